import type { Token } from "./token.ts";

/** A normalised phrase and what is known of it as a whole. */
export interface Phrase {
  readonly text: string;
  readonly mayHoldTime: boolean;
  readonly mayHoldHanTime: boolean;
  /** Set once the scan has passed a number: only then can a suffix follow. */
  hasNumber: boolean;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Whether a suffix such as 以上 or "or more" can stand after `last`. */
export function afterNumber({ hasNumber }: Phrase, last: Token | undefined): boolean {
  if (!hasNumber) return false;
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
