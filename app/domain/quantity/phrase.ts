import type { Token } from "./token.ts";

/** A normalised phrase and what is known of it as a whole. */
export interface Phrase {
  readonly text: string;
  readonly mayHoldTime: boolean;
  readonly mayHoldHanTime: boolean;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Whether a token can be followed by a suffix such as 以上 or "or more". */
export function afterNumber(last: Token | undefined): boolean {
  switch (last?.kind) {
    case "number":
    case "unit":
    case "link":
    case "rate":
      return true;
    default:
      return false;
  }
}
