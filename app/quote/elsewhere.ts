/** Places of China that no figure is about, and cities whose country has none. */
const CITIES =
  /\b(?:Beijing|Shanghai|Guangdong|Guangzhou|Shenzhen|Zhejiang|Jiangsu|Sichuan|Chongqing|Tianjin|Henan|Hunan|Shandong|Yunnan|Guizhou|Gansu|Xinjiang|Tibet|Taiwan|Hong Kong|Macau|New York|London|Paris|Tokyo|Delhi)\b/;
const HAN_PLACES =
  /北京|上海|广东|广州|深圳|浙江|江苏|四川|重庆|天津|河南|湖南|山东|云南|贵州|甘肃|新疆|西藏|台湾|香港|澳门|纽约|伦敦|巴黎|东京|美国|英国|法国|欧盟/;
/** Names that the United Nations use and platforms do not. */
const UN_NAMES =
  /\b(?:Viet Nam|Republic of Korea|Lao PDR|Lao People|Russian Federation|Iran|Syria|Turkey|Tanzania|Bolivia|Venezuela|Congo|Burma|Swaziland|Cape Verde|Macedonia|Holland|Britain|America)\b|朝鲜|韩国|南非|老挝/;
/** Countries with figures of their own, and names that are also words or people. */
const NOT_ELSEWHERE = new Set([
  "CN",
  "IN",
  "JP",
  "PK",
  "TH",
  "GE",
  "JO",
  "TD",
  "ML",
  "EU",
  "UN",
  "EZ",
]);

/** Every country that the platform can name, in English and Chinese, but those of the tables. */
function countryNames(): readonly RegExp[] {
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const codes = letters.flatMap((a) => letters.map((b) => a + b));
  return ["en", "zh"].map((language) => {
    const display = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
    const names = codes
      .filter((code) => !NOT_ELSEWHERE.has(code))
      .map((code) => display.of(code))
      .filter((name): name is string => name !== undefined && name.length > 1)
      .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
      .sort((a, b) => b.length - a.length);
    return new RegExp(language === "en" ? `\\b(?:${names.join("|")})\\b` : names.join("|"));
  });
}

let names: readonly RegExp[] | null = null;

/** Where something was said is not what it is about. */
const SAID_IN =
  /\b(?:[Ss]peaking|[Mm]eeting|meets|met|held|launched|said|says|told \w+) (?:\w+ )?in [A-Z]\w+(?: [A-Z]\w+)?|在[\u3400-\u9fff]{2,4}(?:举行|召开|表示|宣布|发布)/g;

/** Whether a sentence (Chinese simplified) names a country or city that the tables have no figure of. */
export function isElsewhere(sentence: string): boolean {
  const words = sentence.replace(SAID_IN, " ");
  names ??= countryNames();
  return (
    CITIES.test(words) ||
    HAN_PLACES.test(words) ||
    UN_NAMES.test(words.replace(/\b(?:Latin|Central|North|South) America\b/g, "")) ||
    /\b(?:US|U\.S\.|UK|EU)\b(?!\$)/.test(words.replace(/\bUS(?:\$| ?dollars?)/g, "")) ||
    names.some((pattern) => pattern.test(words))
  );
}
