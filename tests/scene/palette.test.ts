import { expect, test } from "vitest";
import { DARK, LIGHT, PAINTS, type Paint } from "../../app/scene/palette.ts";

function channel(hex: string): number {
  const c = Number.parseInt(hex, 16) / 255;
  return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
}

/** Relative luminance of WCAG 2.2. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = (colour.match(/[0-9a-f]{2}/gi) ?? []).map(channel);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

/** `top` laid over `under` at an opacity, as the band behind a highlighted figure is. */
function over(top: string, under: string, opacity: number): string {
  const mix = [1, 3, 5].map((i) => {
    const [a, b] = [top, under].map((c) => Number.parseInt(c.slice(i, i + 2), 16));
    const value = Math.round((a ?? 0) * opacity + (b ?? 0) * (1 - opacity));
    return value.toString(16).padStart(2, "0");
  });
  return `#${mix.join("")}`;
}

const TEXTS: readonly Paint[] = ["ink", "ink-2", "ink-3", "responses", "risks", "financing"];
const MARKS: readonly Paint[] = [...TEXTS, "comparator"];
const TINTS: readonly Paint[] = ["responses-tint", "risks-tint", "financing-tint"];

test.each([
  ["light", LIGHT],
  ["dark", DARK],
] as const)(
  "%s: every paint has a colour, texts hold 4.5:1 and marks 3:1 on paper",
  (_, scheme) => {
    for (const paint of PAINTS) expect(scheme[paint]).toMatch(/^#[0-9a-f]{6}$/);
    for (const paint of TEXTS) {
      expect(contrast(scheme[paint], scheme.paper), paint).toBeGreaterThanOrEqual(4.5);
    }
    for (const paint of MARKS) {
      expect(contrast(scheme[paint], scheme.paper), paint).toBeGreaterThanOrEqual(3);
    }
  },
);

test.each([
  ["light", LIGHT],
  ["dark", DARK],
] as const)("%s: texts and marks hold on the band of a highlighted figure too", (_, scheme) => {
  for (const tint of TINTS) {
    const band = over(scheme[tint], scheme.paper, 0.6);
    for (const paint of ["ink", "ink-2", "ink-3"] as const) {
      expect(contrast(scheme[paint], band), `${paint} on ${tint}`).toBeGreaterThanOrEqual(4.5);
    }
    const strong = tint.replace("-tint", "") as Paint;
    for (const paint of [strong, "comparator"] as const) {
      expect(contrast(scheme[paint], band), `${paint} on ${tint}`).toBeGreaterThanOrEqual(3);
    }
  }
});
