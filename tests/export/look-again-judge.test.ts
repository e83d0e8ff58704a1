import { describe, expect, it } from "vitest";
import type { DroppedFigure, Figure, Release } from "../../app/domain/release.ts";
import type { Found, Mention } from "../../app/export/look-again/found.ts";
import { judge, type Releases } from "../../app/export/look-again/judge.ts";
import type { Verdict } from "../../app/export/look-again/verdict.ts";
import { CATALOG, RELEASE } from "../support/release.ts";

const OLD = RELEASE.version;
const REVISED = "note-rural-poverty-remaining-2020";
const REMOVED = "wb-oct2020-additional-extreme-poor-2020";
const STANDS = "sp-note-extreme-poverty-additional-2020";

const reason: DroppedFigure = {
  id: REMOVED,
  reason: "unverified",
  keptInstead: STANDS,
  detail: { en: "The issuer withdrew it.", zh: "发布机构已撤回。" },
  indicator: { en: "x", zh: "x" },
  statedAs: "88–115 million",
};

const fresh = (original: Figure, id: string, source: string): Figure => ({
  ...original,
  id,
  source,
  supersedes: original.id,
});

const REPLACED = CATALOG.figure("sp-note-child-extreme-poverty-2020");
const LATER = fresh(REPLACED, "later-child-extreme-poverty-2020", "later-source");

/** The release after this one: one figure changed, one removed, one replaced. */
const NEXT: Release = {
  ...RELEASE,
  version: "9.0.0",
  figures: [
    ...RELEASE.figures
      .filter((f) => f.id !== REMOVED)
      .map((f) =>
        f.id === REVISED
          ? {
              ...f,
              estimate: { shape: "point", central: 0.7, rounded: true } as const,
              period: "2019-12-31",
              scenario: { en: "Path without the pandemic", zh: "无疫情路径" },
            }
          : f,
      ),
    LATER,
  ],
  sources: [
    ...RELEASE.sources,
    { ...CATALOG.source(REPLACED.source), id: "later-source", published: "2021-03" },
  ],
  dropped: [...RELEASE.dropped, reason],
};

const releases = (latest: Release, others: readonly Release[] = [RELEASE]): Releases => ({
  latest,
  open: async (version) => others.find((r) => r.version === version) ?? null,
});

function chart(release: string, ...figures: string[]): Found {
  const trace = { kind: "ranges" as const, figures, highlight: [], release };
  const charts = [{ ...trace, ways: ["shape-name" as const] }];
  const places = [{ slide: 3, charts, mentions: [], rows: [], labels: [], release: null }];
  return { name: "a.pptx", kind: "pptx", slides: 3, places, problem: null };
}

function words(release: string | null, ...references: string[]): Found {
  const mentions = references.map((reference): Mention => ({ reference, ways: ["code"] }));
  const places = [{ slide: 2, charts: [], mentions, rows: [], labels: [], release }];
  return { name: "a.pptx", kind: "pptx", slides: 3, places, problem: null };
}

async function verdict(id: string, release = OLD, against = releases(NEXT)): Promise<Verdict> {
  const [first] = (await judge(chart(release, id), against)).charts;
  const figure = first?.figures[0];
  if (figure === undefined) throw new Error("no figure was judged");
  return figure.verdict;
}

