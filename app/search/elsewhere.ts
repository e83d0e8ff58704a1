import type { Catalog } from "../domain/catalog.ts";

/** Cities, provinces, peoples and unions that a question may be of besides countries. */
const OTHERS =
  /\b(?:beijing|shanghai|guangdong|guangzhou|shenzhen|zhejiang|hangzhou|jiangsu|nanjing|sichuan|chengdu|chongqing|tianjin|henan|hunan|shandong|shanxi|shaanxi|xi'an|yunnan|guangxi|gansu|xinjiang|tibet|fujian|hebei|anhui|jiangxi|liaoning|jilin|heilongjiang|hainan|ningxia|qinghai|inner mongolia|hong kong|macau|new york|california|london|paris|tokyo|delhi|mumbai|usa|(?<!latin )america|(?<!latin )american|britain|british|uk|england|scotland|german|french|italian|spanish|brazilian|russian|korean|mexican|canadian|australian|indonesian|vietnamese|turkish|nigerian|kenyan|eu|european union)\b|北京|上海|广东|广州|深圳|浙江|杭州|江苏|南京|四川|成都|重庆|天津|河南|湖南|山东|山西|陕西|西安|云南|广西|贵阳|甘肃|新疆|西藏|福建|河北|安徽|江西|辽宁|吉林|黑龙江|海南|宁夏|青海|内蒙古|香港|澳门|台湾|纽约|加州|伦敦|巴黎|东京|德里|孟买|欧盟/;
/** ISO 3166 codes of names that are words or people as well, and of no country. */
const UNSURE = new Set(["GE", "JO", "TD", "ML", "EU", "UN", "EZ", "QO", "GN", "HT", "CF"]);

/**
 * Test whether a question (lower case, simplified) names a place that no figure is of. The names of
 * countries are the platform's own, in English and Chinese.
 */
export function openElsewhere(catalog: Catalog): (question: string) => boolean {
  const known = new Set(
    catalog.tables.geographies.flatMap(({ name }) => [name.en.toLowerCase(), name.zh]),
  );
  const names = ["en", "zh"].map((language) => namesIn(language).filter((n) => !known.has(n)));
  const [english = [], chinese = []] = names;
  const englishName = new RegExp(`\\b(?:${english.map(escaped).join("|")})\\b`);
  const chineseName = new RegExp(chinese.map(escaped).join("|"));
  return (question) => {
    // South Africa (南非) stands inside "south of the Sahara" (撒哈拉以南非洲).
    const plain = question.replace(/(?:撒哈拉)?以南的?非洲/g, " ");
    return OTHERS.test(plain) || englishName.test(plain) || chineseName.test(plain);
  };
}

let englishWords: ReadonlySet<string> | null = null;

/** Whether a word is of the name of a country, or its people, that the tables need not know. */
export function isPlaceElsewhere(word: string): boolean {
  englishWords ??= new Set(namesIn("en").flatMap((name) => name.match(/[a-z]{4,}/g) ?? []));
  return englishWords.has(word) || OTHERS.test(word);
}

let chinesePlaces: RegExp | null = null;

/** Names of all countries and of other places in Chinese: right as they stand. */
export function placesInChinese(): RegExp {
  chinesePlaces ??= new RegExp(`${OTHERS.source}|${namesIn("zh").map(escaped).join("|")}`);
  return chinesePlaces;
}

const escaped = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

function namesIn(language: string): readonly string[] {
  const display = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  return letters
    .flatMap((a) => letters.map((b) => a + b))
    .filter((code) => !UNSURE.has(code))
    .map((code) => display.of(code)?.toLowerCase())
    .filter((name): name is string => name !== undefined && name.length > 1);
}
