import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { createStaticServer } from "../../app/build/static-server.ts";
import type { KeptFile } from "../../app/offline/kept.ts";
import type { Picture, Pictures } from "../../app/offline/pictures.ts";
import { RELEASE, SAMPLE } from "./routes.ts";
import { ROOT } from "./sites.ts";

/** Short code of the sampled cited figure. */
export const CODE = RELEASE.cited.find((c) => c.figure === SAMPLE.cited)?.shortCode ?? "";

/** Pictures of one language in a trial. */
export const PICTURES = 40;

/** Pages of the site that are not kept, for trials of what stands in for them. */
export const UNKEPT = [
  `figures/${SAMPLE.cited}/index.html`,
  `zh/figures/${SAMPLE.cited}/index.html`,
  "themes/risks/index.html",
  "themes/risks/seed.json",
  `f/${CODE}/index.html`,
  "404.html",
];

const read = (folder: string, path: string) => readFileSync(join(folder, path));
const sha256 = (bytes: Buffer | string) => createHash("sha256").update(bytes).digest("hex");
const isText = (path: string) => /\.(html|js|css|json)$/.test(path);

function write(folder: string, path: string, bytes: Buffer | string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), bytes);
}

/**
 * A later release of the built site in `folder`: every asset has another name, every page another build,
 * the data another version, `<major>.0.0`. Nothing is built anew.
 */
export function writeEdition(folder: string, major: number): void {
  const old = {
    list: read(ROOT.folder, "offline.json").toString(),
    build: /name="build" content="([0-9a-f]+)"/.exec(
      read(ROOT.folder, "index.html").toString(),
    )?.[1],
  };
  if (old.build === undefined) throw new Error("the built pages do not say their build");
  const kept = (JSON.parse(old.list) as readonly KeptFile[]).map(({ path }) => path);
  const assets = kept.filter((path) => path.startsWith("assets/")).map((path) => basename(path));
  const renames = assets.map(
    (name) => [name, name.replace(/(?=\.[a-z0-9]+$)/, `-r${major}`)] as const,
  );
  const named = new RegExp(assets.map((name) => name.replaceAll(".", "\\.")).join("|"), "g");
  const toNew = new Map(renames);
  const build = `${old.build.slice(0, -2)}-${major}`;
  const version = `${major}.0.0`;
  const rename = (path: string) =>
    path.replace(named, (name) => toNew.get(name) ?? name).replaceAll(RELEASE.version, version);
  const rewrite = (path: string) => {
    const bytes = read(ROOT.folder, path);
    if (!isText(path)) return bytes;
    const text = bytes.toString().replace(named, (name) => toNew.get(name) ?? name);
    const isScript = path.endsWith(".js") && path !== "sw.js";
    const own = isScript ? text : text.replaceAll(RELEASE.version, version);
    return own.replaceAll(old.build ?? "", build);
  };
  for (const path of [...kept, ...UNKEPT]) {
    if (existsSync(join(ROOT.folder, path))) write(folder, rename(path), rewrite(path));
  }
  writePictures(folder, version);
  const files = kept.map(rename).map((path) => ({ path, sha256: sha256(read(folder, path)) }));
  const list = `${JSON.stringify(files)}\n`;
  write(folder, "offline.json", list);
  const worker = rewrite("sw.js").toString().replaceAll(sha256(old.list), sha256(list));
  write(folder, "sw.js", worker);
}

/** As many pictures of each language as a trial needs, and lists of them. */
function writePictures(folder: string, release: string): void {
  const pictures = JSON.parse(read(ROOT.folder, "pictures.json").toString()) as Pictures;
  const sets = pictures.sets.map((set) => {
    const all = JSON.parse(read(ROOT.folder, set.list).toString()) as readonly Picture[];
    const few = all.slice(0, PICTURES);
    for (const { path } of few) write(folder, path, read(ROOT.folder, path));
    write(folder, set.list, JSON.stringify(few));
    const bytes = few.reduce((sum, picture) => sum + picture.bytes, 0);
    return { ...set, bytes, count: few.length };
  });
  write(folder, "pictures.json", JSON.stringify({ release, sets }));
}

/** A server whose site can be replaced while it runs, as a deploy does. */
export interface Deploys {
  readonly url: string;
  /** Paths below the site that are answered with status 503. */
  readonly broken: Set<string>;
  /** ms that each picture takes from now on. */
  slowPictures(ms: number): void;
  /** Puts other content in the place of one file. */
  change(path: string, content: string): void;
  /** Paths that were asked for since the last deploy. */
  readonly asked: string[];
  /** Puts release `<major>.0.0` in place of all files, or of those that `isNew` says. */
  deploy(major: number, isNew?: (path: string) => boolean): void;
  close(): Promise<void>;
}

export async function openDeploys(): Promise<Deploys> {
  const folder = mkdtempSync(join(tmpdir(), "deploys-"));
  const live = join(folder, "live");
  const inner = createStaticServer(live, "/");
  const broken = new Set<string>();
  const asked: string[] = [];
  let delay = 0;
  const server = createServer((request, response) => {
    const path = (request.url ?? "/").slice(1).replace(/\?.*$/, "");
    asked.push(path);
    const answer = () => {
      if (broken.has(path)) response.writeHead(503).end();
      else inner.emit("request", request, response);
    };
    if (path.startsWith("f/")) setTimeout(answer, delay);
    else answer();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    broken,
    asked,
    slowPictures(ms) {
      delay = ms;
    },
    change: (path, content) => write(live, path, content),
    deploy(major, isNew) {
      const edition = join(folder, `r${major}`);
      if (!existsSync(edition)) writeEdition(edition, major);
      asked.length = 0;
      if (isNew === undefined) rmSync(live, { recursive: true, force: true });
      cpSync(edition, live, {
        recursive: true,
        filter: (from) => isNew === undefined || !/\.\w+$/.test(from) || isNew(from),
      });
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
