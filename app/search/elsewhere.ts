import type { Catalog } from "../domain/catalog.ts";

/** Cities, provinces, peoples and unions that a question may be of besides countries. */
const OTHERS =
  /\b(?:beijing|shanghai|guangdong|guangzhou|shenzhen|zhejiang|hangzhou|jiangsu|nanjing|sichuan|chengdu|chongqing|tianjin|henan|hunan|shandong|shanxi|shaanxi|xi'an|yunnan|guangxi|gansu|xinjiang|tibet|fujian|hebei|anhui|jiangxi|liaoning|jilin|heilongjiang|hainan|ningxia|qinghai|inner mongolia|hong kong|macau|new york|california|london|paris|tokyo|delhi|mumbai|usa|(?<!latin )america|(?<!latin )american|britain|british|uk|england|scotland|german|french|italian|spanish|brazilian|russian|korean|mexican|canadian|australian|indonesian|vietnamese|turkish|nigerian|kenyan|eu|european union|guizhou|suzhou|qingdao|dalian|xiamen|ningbo|zhengzhou|changsha|jinan|hefei|kunming|guiyang|lanzhou|urumqi|lhasa|harbin|shenyang|dongguan|foshan|wuxi|texas|florida|seoul|moscow|berlin|dubai|euro ?(?:area|zone)|south-?\s?east asia|(?:west|east)ern europe|(?<!europe and )central asia(?! and)|middle east|mena|(?<!and the )caribbean|(?:west|east|southern) africa|sahel|oceania|pacific islands?|asean|g-?7|brics|oecd (?:countries|members|average)|scandinavia|nordics?|cares act|paycheck protection|universal credit|medicaid|medicare|bolsa|n?m?g?nrega|job ?keeper|(?:in|for|of) (?:georgia|jordan|chad|mali|guinea|haiti))\b|北京|上海|广东|广州|深圳|浙江|杭州|江苏|南京|四川|成都|重庆|天津|河南|湖南|山东|山西|陕西|西安|云南|广西|贵阳|甘肃|新疆|西藏|福建|河北|安徽|江西|辽宁|吉林|黑龙江|海南|宁夏|青海|内蒙古|香港|澳门|台湾|纽约|加州|伦敦|巴黎|东京|德里|孟买|欧盟|贵州|苏州|青岛|大连|厦门|宁波|郑州|长沙|济南|合肥|昆明|兰州|拉萨|哈尔滨|沈阳|东莞|佛山|无锡|欧元区|东南亚|(?<!和)中亚|中东|[西东北]欧|(?<!和)加勒比|(?<!、)北非|[西东]非|大洋洲|东盟|印尼|七国集团|金砖|经合组织国家|格鲁吉亚|约旦|乍得|马里(?!奥)|几内亚|海地/;
/** ISO 3166 codes of names that are words or people as well, and of no country. */
const UNSURE = new Set(["GE", "JO", "TD", "ML", "EU", "UN", "EZ", "QO", "GN", "HT", "CF"]);

/** What makes a country's people of its name: Indians, Brazilians, Vietnamese, Pakistanis. */
const ITS_PEOPLE = "(?:(?:ia)?ns?|ese|is?)?";

/**
 * Test whether a question (lower case, simplified) names a place that no figure is of. The names of
 * countries are the platform's own, in English and Chinese.
 */
export function openElsewhere(catalog: Catalog): (question: string) => boolean {
  const known = new Set(
    catalog.tables.geographies.flatMap(({ name }) =>
      [name.en.toLowerCase(), name.zh].map((n) => n.replace(/ ?[(（].*/, "")),
    ),
  );
  const names = ["en", "zh"].map((language) => namesIn(language).filter((n) => !known.has(n)));
  const [english = [], chinese = []] = names;
  const englishName = new RegExp(`\\b(?:${english.map(escaped).join("|")})${ITS_PEOPLE}\\b`);
  const chineseName = new RegExp(chinese.map(escaped).join("|"));
  const isThere = (text: string) =>
    OTHERS.test(text) || englishName.test(text) || chineseName.test(text);
  // South Africa (南非) stands inside "south of the Sahara" (撒哈拉以南非洲), and Central Asia in a region.
  const own = [...known].filter((name) => name.length > 3 && isThere(name));
  return (question) => {
    const text = own.reduce((left, name) => left.replaceAll(name, " "), question);
    return isThere(text.replace(/(?:撒哈拉)?以南的?非洲/g, " "));
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
