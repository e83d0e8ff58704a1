import type { ThemeId } from "../domain/release.ts";
import type { ChartPlan } from "./plan.ts";

/**
 * Which figures stand for a theme on the overview: our choice, not a fact of the tables. The cited
 * figure leads where the theme has one; the chart shows what it must be read beside.
 */
export const HEADLINES: readonly {
  readonly theme: ThemeId;
  readonly lead: string;
  readonly chart: Pick<ChartPlan, "kind" | "figures">;
  readonly rows: readonly string[];
}[] = [
  {
    theme: "responses",
    lead: "note-unemployment-benefit-recipients-q1-2020",
    chart: {
      kind: "ranges",
      figures: [
        "cn-ui-recipients-2019-q4",
        "cn-ui-recipients-2020-02",
        "note-unemployment-benefit-recipients-q1-2020",
        "cn-ui-recipients-2020-q1-second",
      ],
    },
    rows: [
      "sp-lp-v13-countries",
      "cn-ui-refund-firms-2020-04",
      "cn-price-subsidy-2020-h1",
      "sp-lp-v14-cash-reach",
    ],
  },
  {
    theme: "risks",
    lead: "sp-note-extreme-poverty-additional-2020",
    chart: {
      kind: "vintages",
      figures: [
        "wb-apr2020-additional-extreme-poor-2020-range",
        "un-sg-brief-apr2020-additional-extreme-poor-2020",
        "wb-jun2020-additional-extreme-poor-2020-range",
        "wb-oct2020-additional-extreme-poor-2020",
        "sp-note-extreme-poverty-additional-2020",
        "wb-jan2021-additional-extreme-poor-2020",
        "wb-jun2021-additional-extreme-poor-2020",
      ],
    },
    rows: [
      "sp-note-child-extreme-poverty-2020",
      "note-not-back-at-work-2020",
      "note-vulnerable-to-fall-back-2020",
      "note-rural-poverty-remaining-2020",
    ],
  },
  {
    theme: "financing",
    lead: "sp-gap20-usd",
    chart: {
      kind: "ranges",
      figures: ["sp-gap20-usd", "sp-gap20-usd-umic", "sp-gap20-usd-lmic", "sp-gap20-usd-lic"],
    },
    rows: [
      "sp-gap20-gdp",
      "sp-gap20-lic-gdp",
      "sp-imf-fiscal-oct-2020",
      "sp-remittances-forecast-oct-2020",
    ],
  },
];
