import { parseArgs } from "node:util";
import { parseBasePath } from "../../app/build/base-path.ts";
import { checkFind, weighFind } from "./check-find.ts";
import { checkFormats, weighFormats } from "./check-formats.ts";
import { checkSite } from "./check-site.ts";
import { kindOf, languageOf, type Page, readSite, type Site } from "./site.ts";
import { openScales, readableBytes, type Weight } from "./weigh.ts";

const KIB = 1024;
const JAVASCRIPT_WARN = 110 * KIB;
const JAVASCRIPT_MAX = 120 * KIB;
const READABLE_MAX = 60 * KIB;
/** A chart in a frame is a guest on somebody else's page. */
const EMBED_MAX = 12 * KIB;
/** Of problems that differ only in page and address, so many are shown. */
const SHOWN = 3;

const say = (line: string) => process.stdout.write(`${line}\n`);
const kib = (bytes: number) => (bytes / KIB).toFixed(1).padStart(9);

/** The heaviest page of each kind and language, by its size on disk. */
function heaviest(site: Site): ReadonlyMap<string, Page> {
  const found = new Map<string, Page>();
  for (const page of site.pages) {
    const key = `${kindOf(page.file)} ${languageOf(page.file)}`;
    if (page.html.length > (found.get(key)?.html.length ?? -1)) found.set(key, page);
  }
  return found;
}

function checkWeight(route: string, weight: Weight): readonly string[] {
  if (route.startsWith("embed ") && readableBytes(weight) + weight.javascript > EMBED_MAX) {
    return [`${route}: more than${kib(EMBED_MAX)} KiB in a frame; slim the page`];
  }
  const problems: string[] = [];
  const { javascript } = weight;
  if (javascript > JAVASCRIPT_WARN)
    say(`${route}: JavaScript is above ${kib(JAVASCRIPT_WARN)} KiB`);
  if (javascript > JAVASCRIPT_MAX) {
    problems.push(
      `${route}:${kib(javascript)} KiB of JavaScript, at most${kib(JAVASCRIPT_MAX)}; load more on demand`,
    );
  }
  if (!route.startsWith("overview ")) return problems;
  const readable = readableBytes(weight);
  if (readable > READABLE_MAX) {
    problems.push(`${route}:${kib(readable)} KiB before it is readable, at most 60; slim the page`);
  }
  return problems;
}

function groupAlike(problems: readonly string[]): readonly (readonly string[])[] {
  const groups = new Map<string, string[]>();
  for (const problem of problems) {
    const kind = problem.replace(/"[^"]*"/g, '""').replace(/^\S+/, "");
    const group = groups.get(kind) ?? [];
    group.push(problem);
    groups.set(kind, group);
  }
  return [...groups.values()];
}

const { values } = parseArgs({
  options: {
    dir: { type: "string", default: "dist" },
    base: { type: "string", default: process.env.BASE_PATH ?? "/" },
  },
});
const site = readSite(values.dir, parseBasePath(values.base));
const weigh = openScales(site);
const problems = [...checkSite(site)];

say(
  `${site.pages.length} pages; heaviest of each kind, KiB over the wire (brotli 11, fonts as is)`,
);
const heads = ["html", "css", "fonts", "blocking", "readable", "script"];
say(`${"kind".padEnd(16)}${heads.map((head) => head.padStart(9)).join("")}`);
for (const [route, page] of heaviest(site)) {
  const weight = weigh(page);
  const { html, css, fonts, blocking, javascript } = weight;
  const cells = [html, css, fonts, blocking, readableBytes(weight), javascript];
  say(`${route.padEnd(16)}${cells.map(kib).join("")}`);
  problems.push(...checkWeight(route, weight));
}
const formats = weighFormats(values.dir);
say(`code of each format: ${[...formats].map(([f, n]) => `${f}${kib(n)}`).join(", ")}`);
problems.push(...checkFormats(formats));
const find = weighFind(values.dir);
say(`code of the search and its worker:${kib(find)}`);
problems.push(...checkFind(find));
for (const alike of groupAlike(problems)) {
  for (const problem of alike.slice(0, SHOWN)) say(problem);
  if (alike.length > SHOWN) say(`  … and ${alike.length - SHOWN} like these`);
}
say(problems.length === 0 ? "budget kept" : `${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;
