import { expect, test } from "vitest";
import { spokenLine } from "../../app/domain/spoken-line.ts";
import { openQuoteCheck } from "../../app/quote/check-text.ts";
import { correctionOf } from "../../app/quote/correction.ts";
import { CATALOG } from "../support/release.ts";

const check = openQuoteCheck(CATALOG);

function answers(text: string) {
  const finding = check(text, "2020-11-10")[0];
  if (finding === undefined) throw new Error(`nothing found in ${text}`);
  return (["en", "zh"] as const).map((language) => correctionOf(finding, text, CATALOG, language));
}

test.each([
  [
    "The pandemic will push 132 million people into extreme poverty in 2020.",
    ["Range cut to one end", "区间只取一端"],
    [
      "“132 million people” is one end only: the source gives 84 to 132 million people.",
      "“132 million people”只是一端，来源给出的是8400万至1.32亿人。",
    ],
  ],
  [
    "The ILO says 345 million workers lost their jobs in the third quarter.",
    ["Wrong unit", "单位有误"],
    [
      "The records have 345 million full-time equivalent jobs, not people.",
      "记录为3.45亿个全职岗位，单位不是人。",
    ],
  ],
  [
    "Official development assistance came to 152.8 million dollars in 2019.",
    ["Wrong unit", "单位有误"],
    [
      "“152.8 million dollars” has another order of magnitude than USD\u00a0152.8\u00a0billion in the records.",
      "“152.8 million dollars”与记录中的1528亿美元数量级不同。",
    ],
  ],
  [
    "2018年全国农民工总量2.9077亿人。",
    ["Wrong scope", "口径不符"],
    ["The number is right, but its period is 2019.", "数字无误，但时间为2019年。"],
  ],
  [
    "The ILO puts the loss of working hours in the second quarter at 14 per cent.",
    ["Outdated", "已被更新"],
    [
      "The issuer has replaced 14% by 17.3%, published 23 September 2020.",
      "发布方已于2020年9月23日将14%更新为17.3%。",
    ],
  ],
])("names the difference: %s", (text, verdicts, whys) => {
  const found = answers(text);
  expect(found.map((a) => a.verdict)).toEqual(verdicts);
  expect(found.map((a) => a.why.replaceAll("\u00a0", " "))).toEqual(
    whys.map((w) => w.replaceAll("\u00a0", " ")),
  );
});

test("the wording is the spoken line of the figure that is right now", () => {
  const [en, zh] = answers(
    "The ILO puts the loss of working hours in the second quarter at 14 per cent.",
  );
  const now = CATALOG.figure("sp-ilo-m6-hours-q2-2020");
  expect([en?.wording, zh?.wording]).toEqual([
    spokenLine(now, CATALOG, "en"),
    spokenLine(now, CATALOG, "zh"),
  ]);
  expect(en?.figure?.id).toBe(now.id);
});

test("where a document strays from its source, the source's figure is the right wording", () => {
  const [en] = answers(
    "China has only 0.6 per cent of its population left to lift out of poverty.",
  );
  expect(en?.figure?.id).toBe("cn-rural-poverty-rate-2019");
  expect(en?.why).toContain("Rural residents of China");
});

test("nothing is worded where no figure is meant", () => {
  for (const answer of answers("By 2025 the digital divide will cost 2.9 trillion dollars.")) {
    expect(answer.wording).toBeNull();
    expect(answer.why).not.toBe("");
  }
});

test("a number published after the day says when", () => {
  const [en, zh] = answers("In all 22 moderators and speakers had the floor.");
  expect([en?.verdict, zh?.verdict]).toEqual(["Published later", "此后公布"]);
  expect(en?.why).toContain("(published: 16 November 2020)");
  expect(zh?.why).toContain("（公布时间：2020年11月16日）");
});

test.each([
  "Extreme poverty takes in 84 to 132 million more people.",
  "At the end of March 2.3 million people drew unemployment benefits.",
  "42 to 66 million more children will be extremely poor.",
])("a number of the dialogue that had aged by then says so: %s", (text) => {
  const finding = check(text, "2020-11-10")[0];
  if (finding === undefined) throw new Error(`nothing found in ${text}`);
  const notes = (["en", "zh"] as const).map(
    (language) => correctionOf(finding, text, CATALOG, language).note,
  );
  expect(finding.verdict).toBe("correct");
  expect(notes.map((note) => note?.label)).toEqual(["Out of date", "已过时"]);
  const cited = CATALOG.tables.cited.map(({ departs }) => departs);
  expect(cited.map(({ en }) => en)).toContain(notes[0]?.text);
  expect(cited.map(({ zh }) => zh)).toContain(notes[1]?.text);
});

test("a faithful number, or one of no document, has no note", () => {
  const notes = [
    "Reform of social assistance is to be done in about two years.",
    "By the end of June, job-retention refunds had reached more than 4.34 million firms.",
  ].flatMap((text) =>
    check(text, "2020-11-10").map((finding) => correctionOf(finding, text, CATALOG, "en").note),
  );
  expect(notes).toEqual([null, null]);
});
