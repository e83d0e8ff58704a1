import { type Catalog, overlayCatalog } from "../catalog.ts";
import type { Words } from "../language.ts";
import type { Denominator, Figure, Indicator } from "../release.ts";
import { type Refusal, shareOfTotal } from "./share-of.ts";

/** Counts as shares of one total. */
export interface Shares {
  /** The same records with the counts that could be taken over as shares in per cent. */
  readonly catalog: Catalog;
  /** Ids of the figures that are shares now, in the order given. */
  readonly shown: readonly string[];
  readonly refused: readonly { readonly figure: Figure; readonly refusal: Refusal }[];
}

function shareName(name: Words, total: Denominator): Words {
  return {
    en: `${name.en}, as a share of: ${total.name.en}`,
    zh: `${name.zh}，占${total.name.zh}的比重`,
  };
}

/** Figures that stay counts keep their own indicator. */
const shareId = (indicator: string) => `${indicator}-share`;

function shareIndicator(indicator: Indicator, total: Denominator): Indicator {
  return {
    ...indicator,
    id: shareId(indicator.id),
    unit: "percent",
    measure: "share",
    name: shareName(indicator.name, total),
  };
}

/**
 * `figures` as shares of `total`, for charts and tables that know nothing of totals: ids, sources and
 * what is printed stay, the number and its unit change. Those that cannot be a share keep their number
 * and are named with the reason.
 */
export function asShares(figures: readonly Figure[], total: Denominator, catalog: Catalog): Shares {
  const taken = new Map<string, Figure>();
  const refused: { figure: Figure; refusal: Refusal }[] = [];
  for (const figure of figures) {
    const share = shareOfTotal(figure, total, catalog);
    if ("refusal" in share) refused.push({ figure, refusal: share.refusal });
    else
      taken.set(figure.id, {
        ...figure,
        indicator: shareId(figure.indicator),
        estimate: share.estimate,
      });
  }
  const indicators = new Map(
    [...new Set([...taken.keys()].map((id) => catalog.figure(id).indicator))]
      .map((id) => shareIndicator(catalog.indicator(id), total))
      .map((indicator) => [indicator.id, indicator]),
  );
  return { shown: [...taken.keys()], refused, catalog: overlayCatalog(catalog, taken, indicators) };
}

/** Totals of which at least one of `figures` can be shown as a share, in the order of the tables. */
export function totalsFor(figures: readonly Figure[], catalog: Catalog): readonly Denominator[] {
  return catalog.tables.denominators.filter((total) =>
    figures.some((figure) => "estimate" in shareOfTotal(figure, total, catalog)),
  );
}
