import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { kindOf, type Page, type Site } from "./site.ts";

/** Bytes of the script that a page in a frame runs, as it is. */
const SCRIPT_MAX = 1024;

/** What is wrong with the bare pages for frames: each figure has them, none is for search engines. */
export function checkEmbeds(site: Site): readonly string[] {
  return [
    ...checkScripts(site),
    ...checkFigures(site),
    ...site.pages.filter(({ file }) => kindOf(file) === "embed").flatMap(checkEmbed),
  ];
}

function checkScripts(site: Site): readonly string[] {
  return ["embed.js", "embed-host.js"].flatMap((name) => {
    if (!site.files.has(name)) return [`${name} is missing`];
    const { size } = statSync(join(site.folder, name));
    return size > SCRIPT_MAX ? [`${name} has ${size} bytes, at most ${SCRIPT_MAX}`] : [];
  });
}

/** Of every published release, a page of each figure stays where it was. */
function checkFigures(site: Site): readonly string[] {
  const index = join(site.folder, "data/index.json");
  if (!existsSync(index)) return [];
  const { latest, releases } = JSON.parse(readFileSync(index, "utf8")) as {
    latest: string;
    releases: readonly { version: string }[];
  };
  return releases.flatMap(({ version }) => {
    const text = readFileSync(join(site.folder, `data/${version}/release.json`), "utf8");
    const { figures } = JSON.parse(text) as { figures: readonly { id: string }[] };
    return figures
      .flatMap(({ id }) => [
        `embed/${version}/${id}`,
        ...(version === latest ? [`embed/${id}`] : []),
      ])
      .filter((path) => !site.files.has(`${path}/index.html`))
      .map((path) => `${path}/ is missing`);
  });
}

function checkEmbed({ file, tags }: Page): readonly string[] {
  const problems: string[] = [];
  const say = (problem: string) => problems.push(`${file} ${problem}`);
  const robots = tags.find((t) => t.name === "meta" && t.attributes.get("name") === "robots");
  if (robots?.attributes.get("content") !== "noindex") say("is not marked noindex");
  if (tags.filter((t) => t.name === "svg").length !== 2) say("does not hold its two drawings");
  const scripts = tags.filter((t) => t.name === "script");
  if (scripts.length !== 1) say(`has ${scripts.length} scripts, expected its own one`);
  for (const { attributes } of tags.filter((t) => t.name === "a")) {
    if (attributes.get("target") !== "_blank") say("has a link that would open inside the frame");
  }
  return problems;
}
