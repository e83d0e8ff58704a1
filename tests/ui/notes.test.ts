import { describe, expect, it } from "vitest";
import { numberNotes } from "../../app/ui/notes.ts";
import { CATALOG, RELEASE } from "../support/release.ts";

describe("numberNotes(figures, catalog)", () => {
  const notes = numberNotes(RELEASE.figures, CATALOG);

  it("numbers from one without a gap, in the order of first appearance", () => {
    expect(notes.all.map((note) => note.number)).toEqual(notes.all.map((_, i) => i + 1));
    expect(notes.numberOf(RELEASE.figures[0]?.id ?? "")).toBe(1);
  });

  it("gives each figure the note of its own source, reporter and page", () => {
    for (const figure of RELEASE.figures) {
      const note = notes.all[notes.numberOf(figure.id) - 1];
      expect(note?.source).toBe(figure.source);
      expect(note?.reportedBy).toBe(figure.reportedBy);
      expect(note?.url).toBe(figure.evidenceUrl ?? CATALOG.source(figure.source).url);
    }
  });

  it("throws for a figure that is not on the page", () => {
    expect(() => numberNotes([], CATALOG).numberOf("nobody")).toThrow("not on this page: nobody");
  });
});
