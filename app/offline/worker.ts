import { copyOf, keepRelease } from "./keep-release.ts";
import {
  isFillable,
  keptName,
  PICTURES_PREFIX,
  parseShort,
  SHORT_NAMES,
  shellFor,
  shortTarget,
} from "./kept.ts";

/**
 * Service worker: keeps one whole release of the site on the device, or nothing. Every file is
 * checked against its SHA-256 before the copy is used, and a page from the server is shown only if it
 * is of the build that is kept, so that a deploy in progress can never mix two releases.
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
  readonly clients: { matchAll(): Promise<readonly { postMessage(message: string): void }[]> };
  skipWaiting(): Promise<void>;
  addEventListener(type: "install" | "activate", listener: (event: Waiting) => void): void;
  addEventListener(type: "fetch", listener: (event: Asked) => void): void;
  addEventListener(type: "message", listener: (event: { readonly data: unknown }) => void): void;
}
declare const self: Worker;

/** SHA-256 of offline.json; the build puts it here, which makes each release a new worker. */
const DIGEST = "%OFFLINE_DIGEST%";
/** What every page of the same build says of itself. */
const BUILD = "%BUILD%";
const RELEASE = "%RELEASE%";
const PREFIX = "site-";
const CACHE = PREFIX + DIGEST;
const PICTURES = PICTURES_PREFIX + RELEASE;
/** ms: a network that takes longer to bring a page is as good as none. */
const PATIENCE = 3000;
const scope = () => self.registration.scope;

self.addEventListener("install", (event) => event.waitUntil(keepRelease(CACHE, scope(), DIGEST)));
self.addEventListener("activate", (event) => event.waitUntil(dropOtherReleases()));
self.addEventListener("message", ({ data }) => {
  if (data === "skip-waiting") void self.skipWaiting();
});
self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(scope())) return;
  event.respondWith(request.mode === "navigate" ? answerPage(request) : answerFile(request));
});

async function dropOtherReleases(): Promise<void> {
  const names = await caches.keys();
  const isOther = (name: string) =>
    (name.startsWith(PREFIX) && name !== CACHE) ||
    (name.startsWith(PICTURES_PREFIX) && name !== PICTURES);
  await Promise.all(names.filter(isOther).map((name) => caches.delete(name)));
}

/** Path below the base path, as it stands in the address. */
const pathIn = (request: Request) => request.url.slice(scope().length).replace(/[?#].*$/, "");

async function kept(path: string, name = CACHE): Promise<Response | undefined> {
  // Opening a cache makes it: that of pictures is the reader's to make.
  if (!(await caches.has(name))) return undefined;
  return (await caches.open(name)).match(scope() + path, { ignoreVary: true });
}

/** A page that is kept, else the server's if it is of this build, else one that scripts fill. */
async function answerPage(request: Request): Promise<Response> {
  const path = pathIn(request);
  const copy = await kept(keptName(path));
  if (copy !== undefined) return copy;
  if (!isFillable(path)) return answerFile(request);
  const elsewhere = await leadsTo(path);
  if (elsewhere !== null) {
    const { search } = new URL(request.url);
    return Response.redirect(scope() + elsewhere.replace(/(?=#|$)/, search));
  }
  return (await pageOfBuild(request)) ?? (await kept(shellFor(path))) ?? fetch(request);
}

/** Where a short address leads, or one without its last slash; null for any other. */
async function leadsTo(path: string): Promise<string | null> {
  if (parseShort(path) !== null) {
    const names = await kept(SHORT_NAMES);
    return names === undefined ? null : shortTarget(path, await names.json());
  }
  const isPage = !path.endsWith("/") && (await kept(keptName(`${path}/`))) !== undefined;
  return isPage ? `${path}/` : null;
}

/** The server's answer; null if it does not come, fails, or is of another build. */
async function pageOfBuild(request: Request): Promise<Response | null> {
  try {
    const response = await fetch(request, { signal: AbortSignal.timeout(PATIENCE) });
    if (response.type === "opaqueredirect") return response;
    const text = await response.text();
    return text.includes(`name="build" content="${BUILD}"`) ? copyOf(text, response) : null;
  } catch {
    return null;
  }
}

async function answerFile(request: Request): Promise<Response> {
  const path = pathIn(request);
  const copy = await kept(path);
  if (copy !== undefined) return copy;
  try {
    return await fetch(request);
  } catch (error) {
    const picture = await kept(path, PICTURES);
    for (const client of await self.clients.matchAll()) client.postMessage("no-network");
    if (picture === undefined) throw error;
    return picture;
  }
}
