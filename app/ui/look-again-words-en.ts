import type { Words } from "../domain/language.ts";
import type { Field } from "../export/look-again/changes.ts";
import type { Way } from "../export/look-again/found.ts";

const plural = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

const WAYS_EN: Readonly<Record<Way, string>> = {
  "shape-name": "name of a shape",
  "alt-text": "alternative text",
  picture: "text inside a picture",
  workbook: "workbook behind a chart",
  metadata: "metadata of the file",
  words: "words on the slide or in its notes",
  link: "a link",
  code: "a short code in the words",
};

const FIELDS_EN: Readonly<Record<Field, string>> = {
  value: "Value",
  rangeKind: "What the range is",
  unit: "Unit",
  period: "Period",
  place: "Place",
  population: "Population",
  quantity: "Quantity",
  definition: "Definition",
  povertyLine: "Poverty line",
  baseline: "Compared with",
  scenario: "Scenario",
  method: "Method",
  methodNote: "How it was made",
  source: "Source",
  published: "Published",
  reportedBy: "Read in",
  verification: "How it was read",
  statedAs: "As printed",
  locator: "Where in the source",
  evidence: "Page read",
  caveat: "Take care",
};

/** Words of the deck check in English; the shape that every other language must fill. */
export const EN = {
  title: "Look again at a deck",
  lede: "Drop a presentation or a picture. Every chart and figure that came from here is compared with the latest release.",
  local: "Files are read on this device. Nothing is uploaded.",
  drop: "Drop .pptx, .odp, .png or .svg files here",
  over: "Let go to look into the files",
  choose: "Choose files",
  several: "Several at once is fine.",
  waiting: "Waiting",
  reading: "Reading",
  slideOf: (done: number, total: number) => `Slide ${done} of ${total}`,
  comparing: "Comparing with the latest release",
  cancel: (name: string) => `Cancel ${name}`,
  cancelShort: "Cancel",
  cancelled: "Cancelled.",
  remove: (name: string) => `Remove ${name} from the list`,
  removeShort: "Remove",
  unreadable: "The file could not be read from this device. Choose it again.",
  noReleases:
    "The releases could not be loaded, so nothing can be compared. Check the connection and choose the file again.",
  latest: (version: string) => `Compared with release ${version}, the latest.`,
  slide: (n: number) => `Slide ${n}`,
  slideList: (list: readonly number[]) =>
    `${list.length === 1 ? "Slide" : "Slides"} ${list.join(", ")}`,
  wholeFile: "The file as a whole",
  summary: (figures: number, charts: number) =>
    `${plural(figures, "figure", "figures")} of ours, ${plural(charts, "chart", "charts")}`,
  counts: {
    altered: (n: number) => `${n} altered in the file`,
    unchanged: (n: number) => `${n} unchanged`,
    revised: (n: number) => `${n} revised since`,
    replaced: (n: number) => `${n} replaced since`,
    withdrawn: (n: number) => `${n} withdrawn`,
    unknown: (n: number) => `${n} not comparable`,
  },
  allWell: "The record of every figure is as the latest release has it.",
  nothing: "Nothing of ours was found in this file.",
  lookedFor:
    "Looked for: names and alternative texts of shapes, texts inside PNG and SVG pictures, workbooks behind charts, short codes such as F07, and links to figures. A picture that was pasted through the clipboard or sent by a messenger has lost its trace; the source line printed in it still says what it is.",
  release: (version: string) => `Release ${version} in the file`,
  noRelease: "The file does not say of which release it is",
  foundBy: (ways: string) => `Found by: ${ways}`,
  codeOnly: "Only a short code stands there: see that it is ours.",
  charts: "Charts",
  noChart: "No figure of this chart stands in the latest release.",
  mentions: "Named in words",
  unchangedList: (n: number) => (n === 1 ? "1 figure unchanged" : `${n} figures unchanged`),
  verdicts: {
    unchanged: "Unchanged",
    altered: "Altered in the file",
    revised: "Revised since",
    replaced: "Replaced since",
    withdrawn: "Withdrawn",
    "unknown-release": "Cannot be compared",
    "unknown-figure": "Not a figure of ours",
    undated: "Release not stated",
  },
  unknownRelease: (version: string) =>
    `Release ${version} is not known here. If it is newer than this page, reload the page.`,
  altered: (shown: Words, release: string, recorded: Words) =>
    `The file shows ${shown.en}; release ${release} has ${recorded.en}.`,
  notChecked:
    "Numbers are compared in charts that hold them; words and numbers typed on slides or in notes, and those inside pictures, are not checked.",
  unknownFigure: "No release that was looked into has a figure of this name.",
  undated: "The figure stands; compare its value with the file.",
  replacedBy: "Replaced by",
  newer: "The issuer had a newer estimate by then already:",
  newerUndated: "The issuer has a newer estimate:",
  keptInstead: "Kept instead",
  noReason: "The latest release does not say why.",
  from: "was",
  to: "now",
  none: "not stated",
  add: "Add current chart to deck",
  addNewer: "Add chart of the newer figure to deck",
  added: "Added to the deck, from which it is downloaded as a slide.",
  addedHereOnly: "Added to the deck for this page only: this browser refuses storage.",
  colon: ": ",
  comma: ", ",
  listComma: ", ",
  /** Between two sentences. */
  gap: " ",
  stop: ".",
  mib: (bytes: number) => `${Math.ceil(bytes / 1024 / 1024)} MB`,
  problems: {
    "too-large": (size: string, limit: string) =>
      `The file has ${size}; at most ${limit} are read. Save the slides with charts as a file of their own.`,
    empty: "The file is empty.",
    damaged:
      "The file is damaged or was cut off. Open it in its program, save it again, and choose it again.",
    encrypted: "The file is protected by a password. Save a copy without one.",
    "old-powerpoint":
      "This is a presentation in the format of PowerPoint 97–2003. Save it as .pptx and choose that.",
    "too-much-inside":
      "The file unpacks to far more than a presentation does, and was not read. Expected: .pptx, .odp, .png or .svg.",
    "other-kind": (kind: string) =>
      `This is a file of another kind (${kind}). Expected: .pptx, .odp, .png or .svg.`,
    "unknown-kind": "This kind of file was not recognised. Expected: .pptx, .odp, .png or .svg.",
    "parts-unread": (n: number) =>
      `${plural(n, "part", "parts")} of the file could not be read; there may be more in it than is listed.`,
  },
  ways: WAYS_EN,
  fields: FIELDS_EN,
};

export type LookAgainWords = typeof EN;
