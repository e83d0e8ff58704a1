import { statSync } from "node:fs";
import { join } from "node:path";

export type Found =
  | { readonly kind: "file"; readonly file: string; readonly path: string }
  | { readonly kind: "folder-without-slash"; readonly path: string }
  | { readonly kind: "missing"; readonly path: string }
  | { readonly kind: "malformed" };

/**
 * The file of `folder` that answers a request for `url` on a site served under `base`; `path` is
 * the request's path below the base. Nothing outside `folder` and no hidden file is ever found.
 */
export function findFile(folder: string, base: string, url: string): Found {
  const segments = parseSegments(url);
  if (segments === null) return { kind: "malformed" };
  const inBase = base.split("/").filter(Boolean);
  if (inBase.some((segment, i) => segments[i] !== segment)) {
    return { kind: "missing", path: `/${segments.join("/")}` };
  }
  const inside = segments.slice(inBase.length);
  const path = `/${inside.join("/")}`;
  if (inside.length === 0 && segments.length > 0) return { kind: "folder-without-slash", path: "" };
  const hidden = path === "/_headers" || inside.some((segment) => segment.startsWith("."));
  if (hidden) return { kind: "missing", path };
  const target = join(folder, ...inside);
  const found = statSync(target, { throwIfNoEntry: false });
  if (path.endsWith("/")) {
    const file = join(target, "index.html");
    const exists = statSync(file, { throwIfNoEntry: false })?.isFile();
    return exists ? { kind: "file", file, path } : { kind: "missing", path };
  }
  if (found?.isFile()) return { kind: "file", file: target, path };
  return { kind: found?.isDirectory() ? "folder-without-slash" : "missing", path };
}

/** Decoded segments of a request's path, an empty last one for a trailing slash; null if unsafe. */
function parseSegments(url: string): readonly string[] | null {
  const [raw = ""] = url.split(/[?#]/);
  if (!raw.startsWith("/")) return null;
  try {
    const segments = raw.slice(1).split("/").map(decodeURIComponent);
    const unsafe = segments.some(
      (s, i) => /[/\\\0]|^\.{1,2}$/.test(s) || (s === "" && i < segments.length - 1),
    );
    return unsafe ? null : segments;
  } catch {
    return null;
  }
}

/** The page that says "not found" in the language of `path`, or null if the site has none. */
export function findNotFoundPage(folder: string, path: string): string | null {
  const names = ["404.html", "404/index.html"];
  const candidates = [
    ...(/^\/zh(\/|$)/.test(path) ? names.map((name) => `zh/${name}`) : []),
    ...names,
  ];
  const file = candidates
    .map((name) => join(folder, name))
    .find((name) => statSync(name, { throwIfNoEntry: false })?.isFile());
  return file ?? null;
}
