import type { Estimate } from "../estimate.ts";
import { statedNumbers } from "../estimate.ts";
import type { Figure, Indicator } from "../release.ts";
import { englishName, type SpokenName, withArticle } from "./english-name.ts";
import { TARGET, type Voice, voiceOf } from "./english-voice.ts";
import { mirrored, spokenNumber } from "./spoken-number.ts";

/** What the sentence claims, after the issuer. */
export interface Claim {
  /** Verb and all that it says. */
  readonly text: string;
  /** A fuller wording of the same, said where there is breath; or null. */
  readonly full: string | null;
  /** The text in fewer words, without cause or "year-on-year"; or null. */
  readonly bare: string | null;
  /** The text with the place in it ("China's poverty rate"), so that it is not said after; or null. */
  readonly placed: string | null;
  /** Said after the claim, the place and the period; or "". */
  readonly after: string;
}

const CHANGE = /^(.*?)(?:(fall|rise|change)(?: over time)? in|(revision) to) (.+)$/;
const LEVELS = new Set(["percent", "percentage-points", "years"]);
const LEVEL_HEADS =
  /\b(?:gap|cost|standard|balance|grant|indicator|spending per person)\b|^national .* standard/;

/** "a fall of", "a year-on-year rise of", "a change of" where the ends point both ways. */
function movement(prefix: string, word: string, numbers: readonly number[]): string {
  const [down, up] = [numbers.some((n) => n < 0), numbers.some((n) => n > 0)];
  const adjective = prefix.trim();
  const said = (noun: string) => {
    const all = adjective === "" ? noun : `${adjective} ${noun}`;
    return `${/^[aeiou]/.test(all) ? "an" : "a"} ${all} of`;
  };
  if (word === "revision" && down !== up) return said(`${down ? "downward" : "upward"} revision`);
  if (word !== "change" || down === up) return said(word);
  return said(down ? "fall" : "rise");
}

function changeClaim(
  { noun }: SpokenName,
  figure: Figure,
  unit: string,
  voice: Voice,
): Claim | null {
  const change = CHANGE.exec(noun);
  if (!change) return null;
  const word = change[2] ?? change[3] ?? "change";
  const numbers = statedNumbers(figure.estimate);
  const falls = numbers.every((n) => n <= 0) && numbers.some((n) => n < 0);
  const turned: Estimate =
    falls && (word === "change" || word === "revision")
      ? mirrored(figure.estimate)
      : figure.estimate;
  const { bound, number, range } = spokenNumber(turned, unit, "en", figure.statedAs);
  const moved = movement(change[1] ?? "", word, numbers);
  const link = word === "revision" ? "to" : "in";
  // "A fall of 81 million people in employment": who is counted, where the name does not say.
  const whom = unit === "people" && /^employment\b/.test(change[4] ?? "") ? " people" : "";
  const start = `${voice.counts} ${moved} ${bound}${number}${whom} ${link}`;
  const ofPeople = unit === "people" && word === "change";
  return {
    text: `${start} ${change[4]}`,
    bare:
      ofPeople && falls !== numbers.some((n) => n > 0)
        ? `${voice.counts} ${bound}${number} ${falls ? "fewer" : "more"} ${change[4]}`
        : null,
    placed: null,
    full: ofPeople ? `${start} the number of ${change[4]}` : null,
    after: range,
  };
}

function additionalClaim(name: SpokenName, said: string, voice: Voice): string | null {
  const more = /^additional (.+?) in (.*poverty)$/.exec(name.noun);
  if (!more) return null;
  if (!name.ofPandemic || voice === TARGET || voice.counts === "spoke of") return null;
  return `${voice.counts} that the pandemic would push ${said} ${/ than /.test(said) ? "additional" : "more"} ${more[1]} into ${more[2]}`;
}

function countClaim(name: SpokenName, figure: Figure, unit: string, voice: Voice): Claim {
  const { bound, number, range } = spokenNumber(figure.estimate, unit, "en", figure.statedAs);
  const said = bound + number;
  const of = unit === "USD" || unit === "CNY" || unit === "percent" ? " of" : "";
  const cause = /^people who\b/.test(name.noun) ? " because of the pandemic" : " from the pandemic";
  const noun = / than $/.test(bound)
    ? name.noun
    : name.noun.replace(/^additional (people|children|women and girls)/, "more $1");
  const bare = `${voice.counts} ${said}${name.per}${of} ${noun}`;
  return {
    text: name.ofPandemic ? bare + cause : bare,
    bare: name.ofPandemic ? bare : null,
    placed: null,
    full: additionalClaim(name, said, voice),
    after: range,
  };
}

function levelClaim(
  name: SpokenName,
  figure: Figure,
  indicator: Indicator,
  voice: Voice,
  owner: string | null,
): Claim {
  const { bound, number, range } = spokenNumber(
    figure.estimate,
    indicator.unit,
    "en",
    figure.statedAs,
  );
  const [verb, link] = bound === "" || bound === "about " ? voice.puts : voice.bounds;
  const subject = withArticle(name.noun, indicator.measure === "share");
  if (voice === TARGET && indicator.unit !== "years") {
    const text = `set a target of ${bound}${number}${name.per} for ${subject}`;
    return { text, bare: null, placed: null, full: null, after: range };
  }
  const rest = `${link} ${bound}${number}${name.per}`;
  const owned = owner === null ? null : subject.replace(/^the (?!(?:\w+ ){1,2}of )/, `${owner} `);
  return {
    text: `${verb} ${subject} ${rest}`,
    bare: null,
    placed: owned === null || owned === subject ? null : `${verb} ${owned} ${rest}`,
    full: null,
    after: range,
  };
}

/**
 * What a figure claims, by what its indicator counts and how it was made. `owner`: the place in the
 * possessive, where it has one.
 */
export function englishClaim(
  figure: Figure,
  indicator: Indicator,
  isGovernment: boolean,
  owner: string | null,
): Claim {
  const name = englishName(indicator, figure);
  const voice = voiceOf(figure, isGovernment);
  const { unit } = indicator;
  const change = changeClaim(name, figure, unit, voice);
  if (change) return change;
  const isLost = unit === "percent" && / lost\b/.test(name.noun);
  const isLevel = LEVELS.has(unit) || LEVEL_HEADS.test(name.noun);
  return isLevel && !isLost
    ? levelClaim(name, figure, indicator, voice, owner)
    : countClaim(name, figure, unit, voice);
}
