import { citeSource, reporterOf } from "../domain/citation/cite.ts";
import { USUAL_STYLE } from "../domain/citation/cite-forms.ts";
import { plainText } from "../domain/citation/rich-text.ts";
import { SITE_NAME } from "../domain/citation/site-work.ts";
import { type Work, workOf } from "../domain/citation/work.ts";
import type { Estimate } from "../domain/estimate.ts";
import type { Language } from "../domain/language.ts";
import type { Figure, ReleaseFile, Source } from "../domain/release.ts";
import { UNIT_NAMES } from "../domain/unit-names.ts";
import type { PagePlan } from "../plan/plan.ts";
import { type CitedSite, citedWork } from "./cite-tags.ts";

const LICENCE = "https://creativecommons.org/licenses/by/4.0/";

/** Types of schema.org by kind of work; press releases and speeches have none of their own. */
const TYPES: Readonly<Record<string, string>> = {
  "article-newspaper": "NewsArticle",
  "article-magazine": "Article",
  "article-journal": "ScholarlyArticle",
  "post-weblog": "BlogPosting",
  report: "Report",
  book: "Book",
  dataset: "Dataset",
  legislation: "Legislation",
  webpage: "WebPage",
};

const ENCODINGS: Readonly<Record<string, string>> = {
  json: "application/json",
  csv: "text/csv",
};

type Node = Readonly<Record<string, unknown>>;

/** What more than the record of a page its data block says. */
export interface LdSite extends CitedSite {
  /** Address of the site, with a slash at its end; null: not known. */
  readonly siteUrl: string | null;
  /** Files of the release. */
  readonly files: readonly ReleaseFile[];
  /** What the page says of itself. */
  readonly description: string;
}

/**
 * schema.org in a block of data, for search engines and reference managers; browsers do not run it.
 * Figures, indicators and the release are data sets; nothing is said that the tables do not hold.
 */
export function jsonLd(plan: PagePlan, site: LdSite): readonly string[] {
  const work = citedWork(plan, site);
  if (work === null) return [];
  const node = { "@context": "https://schema.org", ...dataset(work, site), ...ownOf(plan, site) };
  // A text that closes the block would end it.
  const text = JSON.stringify(node).replaceAll("<", "\\u003c");
  return [`<script type="application/ld+json">${text}</script>`];
}

function dataset(work: Work, { language, release, description }: LdSite): Node {
  return {
    "@type": "Dataset",
    name: work.title,
    description,
    url: work.url ?? undefined,
    inLanguage: language,
    version: release.version,
    datePublished: release.date,
    dateModified: release.date,
    license: LICENCE,
    creator: { "@type": "Organization", name: SITE_NAME[language] },
  };
}

function ownOf(plan: PagePlan, site: LdSite): Node {
  switch (plan.page) {
    case "figure":
      return { ...ofFigure(site.catalog.figure(plan.figure), site), isPartOf: releaseNode(site) };
    case "indicator": {
      const { name, unit } = site.catalog.indicator(plan.indicator);
      return {
        identifier: plan.indicator,
        variableMeasured: measured(name[site.language], unit, null, site.language),
        isPartOf: releaseNode(site),
      };
    }
    default:
      return { distribution: downloads(site) };
  }
}

function releaseNode({ releaseTitle, release, siteUrl, language }: LdSite): Node {
  const path = language === "zh" ? "zh/data/" : "data/";
  return {
    "@type": "Dataset",
    name: releaseTitle,
    version: release.version,
    license: LICENCE,
    url: siteUrl === null ? undefined : `${siteUrl}${path}#v${release.version}`,
  };
}

/** A second-hand figure is based on the report that was read, which is based on its source. */
function ofFigure(figure: Figure, site: LdSite): Node {
  const { catalog, language } = site;
  const indicator = catalog.indicator(figure.indicator);
  const geography = catalog.geography(figure.geography);
  const code = catalog.citedBy(figure.id)?.shortCode;
  const source = creativeWork(catalog.source(figure.source), language);
  const reporter = reporterOf(figure, catalog);
  const cited = citeSource(figure, catalog, USUAL_STYLE[language], language, null);
  return {
    identifier: code === undefined ? figure.id : [code, figure.id],
    variableMeasured: measured(indicator.name[language], indicator.unit, figure.estimate, language),
    temporalCoverage: figure.period,
    // An income group or a group of people is no place.
    spatialCoverage: ["country", "world", "region"].includes(geography.kind)
      ? { "@type": "Place", name: geography.name[language] }
      : undefined,
    isBasedOn:
      reporter === null ? source : { ...creativeWork(reporter, language), isBasedOn: source },
    citation: plainText(cited),
  };
}

function creativeWork(source: Source, language: Language): Node {
  const work = workOf(source, { language, accessed: null });
  const authors = work.creators.map((one) =>
    typeof one === "string"
      ? { "@type": "Organization", name: one }
      : { "@type": "Person", familyName: one.family, givenName: one.given ?? undefined },
  );
  return {
    "@type": TYPES[work.kind] ?? "CreativeWork",
    name: work.title,
    author: authors.length === 0 ? undefined : authors,
    isPartOf:
      work.container === null ? undefined : { "@type": "CreativeWork", name: work.container },
    publisher:
      work.publisher === null ? undefined : { "@type": "Organization", name: work.publisher },
    datePublished: work.published ?? undefined,
    url: work.url ?? undefined,
    inLanguage: work.titleLanguage,
  };
}

/** A range has its ends, and a value only where its source states one. */
function measured(name: string, unit: string, estimate: Estimate | null, language: Language): Node {
  return {
    "@type": "PropertyValue",
    name,
    unitText: UNIT_NAMES[unit]?.many[language] ?? unit,
    value: estimate !== null && "central" in estimate ? estimate.central : undefined,
    minValue: estimate !== null && "low" in estimate ? estimate.low : undefined,
    maxValue: estimate !== null && "high" in estimate ? estimate.high : undefined,
  };
}

function downloads({ files, siteUrl, release }: LdSite): readonly Node[] | undefined {
  if (siteUrl === null) return undefined;
  return files.map(({ path, bytes, sha256 }) => ({
    "@type": "DataDownload",
    contentUrl: `${siteUrl}data/${release.version}/${path}`,
    encodingFormat: ENCODINGS[path.replace(/^.*\./, "")],
    contentSize: `${bytes} B`,
    sha256,
  }));
}
