import type { Catalog } from "../catalog.ts";
import type { Language } from "../language.ts";
import type { Figure, Indicator, Source } from "../release.ts";
import { lowerFirst } from "./english-name.ts";
import { isOfChina } from "./spoken-issuer.ts";

/** English words; several regions strung together are said as the figure's population says them. */
const LONGEST_PLACE = 7;
const COUNTED_PLACES = new Set(["countries", "sessions"]);

function englishPlace(name: string, ofChina: boolean): string {
  const bare = name.replace(/ \([^)]*\)/g, "").replace(/^\d+ /, "");
  const region = /^(\w+), (\w+) region$/.exec(bare);
  if (region) return ofChina ? `the ${region[2]} region` : `${region[1]}'s ${region[2]} region`;
  const part = /^(.+), China$/.exec(bare);
  if (part) return ofChina ? (part[1] ?? bare) : `China's ${part[1]}`;
  const lower =
    /^(?:Low|Lower|Upper|High|Middle|Developing|Least|Net|Countries|Members|Eleven|Sub)\b/;
  const said = lower.test(bare) ? bare.charAt(0).toLowerCase() + bare.slice(1) : bare;
  return /^(?:Americas|Arab States)$/.test(said) ? `the ${said}` : said;
}

/** "worldwide", "in South Asia"; "" where the name or the issuer says the place. */
function inEnglish(figure: Figure, catalog: Catalog, source: Source): string {
  const { name } = catalog.geography(figure.geography);
  if (figure.geography === "WLD") return "worldwide";
  if (figure.geography === "CHN" && isOfChina(source)) return "";
  const full = englishPlace(name.en, isOfChina(source));
  const place = full.split(" ").length > LONGEST_PLACE ? lowerFirst(figure.population.en) : full;
  return `${/^members\b/.test(place) ? "among" : "in"} ${place}`;
}

const DIGITS = "零一二三四五六七八九";

/** A number below 100 in Chinese numerals, so that it is not heard as the figure's own: 11 → 十一. */
function numeral(digits: string): string {
  const [tens, ones] = [Math.floor(Number(digits) / 10), Number(digits) % 10];
  if (tens > 9) return "";
  const ten = tens === 0 ? "" : `${tens === 1 ? "" : DIGITS[tens]}十`;
  return ten + (ones === 0 && ten !== "" ? "" : DIGITS[ones]);
}

function inChinese(figure: Figure, catalog: Catalog, source: Source): string {
  if (figure.geography === "CHN" && isOfChina(source)) return "全国";
  const bare = catalog.geography(figure.geography).name.zh.replace(/（[^）]*）/g, "");
  const isLong = catalog.geography(figure.geography).name.en.split(" ").length > LONGEST_PLACE + 1;
  const plain = (isLong ? figure.population.zh : bare).replace(/\d+/g, numeral);
  return isOfChina(source) ? plain.replace(/^中国(?=.)/, "") : plain;
}

/** The place in the possessive, "developing countries'"; null where it is too long for one. */
export function placeOwner(place: string): string | null {
  const bare = place.replace(/^in (?:the )?/, "");
  if (bare === place || /\b(?:of|where|for|with|together)\b|'s /.test(bare)) return null;
  const said = place.startsWith("in the ") ? `the ${bare}` : bare;
  return /s$/.test(said) ? `${said}'` : `${said}'s`;
}

/** Where the figure counts, as said; "" where the quantity's name or the issuer already says it. */
export function spokenPlace(
  figure: Figure,
  indicator: Indicator,
  catalog: Catalog,
  language: Language,
): string {
  const source = catalog.source(figure.source);
  if (COUNTED_PLACES.has(indicator.unit) && /^WLD$|DSSI/.test(figure.geography)) return "";
  const name = indicator.name[language];
  const place = (language === "en" ? inEnglish : inChinese)(figure, catalog, source);
  const bare = place.replace(/^(?:in|among) /, "");
  if (name.toLowerCase().includes(bare.toLowerCase())) return "";
  if (figure.geography === "WLD" && /\b(?:world|global)\b|世界|全球/i.test(name)) return "";
  return place;
}
