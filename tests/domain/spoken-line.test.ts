import { describe, expect, it } from "vitest";
import { type Estimate, statedNumbers } from "../../app/domain/estimate.ts";
import { LANGUAGES, type Language } from "../../app/domain/language.ts";
import type { Figure } from "../../app/domain/release.ts";
import { sayable } from "../../app/domain/spoken/spoken-number.ts";
import { LIMITS, spokenLength } from "../../app/domain/spoken/within-breath.ts";
import { spokenLine } from "../../app/domain/spoken-line.ts";
import { CATALOG, RELEASE } from "../support/release.ts";

const MONTH =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
const ENGLISH_DATES = [
  new RegExp(`(?:\\b\\d{1,2} to )?\\b\\d{1,2} ${MONTH}(?: \\d{4})?`, "g"),
  new RegExp(`${MONTH} \\d{4}`, "g"),
  /\b(?:19|20)\d\d(?=[ .–-]|$)(?!,\d)/g,
];
const CHINESE_DATES = [/(?:\d{4}至)?\d{4}年/g, /\d{1,2}月/g, /\d{1,2}日/g];
const LINES = { en: /(\d\.\d\d) dollars a day/g, zh: /每天(\d\.\d\d)美元/g } as const;
const SCALES: Readonly<Record<string, number>> = {
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  万: 1e4,
  亿: 1e8,
  万亿: 1e12,
};

interface Said {
  readonly values: readonly number[];
  readonly dates: readonly string[];
  readonly lines: readonly string[];
}

/** Takes a sentence apart as a listener would: dates, poverty lines, and every other number. */
function listen(sentence: string, language: Language): Said {
  const lines = [...sentence.matchAll(LINES[language])].map((match) => match[1] ?? "");
  let rest = sentence.replace(LINES[language], " ");
  const dates: string[] = [];
  for (const pattern of language === "en" ? ENGLISH_DATES : CHINESE_DATES) {
    rest = rest.replace(pattern, (date) => {
      dates.push(...(date.match(/\d+/g) ?? []));
      return " ";
    });
  }
  const tokens = [
    ...rest.matchAll(
      /(\d[\d,]*(?:\.\d+)?|\bzero\b|零)(?: ?(million|billion|trillion|万亿|亿|万))?/g,
    ),
  ];
  const values = tokens.map((token, i) => {
    const next = tokens[i + 1];
    const gap = next && rest.slice(token.index + token[0].length, next.index);
    const scale = token[2] ?? (language === "en" && gap === " to " ? next?.[2] : undefined);
    const value = Number((token[1] ?? "").replaceAll(",", "").replace(/zero|零/, "0"));
    return Number((value * (scale === undefined ? 1 : (SCALES[scale] ?? 1))).toPrecision(15));
  });
  return { values, dates, lines };
}

function withoutNameNumbers(values: readonly number[], figure: Figure, language: Language) {
  const own = CATALOG.indicator(figure.indicator).name[language].match(/\d+/g) ?? [];
  const left = [...values];
  for (const number of own.map(Number)) {
    if (left.includes(number)) left.splice(left.indexOf(number), 1);
  }
  return left;
}

function datesOf(figure: Figure): ReadonlySet<number> {
  const published = CATALOG.source(figure.source).published ?? "";
  return new Set(`${figure.period} ${published}`.match(/\d+/g)?.map(Number) ?? []);
}

const BOUNDS: Readonly<Record<string, Readonly<Record<Language, RegExp>>>> = {
  "at-least": { en: /at least|more than|up to|fewer than|less than/, zh: /至少|超过|最多|不到/ },
  "at-most": { en: /up to|fewer than|less than|at least|more than/, zh: /最多|不到|至少|超过/ },
};

function boundOf(estimate: Estimate, language: Language): RegExp | null {
  if (estimate.shape === "point") {
    return estimate.rounded ? (language === "en" ? /\babout\b/ : /约/) : null;
  }
  return BOUNDS[estimate.shape]?.[language] ?? null;
}

const all = LANGUAGES.flatMap((language) =>
  RELEASE.figures.map((figure) => ({
    figure,
    language,
    line: spokenLine(figure, CATALOG, language),
  })),
);

/** Sentences that break a rule, each with its id, so that one look shows all. */
function broken(breaks: (item: (typeof all)[number]) => boolean): readonly string[] {
  return all.filter(breaks).map(({ figure, line }) => `${figure.id}: ${line}`);
}

/** Figures of one quantity, place and time whose population or line differs. */
const APART = [
  ["cn-medical-participants-employees-2019", "cn-medical-participants-residents-2019"],
  ["cn-dibao-rural-spending-2020", "cn-dibao-urban-spending-2020"],
  ["cn-temporary-assistance-2020", "cn-temporary-assistance-nonlocal-2020"],
  ["wb-sep2020-update-rate-2017", "wb-sep2020-update-rate-umi-2017"],
  ["wb-unicef-2020-child-rate-lmi-2017", "wb-unicef-2020-child-rate-umi-2017"],
  ["series-pip-sep2022-2011ppp-rate190-wld-2019", "series-pip-sep2022-2017ppp-rate215-wld-2019"],
] as const;

