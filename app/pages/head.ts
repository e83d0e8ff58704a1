import { estimateWords } from "../domain/number-words.ts";
import { checkTexts } from "../i18n/check-texts.ts";
import { floorTexts } from "../i18n/floor-texts.ts";
import { seriesTexts } from "../i18n/series-texts.ts";
import type { PagePlan } from "../plan/plan.ts";
import type { Page } from "../ui/page-context.tsx";

/** Title and description of a page, for the tab, the result list and the shared link. */
export interface Head {
  readonly title: string;
  readonly description: string;
}

type Said = Pick<Page, "catalog" | "language" | "words">;

export function headOf(page: Said, plan: PagePlan): Head {
  const { words } = page;
  const { title, description } = subject(page, plan);
  const full =
    plan.page === "overview" ? `${words.site.name}: ${title}` : `${title} | ${words.site.name}`;
  return { title: full, description };
}

function subject({ catalog, language, words }: Said, plan: PagePlan): Head {
  switch (plan.page) {
    case "overview":
      return { title: words.site.tagline, description: words.overview.lede };
    case "theme": {
      const theme = catalog.theme(plan.theme);
      return { title: theme.name[language], description: theme.description[language] };
    }
    case "figure": {
      const figure = catalog.figure(plan.figure);
      const indicator = catalog.indicator(figure.indicator);
      const number = estimateWords(figure.estimate, indicator.unit, language);
      const place = catalog.geography(figure.geography).name[language];
      const colon = language === "zh" ? "：" : ": ";
      return {
        title: `${number}${colon}${indicator.name[language]}${language === "zh" ? "，" : ", "}${place}`,
        description: [indicator.definition[language], figure.caveat[language]].join(
          language === "zh" ? "" : " ",
        ),
      };
    }
    case "indicator": {
      const indicator = catalog.indicator(plan.indicator);
      return { title: indicator.name[language], description: indicator.definition[language] };
    }
    case "figures":
      return { title: words.figures.title, description: words.figures.title };
    case "indicators":
      return { title: words.indicators.title, description: words.indicators.title };
    case "sources":
      return { title: words.sources.title, description: words.sources.title };
    case "method":
      return { title: words.method.title, description: words.method.lede };
    case "data":
      return { title: words.data.title, description: words.data.lede };
    case "compare":
      return { title: words.compare.title, description: words.compare.lede };
    case "floor": {
      const { title, lede } = floorTexts(language);
      return { title, description: lede };
    }
    case "series": {
      const { title, lede } = seriesTexts(language);
      return { title, description: lede };
    }
    case "check": {
      // Not among the words that every page loads.
      const texts = checkTexts(language);
      return { title: texts.title, description: texts.lede };
    }
    case "deck":
      return { title: words.deck.title, description: words.deck.lede };
    case "not-found":
      return { title: words.notFound.title, description: words.notFound.text };
  }
}
