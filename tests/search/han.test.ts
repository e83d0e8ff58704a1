import { expect, test } from "vitest";
import { openFinder } from "../../app/search/find.ts";
import { openPinyin, readingsOf, simplified } from "../../app/search/han.ts";
import { SIMPLIFIED_OF } from "../../app/search/han-tables.ts";
import questions from "../cases/questions.json" with { type: "json" };
import { CATALOG, RELEASE } from "../support/release.ts";

/** One traditional form of each character that has one. */
const TRADITIONAL = new Map<string, string>();
for (let i = 0, pairs = [...SIMPLIFIED_OF]; i < pairs.length; i += 2) {
  TRADITIONAL.set(pairs[i + 1] ?? "", pairs[i] ?? "");
}
const traditional = (text: string) =>
  text.replace(/[\u3400-\u9fff]/g, (char) => TRADITIONAL.get(char) ?? char);

/** Texts that people search by what they are called: names, populations, places, issuers. */
function namesOf(): readonly string[] {
  return [
    ...RELEASE.indicators.map((row) => row.name.zh),
    ...RELEASE.topics.map((row) => row.name.zh),
    ...RELEASE.geographies.map((row) => row.name.zh),
    ...RELEASE.figures.map((row) => row.population.zh),
  ];
}

// Where it fails, a release has brought new characters. To remake the tables: for each character of the
// names, add its readings (ICU: Han-Latin; Latin-ASCII, ü as v) to CHARACTERS_OF, and each traditional
// character that ICU's Traditional-Simplified turns into one of them to SIMPLIFIED_OF.
test("every character of the names has a reading, so that it may be typed in pinyin", () => {
  const chars = new Set(namesOf().flatMap((name) => name.match(/[\u3400-\u9fff]/g) ?? []));
  expect(chars.size).toBeGreaterThan(300);
  expect([...chars].filter((char) => readingsOf(char).length === 0)).toEqual([]);
});

test("the tables fold every form to one that stays as it is", () => {
  for (const [simple] of TRADITIONAL)
    expect(simplified(simplified(simple))).toBe(simplified(simple));
  expect(simplified("農村貧困發生率 2019")).toBe("农村贫困发生率 2019");
});

test("ordinary characters of questions are folded too", () => {
  expect(simplified("勞動收入總額、農民工總量、億元、讓媽媽")).toBe(
    "劳动收入总额、农民工总量、亿元、让妈妈",
  );
});

test("a question in traditional characters has the answer of its simplified twin", () => {
  const finder = openFinder(CATALOG);
  const asked = questions.filter(({ lang }) => lang === "zh-Hans").map(({ query }) => query);
  const twins = asked.filter((query) => traditional(query) !== query);
  expect(twins.length).toBeGreaterThan(40);
  for (const query of twins) {
    expect(finder.find(traditional(query), 8), query).toEqual(finder.find(query, 8));
  }
});

test("syllables with and without spaces, half typed, and first letters spell the words of the texts", () => {
  const pinyin = openPinyin(["农村贫困人口", "失业保险", "领取失业保险金人数"]);
  expect(pinyin.lineOf("nongcunpinkunrenkou")).toBe("农村贫困人口");
  expect(pinyin.lineOf("nongcunpinkunren")).toContain("农村贫困人");
  expect(pinyin.lineOf("kurzarbeit")).toBeNull();
  expect(pinyin.wordsOf("sybx")).toContain("失业保险");
  expect(pinyin.soundingLike("施业保险")).toBe("失业保险");
});
