import { dateWords } from "../domain/period-words.ts";
import type { Figure } from "../domain/release.ts";
import { asOfTexts } from "../i18n/as-of-texts.ts";
import type { KnownPlan } from "../plan/known-on.ts";
import { usePage } from "./page-context.tsx";

/** Under a chart as of a day: who published later, without the values. */
export function ChartLater({ later, undated }: Pick<KnownPlan, "later" | "undated">) {
  const { language } = usePage();
  const texts = asOfTexts(language);
  return (
    <>
      <Ghosts title={texts.later} figures={later} />
      <Ghosts title={texts.undated} figures={undated} />
    </>
  );
}

function Ghosts({ title, figures }: { title: string; figures: readonly Figure[] }) {
  const { catalog, language } = usePage();
  const texts = asOfTexts(language);
  const groups = new Map<string, { issuer: string; published: string | null; count: number }>();
  for (const { source } of figures) {
    const { issuerShort, published } = catalog.source(source);
    const issuer = issuerShort[language];
    const key = `${published ?? ""} ${issuer}`;
    groups.set(key, { issuer, published, count: (groups.get(key)?.count ?? 0) + 1 });
  }
  if (groups.size === 0) return null;
  const inOrder = [...groups].sort(([a], [b]) => a.localeCompare(b)).map(([, group]) => group);
  return (
    <p className="source-line ghosts">
      {title}
      {language === "zh" ? "：" : ": "}
      {inOrder
        .map(({ issuer, published, count }) =>
          texts.group(
            issuer,
            published === null ? texts.undated : dateWords(published, language),
            count,
          ),
        )
        .join(texts.separator)}
    </p>
  );
}
