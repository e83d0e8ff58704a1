import type { KeptFile } from "./kept.ts";

/** A set of pictures of one language, as the build lists them in pictures.json. */
export interface PictureSet {
  readonly language: "en" | "zh";
  readonly bytes: number;
  /** File below the base path that lists the pictures. */
  readonly list: string;
  readonly count: number;
}
export interface Pictures {
  readonly release: string;
  readonly sets: readonly PictureSet[];
}
export interface Picture extends KeptFile {
  readonly bytes: number;
}

/** Also in the worker, which shares no code with pages: it stays one file. */
const PREFIX = "pictures-";
const AT_A_TIME = 6;

export const picturesCache = (release: string) => PREFIX + release;

/** A picture that did not come, or is of another release than the list. */
export class PictureFailed extends Error {}

/**
 * Keeps pictures for use without network; those that are kept already are not asked for again.
 * `onStep` is told the number of pictures that are there.
 * @throws PictureFailed; the reason of `signal`; QuotaExceededError (a DOMException) for a full device.
 * What was kept until then stays.
 */
export async function keepPictures(
  release: string,
  pictures: readonly Picture[],
  signal: AbortSignal,
  onStep: (done: number) => void,
): Promise<void> {
  const cache = await caches.open(picturesCache(release));
  // What the Data page says of them is there without network, too.
  await cache.addAll(
    ["pictures.json", "pictures-en.json", "pictures-zh.json"].map(
      (path) => import.meta.env.BASE_URL + path,
    ),
  );
  const left = [...pictures];
  let done = 0;
  const next = async () => {
    for (let picture = left.shift(); picture !== undefined; picture = left.shift()) {
      signal.throwIfAborted();
      await keepPicture(cache, picture, signal);
      done += 1;
      onStep(done);
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_A_TIME }, next));
  } finally {
    left.length = 0;
  }
}

async function keepPicture(cache: Cache, picture: Picture, signal: AbortSignal): Promise<void> {
  const url = import.meta.env.BASE_URL + picture.path;
  const copy = await cache.match(url, { ignoreVary: true });
  if (copy !== undefined && (await isWhole(copy, picture))) return;
  let response: Response;
  try {
    response = await fetch(url, { cache: "no-cache", signal });
  } catch (error) {
    signal.throwIfAborted();
    throw new PictureFailed(picture.path, { cause: error });
  }
  if (!response.ok || !(await isWhole(response.clone(), picture))) {
    throw new PictureFailed(picture.path);
  }
  await cache.put(url, response);
}

async function isWhole(response: Response, { sha256 }: Picture): Promise<boolean> {
  const digest = await crypto.subtle.digest("SHA-256", await response.arrayBuffer());
  const found = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0"));
  return found.join("") === sha256;
}

/**
 * The list of sets, or of pictures, that the build wrote; without network the one kept with the pictures.
 * @throws Error if there is none
 */
export async function listAt(path: string): Promise<unknown> {
  const url = import.meta.env.BASE_URL + path;
  const found = navigator.onLine ? await fetch(url) : await caches.match(url);
  if (!found?.ok) throw new Error(`${url}: no list of pictures`);
  return found.json();
}

/** Paths below the base path of the pictures that are kept. */
export async function keptPictures(release: string): Promise<ReadonlySet<string>> {
  const name = picturesCache(release);
  if (!(await caches.has(name))) return new Set();
  const base = new URL(import.meta.env.BASE_URL, location.href).href;
  const keys = await (await caches.open(name)).keys();
  const paths = keys.map(({ url }) => url.slice(base.length));
  return new Set(paths.filter((path) => path.startsWith("f/")));
}

export async function removePictures(release: string): Promise<void> {
  await caches.delete(picturesCache(release));
}
