import type { Language } from "../language.ts";
import type { Source } from "../release.ts";

/** Bodies whose name in use is neither their full name nor the abbreviation of a chart label. */
const EVERYDAY: Readonly<Record<string, readonly [en: string, zh: string]>> = {
  "National Bureau of Statistics of China": ["China's statistics bureau", "国家统计局"],
  "State Council Leading Group Office of Poverty Alleviation and Development": [
    "China's poverty alleviation office",
    "国务院扶贫办",
  ],
  "General Offices of the CPC Central Committee and of the State Council": [
    "China's Party and State Council offices",
    "中办、国办",
  ],
  "International Labour Organization": ["the ILO", "国际劳工组织"],
  ILO: ["the ILO", "国际劳工组织"],
  "International Monetary Fund": ["the IMF", "国际货币基金组织"],
  IFPRI: ["IFPRI", "国际食物政策研究所"],
  "United Nations": ["the UN", "联合国"],
  "United Nations in China": ["the UN in China", "联合国驻华系统"],
  "Bill & Melinda Gates Foundation": ["the Gates Foundation", "盖茨基金会"],
  "Peterson Institute for International Economics": ["the Peterson Institute", "彼得森研究所"],
  "Peking University National School of Development": ["Peking University", "北大国发院"],
  "OECD Development Assistance Committee": ["the OECD", "经合组织"],
  "National Healthcare Security Administration of China": [
    "China's healthcare security administration",
    "国家医保局",
  ],
  "State Council web portal": ["the State Council website", "中国政府网"],
};

const LONGEST_CHINESE_NAME = 8;
const TAKES_ARTICLE =
  /\b(Bank|Fund|Nations|Organi[sz]ation|Foundation|Programme|Center|Centre|Academy|Institute|Unit|Division|Committee|Office|Government|Council|Forum|Bureau|Times|Post)$|^(?:\w+ )?(?:Academy|Institute|Commission) of /;
const ADDRESS = /[\w-]+\.(com|org|net|in|cn|tv|mk|cc|news|gov|int|edu|info)\b/i;

const withoutBrackets = (text: string): string => text.replace(/\s*[(（][^)）]*[)）]/g, "").trim();

const lowerFirst = (text: string): string =>
  /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/** "Ministry of Civil Affairs of China" is said "China's civil affairs ministry". */
function ofCountry(name: string): string | null {
  const ministry = /^Ministry of (.+?)(?: and .+)? of (\w+)$/.exec(name);
  if (ministry) return `${ministry[2]}'s ${(ministry[1] ?? "").toLowerCase()} ministry`;
  const government = /^Government of (.+)$/.exec(name);
  if (government) return `${government[1]}'s government`;
  const provincial = /^(.+) Provincial Government$/.exec(name);
  if (provincial) return `the ${provincial[1]} provincial government`;
  const body = /^(.+) of China$/.exec(name);
  return body ? `China's ${body[1]}` : null;
}

function englishName(name: string): string {
  const everyday = Object.hasOwn(EVERYDAY, name) ? EVERYDAY[name] : undefined;
  if (everyday !== undefined) return everyday[0];
  const plain = withoutBrackets(name)
    .replace(/ \/ /g, " and ")
    .replace(/, University of .+$/, "");
  const own = ofCountry(plain);
  if (own !== null) return own;
  if (/^(UN|UNICEF) \w+ Regional Office/.test(plain))
    return plain.replace(/ Regional Office.*/, "");
  const parts = /^(.+?) and (.+)$/.exec(plain);
  const isBody = (part: string) =>
    Object.hasOwn(EVERYDAY, part) || TAKES_ARTICLE.test(part) || /^[A-Z]{2,}$/.test(part);
  if (parts && !plain.includes(", ") && isBody(parts[1] ?? "")) {
    return `${englishName(parts[1] ?? "")} and ${englishName(parts[2] ?? "")}`;
  }
  return TAKES_ARTICLE.test(plain) && !/^The /.test(plain) ? `the ${plain}` : plain;
}

function chineseName({ issuer, issuerShort }: Source): string {
  const everyday = Object.hasOwn(EVERYDAY, issuer.en) ? EVERYDAY[issuer.en] : undefined;
  if (everyday !== undefined) return everyday[1];
  const full = withoutBrackets(issuer.zh);
  if (full.length <= LONGEST_CHINESE_NAME) return full;
  return withoutBrackets(issuerShort.zh)
    .replace("/", "和")
    .replace(/^([^、]*(?:会|行|署|组织))、([^、]+)$/, "$1和$2");
}

/** Who states the figure, as said inside a sentence: "the World Bank", "China's statistics bureau". */
export function spokenIssuer(source: Source, language: Language): string {
  return language === "en" ? englishName(source.issuer.en) : chineseName(source);
}

const isSayable = (name: string): boolean => !ADDRESS.test(name) && !/\d/.test(name);

/** A short name that stands alone when read aloud: no abbreviation with a point, no "A & B". */
function shortName(source: Source, language: Language): string | null {
  const short = withoutBrackets(source.issuerShort[language]);
  return isSayable(short) && !/[.&/]/.test(short) ? short : null;
}

/** A site by its name without the address, "the website renrendoc"; none that is read as a number. */
function siteName(name: string): string {
  const own = /^([a-z-]{4,})\.(?:com|org|net|cn|com\.cn)$/.exec(name)?.[1];
  return own === undefined ? "a website" : `the website ${own}`;
}

/** Who was read instead of the issuer. No address and no digits are read aloud. */
export function spokenReporter(source: Source, language: Language): string {
  if (language === "zh") {
    const name = shortName(source, "zh") ?? withoutBrackets(source.issuer.zh);
    if (isSayable(name)) return name;
    const site = siteName(name).replace(/^(?:the website|a website) ?/, "");
    return site === "" ? "一家网站" : `${site}网站`;
  }
  const name = withoutBrackets(spokenIssuer(source, "en"));
  if (!isSayable(name)) return siteName(name);
  return /^(Local|Regional) /.test(name) ? `a ${lowerFirst(name)}` : name;
}

/** The same where breath is short: an abbreviation, "a website" or "others"; "" or 一家网站 in Chinese. */
export function terseReporter(source: Source, language: Language): string {
  const name = spokenReporter(source, language);
  if (language === "zh") return isSayable(name) && !name.endsWith("网站") ? "" : "一家网站";
  const short = shortName(source, "en");
  const words = (text: string) => text.split(" ").length;
  if (short !== null && words(short) < words(name.replace(/^the /, "")) && !/\bweb$/.test(short))
    return short;
  if (!isSayable(withoutBrackets(source.issuer.en))) return "a website";
  return words(name) > 3 ? "others" : name;
}

/** The issuer where breath is short: its abbreviation where that is a plain one, "IFPRI". */
export function terseIssuer(source: Source, language: Language): string {
  const full = spokenIssuer(source, language);
  if (language === "zh") return /^[A-Z]{3,5}$/.test(source.issuer.en) ? source.issuer.en : full;
  const short = source.issuerShort.en;
  if (full.split(" ").length <= 4 || !/^[A-Z]{3,6}$/.test(short)) return full;
  return isOfChina(source) && !full.startsWith("China's ") ? `China's ${short}` : short;
}

/** Whether the issuer is an authority of China, for whom 全国 means China. */
export function isOfChina(source: Source): boolean {
  return /^State Council|\bof China$|^General Offices of the CPC|^Chinese /.test(source.issuer.en);
}
