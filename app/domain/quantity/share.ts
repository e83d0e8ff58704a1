import { ENGLISH_POWERS } from "./english-scale.ts";
import { numberToken, REFUSED, type Scanned, shareToken } from "./token.ts";

/** Words that make a fraction a part of something that is not a whole: half a million, ½ per cent. */
const OF_SCALE = /(?: of)?(?: an?| one)? (thousand|million|billion|trillion)(?![a-z])/y;
const OF_PERCENT = /(?: of)?(?: an?| one)? ?(?=(?:per ?cent|percentage points?|%)(?![a-z]))/y;
const OF_OTHER =
  / (?:an?|one) |(?: of an?| an?)? (?:years?|months?|weeks?|days?|hours?|points?|dozen|hundred|time)(?![a-z])/y;
const OF_PERIOD = / of (?:the year|(?:19|20)\d\d(?!\d))/y;

/** The fraction n/d that ends at `end`: a share, or a part of a million or of one per cent. */
export function readShare(text: string, n: number, d: number, end: number): Scanned {
  if (n > d || d === 0) return { token: REFUSED, end };
  OF_SCALE.lastIndex = end;
  const scale = OF_SCALE.exec(text);
  if (scale)
    return {
      token: partOf(n, d, ENGLISH_POWERS.get(scale[1] ?? "") ?? 0),
      end: OF_SCALE.lastIndex,
    };
  OF_PERCENT.lastIndex = end;
  if (OF_PERCENT.test(text)) return { token: partOf(n, d, 0), end: OF_PERCENT.lastIndex };
  OF_OTHER.lastIndex = end;
  OF_PERIOD.lastIndex = end;
  if (OF_OTHER.test(text) || OF_PERIOD.test(text)) return { token: REFUSED, end };
  return { token: shareToken(n, d), end };
}

/** n/d × 10^power where the fraction ends (halves, quarters, fifths); refused where it does not. */
function partOf(n: number, d: number, power: number) {
  return 1000 % d === 0 ? numberToken(String(n / d), { power, scale: power }) : REFUSED;
}

const IN =
  /,?[ -](?:out of|in)(?: every)?[ -](?:(\d[\d,]*)|([a-z]+))(?![\d.,]*\d|-?[a-z%]| ?(?:hundred|thousand|million|billion|trillion|per ?cent|%)(?![a-z]))/y;

/** "one in five", "3 out of 10": n is already read and ends at `end`; null where no "in" follows. */
export function readOneIn(
  text: string,
  n: number,
  end: number,
  numberOf: (word: string) => number | undefined,
): Scanned | null {
  IN.lastIndex = end;
  const match = IN.exec(text);
  if (!match) return null;
  const d = match[1] ? Number(match[1].replaceAll(",", "")) : numberOf(match[2] ?? "");
  if (d === undefined || !Number.isInteger(n) || n < 1 || n >= d) return null;
  const common = d <= 10 || (n === 1 && (d <= 20 || [25, 30, 40, 50, 100, 1000].includes(d)));
  return { token: common ? shareToken(n, d) : REFUSED, end: IN.lastIndex };
}