describe("spokenLine, of every figure of the release in both languages", () => {
  it("says every figure", () => {
    expect(all.length).toBe(RELEASE.figures.length * 2);
    expect(all.length).toBeGreaterThan(1000);
  });

  it("fits one breath", () => {
    expect(broken(({ line, language }) => spokenLength(line, language) > LIMITS[language])).toEqual(
      [],
    );
  });

  it("says the stated numbers of the record, each once, and no other", () => {
    const wrong = broken(({ figure, language, line }) => {
      const said = withoutNameNumbers(listen(line, language).values, figure, language);
      const stated = [...new Set(statedNumbers(figure.estimate).map(Math.abs).map(sayable))];
      const inOrder = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b).join(" ");
      return inOrder(said) !== inOrder(stated);
    });
    expect(wrong).toEqual([]);
  });

  it("says a number of more digits than a listener follows as about so much, and only such a one", () => {
    const long = RELEASE.figures.filter(({ estimate }) =>
      statedNumbers(estimate).some((number) => sayable(number) !== number),
    );
    expect(long.length).toBeGreaterThan(40);
    for (const figure of long) {
      expect(spokenLine(figure, CATALOG, "en")).toContain("about ");
      expect(spokenLine(figure, CATALOG, "zh")).toContain("约");
    }
    expect([836638273, 45.16676, 1252245, 290770000, 5962.3].map(sayable)).toEqual([
      837000000, 45.2, 1250000, 290770000, 5962.3,
    ]);
  });

  it("tells figures of other people or by another line apart by more than the number", () => {
    for (const [a, b] of APART) {
      for (const language of LANGUAGES) {
        const [one, other] = [a, b].map((id) =>
          spokenLine(CATALOG.figure(id), CATALOG, language).replace(/\d[\d.,]*[万亿]*/g, "#"),
        );
        const linesOf = (id: string) =>
          [...spokenLine(CATALOG.figure(id), CATALOG, language).matchAll(LINES[language])].join();
        expect(one !== other || linesOf(a) !== linesOf(b), `${a} ${b} ${language}: ${one}`).toBe(
          true,
        );
      }
    }
  });

  it("says dates of the record and its own poverty line only", () => {
    const wrong = broken(({ figure, language, line }) => {
      const { dates, lines } = listen(line, language);
      const known = datesOf(figure);
      const label =
        figure.povertyLine === null
          ? ""
          : CATALOG.term("poverty_line", figure.povertyLine).label.en;
      return (
        dates.some((date) => !known.has(Number(date))) ||
        lines.some((amount) => !label.includes(amount))
      );
    });
    expect(wrong).toEqual([]);
  });

  it("keeps the direction of a negative number and the kind of a bound", () => {
    const wrong = broken(({ figure, language, line }) => {
      const down = statedNumbers(figure.estimate).some((number) => number < 0);
      const tells =
        language === "en" ? /\bminus\b|\bfall\b|\bfewer\b|\bdownward\b/ : /负|减少|下降|下调/;
      const bound = boundOf(figure.estimate, language);
      return (down && !tells.test(line)) || (bound !== null && !bound.test(line));
    });
    expect(wrong).toEqual([]);
  });

  it("says of every second-hand figure that it is one, and of no other", () => {
    const wrong = broken(({ figure, language, line }) => {
      const isSecondHand = figure.reportedBy !== null || figure.verification === "secondary";
      const says =
        language === "en" ? /as reported by |, cited (?:by [^,]+|elsewhere), / : /^据.*转引，/;
      return says.test(line) !== isSecondHand;
    });
    expect(wrong).toEqual([]);
  });

  it("is one clean sentence: no brackets, addresses, tangles or gaps", () => {
    const unclean =
      /undefined|null|NaN|\[object|[()（）[\]<>;；]|https?:|www\.|\.(?:com|org|net|cn|in)\b|\s\s|[,.，。：、]{2}|\s[,.，。]|[\u00a0\u2212]|^\s|\s$/;
    expect(broken(({ line }) => unclean.test(line))).toEqual([]);
    expect(
      broken(({ line, language }) =>
        language === "en" ? !/^[A-Z].*[^.]\.$/.test(line) : !/[^。]。$/.test(line),
      ),
    ).toEqual([]);
    expect(broken(({ line }) => /\b(\w+) \1\b|(\p{Script=Han}{2,})\2/u.test(line))).toEqual([]);
  });

  it("never reads a year with a comma after it, which would be heard as a longer number", () => {
    expect(broken(({ line, language }) => language === "en" && /\d,(?!\d{3})/.test(line))).toEqual(
      [],
    );
  });

  it("names every place but the whole world", () => {
    const wrong = broken(({ figure, language, line }) => {
      const geography = CATALOG.geography(figure.geography);
      if (geography.kind !== "country" && geography.kind !== "income-group") return false;
      const { name } = CATALOG.indicator(figure.indicator);
      const place = geography.name[language].toLowerCase();
      const said = `${line} ${name[language]}`.toLowerCase();
      const alias = language === "zh" ? /全国|中国|低、中等收入国家/ : /china|debt service/;
      return !said.includes(place) && !(alias.test(said) && /CHN|LMIC/.test(figure.geography));
    });
    expect(wrong).toEqual([]);
  });

  it("drops a hostile qualifier rather than run out of breath", () => {
    const hostile = '=HYPERLINK("x") <script>&\u202e 😀'.repeat(200);
    const [figure] = RELEASE.figures;
    if (!figure) throw new Error("the release has no figures");
    const named = { ...figure, population: { en: hostile, zh: hostile } };
    for (const language of LANGUAGES) {
      expect(spokenLength(spokenLine(named, CATALOG, language), language)).toBeLessThanOrEqual(
        LIMITS[language],
      );
    }
  });

  it("is the same sentence every time", () => {
    expect(
      broken(({ figure, language, line }) => spokenLine(figure, CATALOG, language) !== line),
    ).toEqual([]);
  });
});