describe("a figure of an older release", () => {
  it("unchanged", async () => {
    expect(await verdict(STANDS)).toEqual({ is: "unchanged", newer: [] });
  });

  it("revised: what the record said and says, in both languages", async () => {
    expect(await verdict(REVISED)).toEqual({
      is: "revised",
      newer: [],
      changes: [
        {
          field: "value",
          before: { en: "0.6%", zh: "0.6%" },
          now: { en: "about 0.7%", zh: "约0.7%" },
        },
        {
          field: "period",
          before: { en: "10 November 2020", zh: "2020年11月10日" },
          now: { en: "31 December 2019", zh: "2019年12月31日" },
        },
        {
          field: "scenario",
          before: null,
          now: { en: "Path without the pandemic", zh: "无疫情路径" },
        },
      ],
    });
  });

  it("withdrawn, with the reason that the latest release states", async () => {
    expect(await verdict(REMOVED)).toEqual({ is: "withdrawn", dropped: reason });
  });

  it("withdrawn without a word", async () => {
    const silent = releases({ ...NEXT, dropped: [] });
    expect(await verdict(REMOVED, OLD, silent)).toEqual({ is: "withdrawn", dropped: null });
  });

  it("replaced by a figure published since", async () => {
    expect(await verdict(REPLACED.id)).toEqual({ is: "replaced", changes: [], newer: [LATER.id] });
  });

  it("not replaced by a figure that was published before it", async () => {
    const sources = NEXT.sources.map((s) =>
      s.id === "later-source" ? { ...s, published: "1999" } : s,
    );
    const found = await verdict(REPLACED.id, OLD, releases({ ...NEXT, sources }));
    expect(found).toEqual({ is: "unchanged", newer: [] });
  });

  it("unchanged where the newer estimate was known to the file's own release", async () => {
    const old = RELEASE.figures.find((f) => f.supersedes !== null);
    const before = await verdict(old?.supersedes ?? "", OLD, releases(RELEASE));
    expect(before.is).toBe("unchanged");
    expect("newer" in before && before.newer).toContain(old?.id);
  });

  it("of a release that cannot be opened", async () => {
    expect(await verdict(STANDS, "0.1.0")).toEqual({ is: "unknown-release" });
    expect(await verdict(REMOVED, "0.1.0")).toEqual({ is: "withdrawn", dropped: reason });
    expect(await verdict("never-was", "0.1.0")).toEqual({ is: "unknown-release" });
  });

  it("that no release has", async () => {
    expect(await verdict("never-was")).toEqual({ is: "unknown-figure" });
    expect(await verdict(LATER.id)).toEqual({ is: "unknown-figure" });
  });
});

describe("every figure of the release", () => {
  it("is unchanged against itself", async () => {
    const ids = RELEASE.figures.map((f) => f.id);
    const { charts } = await judge(chart(OLD, ...ids), releases(RELEASE));
    expect(charts[0]?.figures).toHaveLength(ids.length);
    expect(new Set(charts[0]?.figures.map((f) => f.verdict.is))).toEqual(new Set(["unchanged"]));
  });

  it.each<[string, Partial<Figure>]>([
    ["value", { estimate: { shape: "at-least", low: 1 } }],
    ["period", { period: "1999" }],
    ["population", { population: { en: "Nobody", zh: "无人" } }],
    ["place", { geography: "WLD" }],
    ["method", { method: "survey" }],
    ["statedAs", { statedAs: "something else" }],
    ["caveat", { caveat: { en: "New.", zh: "新。" } }],
    ["source", { source: "owid-2022-pip-2011ppp" }],
    ["evidence", { evidenceUrl: "https://example.org/moved" }],
    ["povertyLine", { povertyLine: "usd190-2011ppp" }],
  ])("a change of %s is told", async (field, change) => {
    const figures = RELEASE.figures.map((f) => (f.id === REVISED ? { ...f, ...change } : f));
    const found = await verdict(REVISED, OLD, releases({ ...RELEASE, version: "9.1.0", figures }));
    expect("changes" in found && found.changes.map((c) => c.field)).toContain(field);
  });
});

describe("a figure named in words", () => {
  it("by code or id, each once, with its slides; what is not ours is left out", async () => {
    const found = words(OLD, "F01", REVISED, "F99", "some-page");
    const { mentions } = await judge(found, releases(NEXT));
    expect(mentions).toMatchObject([
      { id: REVISED, slides: [2], release: OLD, verdict: { is: "revised" } },
    ]);
  });

  it("without a release, stands or not but cannot be compared", async () => {
    const { mentions } = await judge(words(null, "F01", REMOVED), releases(NEXT));
    expect(mentions).toMatchObject([
      { id: REVISED, verdict: { is: "undated" } },
      { id: REMOVED, verdict: { is: "withdrawn", dropped: reason } },
    ]);
  });

  it("is not listed again where a chart shows it", async () => {
    const [place] = chart(OLD, REVISED).places;
    const found = words(OLD, "F01");
    const places = place === undefined ? [] : [place, ...found.places];
    expect((await judge({ ...found, places }, releases(NEXT))).mentions).toEqual([]);
  });
});

it("a file that states a thousand releases opens fifty", async () => {
  const found = chart(OLD, STANDS);
  const places = Array.from({ length: 1_000 }, (_, i) => chart(`0.0.${i}`, STANDS).places).flat();
  let asked = 0;
  const open = async () => {
    asked++;
    return null;
  };
  const { charts } = await judge({ ...found, places }, { latest: NEXT, open });
  expect(charts).toHaveLength(1_000);
  expect(asked).toBe(50);
});
