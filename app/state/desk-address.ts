import type { Catalog } from "../domain/catalog.ts";
import { isId } from "./desk-text.ts";

/** What the address of the desk says: `?s=s08-part2-session1&f=F07`. Neither is known to exist. */
export interface DeskAddress {
  readonly session: string | null;
  /** Id or short code of a figure. */
  readonly figure: string | null;
  /** The window for the projector, which shows nothing but the figure. */
  readonly isProjector: boolean;
}

const CODE = /^[A-Za-z]\d{2,4}$/;

/** Reads the query of an address, which may hold anything. */
export function parseDeskAddress(query: string): DeskAddress {
  const params = new URLSearchParams(query);
  const session = params.get("s");
  const figure = params.get("f") ?? "";
  const code = CODE.test(figure) ? figure.toUpperCase() : null;
  return {
    session: isId(session) ? session : null,
    figure: code ?? (isId(figure) ? figure : null),
    isProjector: params.get("view") === "projector",
  };
}

/** The query of a desk that shows this; "" for none of both. */
export function printDeskAddress({
  session,
  figure,
}: Pick<DeskAddress, "session" | "figure">): string {
  const parts = [session === null ? [] : [`s=${session}`], figure === null ? [] : [`f=${figure}`]];
  const query = parts.flat().join("&");
  return query === "" ? "" : `?${query}`;
}

/** The id of a figure that an address names by id or by short code. It may not exist. */
export function figureOf(asked: string, catalog: Catalog): string {
  return catalog.tables.cited.find((one) => one.shortCode === asked)?.figure ?? asked;
}
