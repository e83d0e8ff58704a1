import { type KeptFile, keptName, shellFor } from "./kept.ts";

/**
 * Service worker: keeps one whole release of the site on the device, or nothing. Every file is
 * checked against its SHA-256 before the copy is used, so that a deploy in progress can never mix
 * two releases.
 */
interface Waiting {
  waitUntil(work: Promise<unknown>): void;
}
interface Asked extends Waiting {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Worker {
  readonly registration: { readonly scope: string };
  skipWaiting(): Promise<void>;
  addEventListener(type: "install" | "activate", listener: (event: Waiting) => void): void;
  addEventListener(type: "fetch", listener: (event: Asked) => void): void;
  addEventListener(type: "message", listener: (event: { readonly data: unknown }) => void): void;
}
declare const self: Worker;

/** SHA-256 of offline.json; the build puts it here, which makes each release a new worker. */
const DIGEST = "%OFFLINE_DIGEST%";
const PREFIX = "site-";
const CACHE = PREFIX + DIGEST;
const scope = () => self.registration.scope;

self.addEventListener("install", (event) => event.waitUntil(keepRelease()));
self.addEventListener("activate", (event) => event.waitUntil(dropOtherReleases()));
self.addEventListener("message", ({ data }) => {
  if (data === "skip-waiting") void self.skipWaiting();
});
self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(scope())) return;
  event.respondWith(request.mode === "navigate" ? answerPage(request) : answerFile(request));
});

/** Takes each file from an older copy where its digest matches, else from the server. */
async function keepRelease(): Promise<void> {
  const cache = await caches.open(CACHE);
  try {
    const list = await fetchChecked(`${scope()}offline.json`, DIGEST);
    const files = (await list.json()) as readonly KeptFile[];
    for (const file of files) await keepFile(cache, file);
  } catch (error) {
    await caches.delete(CACHE);
    throw error;
  }
}

async function keepFile(cache: Cache, { path, sha256 }: KeptFile): Promise<void> {
  const url = scope() + path;
  const older = await caches.match(url, { ignoreVary: true });
  if (older !== undefined && (await digestOf(older.clone())) === sha256) {
    await cache.put(url, older);
  } else {
    await cache.put(url, await fetchChecked(url, sha256));
  }
}

async function fetchChecked(url: string, sha256: string): Promise<Response> {
  const response = await fetch(url, { cache: "no-cache" });
  if (!response.ok) throw new Error(`${url}: server answered ${response.status}, expected 200`);
  const found = await digestOf(response.clone());
  if (found !== sha256) throw new Error(`${url}: digest ${found}, expected ${sha256}`);
  return response;
}

async function digestOf(response: Response): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", await response.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

async function dropOtherReleases(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(
    names
      .filter((name) => name.startsWith(PREFIX) && name !== CACHE)
      .map((name) => caches.delete(name)),
  );
}

async function kept(path: string): Promise<Response | undefined> {
  const cache = await caches.open(CACHE);
  return cache.match(scope() + path, { ignoreVary: true });
}

/** A page that is kept, else the server's, else a page that the scripts fill from the kept release. */
async function answerPage(request: Request): Promise<Response> {
  const path = new URL(request.url).href.slice(scope().length).replace(/[?#].*$/, "");
  const copy = await kept(keptName(path));
  if (copy !== undefined) return copy;
  try {
    return await fetch(request);
  } catch (error) {
    const shell = await kept(shellFor(path));
    if (shell === undefined) throw error;
    return shell;
  }
}

async function answerFile(request: Request): Promise<Response> {
  const path = request.url.slice(scope().length).replace(/[?#].*$/, "");
  return (await kept(path)) ?? fetch(request);
}
