/** Words of the compare page in English; the shape of the other language. */
export const COMPARE_EN = {
  example:
    "An example: the range cited at the dialogue, F05, beside every estimate of the same people, place, year and poverty line. Change anything, or pick figures of your own.",
  needsScripts:
    "Without scripts this page shows one example; each figure below has a page of its own.",
  controls: "What is compared, and how",
  asOf: "As of",
  dialogueDay: (day: string) => `${day}, the dialogue`,
  latest: "Latest",
  otherDay: "Another day",
  showAs: "Show as",
  asPublished: "Numbers as published",
  shareOf: (total: string) => `Share of: ${total}`,
  noShare: (total: string) => `Share of: ${total} (none of these)`,
  view: "View",
  views: { ranges: "Ranges", vintages: "By date", table: "Table only" },
  axis: "On the axis",
  axes: { family: "The family", same: "Same quantity only" },
  by: "Charts",
  facets: { none: "One chart", place: "One for each place", line: "One for each poverty line" },
  filters: "Filters",
  filterNames: {
    issuer: "Issuer",
    place: "Place",
    line: "Poverty line",
    baseline: "Baseline",
    method: "Method",
    grade: "How it was read",
    year: "Published in",
  },
  any: "Any",
  lineNone: "Not stated",
  clearFilters: "Clear filters",
  hidden: (n: number) =>
    n === 1 ? "1 figure is hidden by filters." : `${n} figures are hidden by filters.`,
  find: "Add a figure",
  findHint: "A word, a number or a code",
  findNone: (query: string) => `No figure matches “${query}”.`,
  findNear: "Nothing answers this; these are near:",
  findCount: (n: number) => (n === 1 ? "1 figure" : `${n} figures`),
  inAlready: "picked",
  addRivals: (n: number) =>
    n === 1 ? "Add 1 rival of the reference" : `Add ${n} rivals of the reference`,
  startOver: "Start over",
  copyLink: "Copy link",
  copiedLink: "The address of this comparison is on the clipboard.",
  notCopied: "The browser refused the clipboard. The address is in the address bar.",
  copyTable: "Copy table",
  copiedTable: (n: number) => `The table is on the clipboard: ${n} ${n === 1 ? "row" : "rows"}.`,
  tableNotCopied: "The browser refused the clipboard. Select the table and copy it.",
  filesAsShares:
    "Pictures, slides and data files carry these shares with the total and its source; data files and notes also the counts as published.",
  added: (name: string) => `Added: ${name}`,
  addedMany: (n: number) => (n === 1 ? "1 figure added" : `${n} figures added`),
  full: (n: number) => `A comparison holds ${n} figures at most. Remove some first.`,
  removed: (name: string) => `Removed: ${name}`,
  referenceIs: (name: string) => `The reference is now ${name}`,
  undo: "Undo",
  empty: "Nothing is picked yet.",
  emptyHelp:
    "Find a figure above, or press “Compare” beside a figure on its page. What you pick is kept in this browser and in the address.",
  loading: "Loading the figures",
  noRelease: "The figures could not be loaded. Check the connection and reload the page.",
  summary: "What they say together",
  reference: "Reference",
  chartTitle: (n: number, low: string, high: string) =>
    n === 1
      ? `One estimate: ${low === high ? low : `${low} to ${high}`}`
      : `${n} figures, from ${low} to ${high}`,
  together: "One axis",
  onAxisNote:
    "Figures of one family share the axis because they count in one unit; the table says in what they differ from the reference.",
  noneOnAxis: "No figure can stand on an axis with these choices.",
  notDrawn: "Not on the axis",
  table: "Side by side",
  tableNote: "Marked cells (≠) differ from the reference; (?) means that a source leaves it open.",
  who: "Issuer, date",
  estimate: "Estimate",
  asCount: (value: string) => `as published: ${value}`,
  differs: "differs",
  open: "open",
  makeReference: (name: string) => `Make the reference: ${name}`,
  remove: (name: string) => `Remove: ${name}`,
  removeShort: "Remove",
  sortBy: (column: string) => `Sort by ${column}`,
  repeats: (who: string) => `Same number as ${who}; counts once`,
  replaced: "Replaced by",
  sameGroup: "Same quantity",
  familyGroup: "Same family, not interchangeable",
  verdict: "Verdict",
  differentGroup: "Different quantity",
  apart: "kept off the axis",
  familyWhy: "In what each differs from the reference",
  why: "Why it may not stand beside the others",
  later: "Published later",
  laterNote: (day: string) => `Not known on ${day}, so neither drawn nor counted.`,
  laterItem: (date: string) => `published later: ${date}`,
  undated: "Of no known date",
  undatedNote: (day: string) =>
    `Nobody can say whether these were out on ${day}; they are left out.`,
  addedLater: "replaces",
  refused: "Not shown as a share",
  shareSources: (total: string, value: string, source: string) =>
    `Total: ${total}, ${value} (${source}). The share is worked out here; each number keeps its own source.`,
  years: "Count and total are of different years.",
  refusals: {
    "not-a-count": "It is no count of people or things, so that it has no share of this total.",
    "other-unit": "It counts in another unit than the total.",
    "other-place": "It is of another place than the total.",
    "does-not-nest": "The people counted are not surely among those of the total.",
    "far-in-time": "More than five years lie between the count and the total.",
    "more-than-all": "The share would be more than 100%: the two do not belong together.",
  },
  shareAll: "None of the figures can be a share of this total; the numbers are shown as published.",
  lookalikes: "Do not confuse",
  and: "and",
  problems: "Not everything in the address could be taken",
  problem: {
    "unknown-figure": (found: string, instead: string | null) =>
      instead === null
        ? `No figure is called “${found}”; it is left out.`
        : `No figure is called “${found}”; the nearest, “${instead}”, is taken.`,
    twice: (found: string) => `“${found}” was named twice; it stands once.`,
    "not-selected": (found: string, instead: string | null) =>
      instead === null
        ? `The reference “${found}” is not among the figures.`
        : `The reference “${found}” is not among the figures; the first one is taken.`,
    "not-a-date": (found: string, instead: string | null) =>
      instead === null
        ? `“${found}” is not a day (expected: 2020-11-10); the latest is shown.`
        : `“${found}” is not a day (expected: 2020-11-10); ${instead} is taken.`,
    "unknown-value": (found: string, instead: string | null, key: string) =>
      instead === null
        ? `“${key}” knows no “${found}”; it is left out.`
        : `“${key}” knows no “${found}”; “${instead}” is taken.`,
    "too-many": (found: string) =>
      `“${found}” is one too many and is left out: 60 figures at most.`,
    "unknown-key": (_found: string, _instead: string | null, key: string) =>
      `The address knows no “${key}”; it is left out.`,
    newer: (found: string) => `The address is of version ${found}; it is read as version 1.`,
  } as Readonly<Record<string, (found: string, instead: string | null, key: string) => string>>,
  referenceLater: (wanted: string, instead: string) =>
    `The reference chosen, ${wanted}, was not out on that day; ${instead} stands in.`,
  noneOut: (day: string) => `None of these figures had been published by ${day}.`,
};

export type CompareTexts = typeof COMPARE_EN;
