import type { KeptFile } from "./kept.ts";

/**
 * Files fetched at a time: a round trip for each of a hundred would take a slow network half a minute. A
 * host that speaks HTTP/1.1 answers six at a time: some are left to the pages.
 */
const AT_A_TIME = 3;

/** What a kept answer says of itself; how the server packed it no longer holds. */
const HEADERS = ["Content-Type", "Content-Security-Policy", "X-Content-Type-Options"].concat(
  "Referrer-Policy",
);

/**
 * Keeps one whole release in the cache `name`, or nothing: each file from an older copy where its
 * digest matches, else from the server. `scope`: address of the site; `digest`: of its offline.json.
 * @throws Error that names the first file that could not be had as it should be
 */
export async function keepRelease(name: string, scope: string, digest: string): Promise<void> {
  const cache = await caches.open(name);
  try {
    const list = await fetchChecked(`${scope}offline.json`, digest);
    const files = [...((await list.json()) as readonly KeptFile[])];
    const older = await Promise.all((await caches.keys()).map((other) => caches.open(other)));
    const next = async () => {
      for (let file = files.shift(); file !== undefined; file = files.shift()) {
        await keepFile(cache, older, scope + file.path, file.sha256);
      }
    };
    await Promise.all(Array.from({ length: AT_A_TIME }, next));
  } catch (error) {
    await caches.delete(name);
    throw error;
  }
}

async function keepFile(
  cache: Cache,
  older: readonly Cache[],
  url: string,
  sha256: string,
): Promise<void> {
  for (const other of older) {
    const copy = await other.match(url, { ignoreVary: true });
    if (copy === undefined || (await digestOf(await copy.clone().arrayBuffer())) !== sha256)
      continue;
    if (other !== cache) await cache.put(url, copy);
    return;
  }
  await cache.put(url, await fetchChecked(url, sha256));
}

async function fetchChecked(url: string, sha256: string): Promise<Response> {
  // What a page asks for meanwhile goes first.
  const response = await fetch(url, { cache: "no-cache", priority: "low" });
  if (!response.ok) throw new Error(`${url}: server answered ${response.status}, expected 200`);
  const bytes = await response.arrayBuffer();
  const found = await digestOf(bytes);
  if (found !== sha256) throw new Error(`${url}: digest ${found}, expected ${sha256}`);
  return copyOf(bytes, response);
}

/**
 * A new answer with the same content: one that a host redirected may not answer a navigation, and what
 * was checked is what is kept.
 */
export function copyOf(content: ArrayBuffer | string, { status, headers }: Response): Response {
  const own = HEADERS.flatMap((header) => {
    const value = headers.get(header);
    return value === null ? [] : [[header, value] as [string, string]];
  });
  return new Response(content, { status, headers: own });
}

async function digestOf(bytes: ArrayBuffer): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
