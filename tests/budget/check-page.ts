import type { Tag } from "./markup.ts";
import { kindOf, languageOf, type Page, resolveAddress, type Site } from "./site.ts";

/** Attributes that make a browser fetch at once, by element. */
const FETCHED: Readonly<Record<string, readonly string[]>> = {
  audio: ["src"],
  embed: ["src"],
  iframe: ["src"],
  image: ["href", "xlink:href"],
  img: ["src", "srcset"],
  input: ["src"],
  link: ["href"],
  object: ["data"],
  script: ["src"],
  source: ["src", "srcset"],
  track: ["src"],
  use: ["href", "xlink:href"],
  video: ["src", "poster"],
};
/** Links that only say something about the page and fetch nothing. */
const NOT_FETCHED = /^(canonical|alternate|author|license|next|prev|help)$/;

/** Everything that is wrong with one page, as `file what was found; what to do`. */
export function checkPage(site: Site, page: Page): readonly string[] {
  const problems = [...checkHead(page), ...checkPolicy(page)];
  for (const { name, attributes } of page.tags) {
    for (const [key, fetched] of addressesOf(name, attributes)) {
      const address = attributes.get(key) ?? "";
      for (const one of key === "srcset" ? parseSrcset(address) : [address]) {
        const problem = checkAddress(site, page, one, fetched);
        if (problem !== null) problems.push(`<${name} ${key}="${one}">: ${problem}`);
      }
    }
  }
  return problems.map((problem) => `${page.file} ${problem}`);
}

function checkHead(page: Page): readonly string[] {
  const problems: string[] = [];
  const head = page.html.slice(0, page.html.indexOf("</head>"));
  const lang = page.tags.find(({ name }) => name === "html")?.attributes.get("lang") ?? "";
  if (!lang.startsWith(languageOf(page.file))) problems.push(`has lang="${lang}"; correct it`);
  if (!/<title>[^<]*\S[^<]*<\/title>/.test(head)) problems.push("has no title; give it one");
  const related = page.tags.some(({ name, attributes }) => {
    const rel = attributes.get("rel") ?? "";
    if (name !== "link") return false;
    return rel === "canonical" || (rel === "alternate" && attributes.has("hreflang"));
  });
  // These two stand in for any address, so they name none.
  const standIn = ["not-found", "shell"].includes(kindOf(page.file));
  if (!related && !standIn) problems.push("names no canonical address nor one in another language");
  const seen = new Set<string>();
  for (const { attributes } of page.tags) {
    const id = attributes.get("id");
    if (id !== undefined && seen.has(id)) problems.push(`uses the id ${id} twice; make it one`);
    if (id !== undefined) seen.add(id);
  }
  return problems;
}

/** What the content security policy would refuse. */
function checkPolicy(page: Page): readonly string[] {
  return page.tags.flatMap(({ name, attributes }) => {
    const problems: string[] = [];
    if (attributes.has("style")) problems.push(`<${name}> has a style attribute; use a class`);
    for (const key of attributes.keys()) {
      if (/^on[a-z]/.test(key)) problems.push(`<${name}> has ${key}; listen from a script`);
    }
    const type = attributes.get("type") ?? "";
    const isData = type === "application/json" || type === "application/ld+json";
    if (name === "script" && !attributes.has("src") && !isData)
      problems.push("has an inline script");
    if (name === "style") problems.push("has an inline style sheet");
    if (name === "base") problems.push("has a base element");
    return problems;
  });
}

function addressesOf(name: string, attributes: Tag["attributes"]): readonly [string, boolean][] {
  const keys = name === "a" || name === "area" ? ["href"] : (FETCHED[name] ?? []);
  const isRelation = name === "link" && NOT_FETCHED.test(attributes.get("rel") ?? "");
  const fetched = name !== "a" && name !== "area" && !isRelation;
  return keys.filter((key) => attributes.has(key)).map((key) => [key, fetched]);
}

const parseSrcset = (text: string) =>
  text.split(",").map((part) => part.trim().split(/\s+/)[0] ?? "");

function checkAddress(site: Site, page: Page, address: string, fetched: boolean): string | null {
  if (/^(mailto|tel|blob):/.test(address)) return null;
  const target = resolveAddress(site, page.file, address);
  if (target === "broken") return "leads nowhere; correct it";
  if (target === "elsewhere") {
    return fetched ? "is fetched from another origin; host it here" : checkScheme(address);
  }
  if (target.fragment === "" || !target.file.endsWith(".html")) return null;
  return site.pageOf.get(target.file)?.ids.has(target.fragment)
    ? null
    : "names a place that the page does not have";
}

function checkScheme(address: string): string | null {
  return /^https?:/.test(address) ? null : "has a scheme that no reader can follow";
}
