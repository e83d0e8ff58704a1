import { Mark } from "./Mark.tsx";
import { usePage } from "./page-context.tsx";

/** The source line: each issuer once, with the marks that open its notes. */
export function ChartSources({ figures }: { figures: readonly string[] }) {
  const { catalog, language, notes, words } = usePage();
  const issuers = new Map<string, Map<number, string>>();
  for (const id of figures) {
    const figure = catalog.figure(id);
    const issuer = catalog.source(figure.source).issuerShort[language];
    const marks = issuers.get(issuer) ?? new Map<number, string>();
    marks.set(notes.numberOf(id), id);
    issuers.set(issuer, marks);
  }
  const separator = language === "zh" ? "；" : "; ";
  return (
    <p className="source-line">
      {words.chart.sources}
      {language === "zh" ? "：" : ": "}
      {[...issuers].map(([issuer, marks], i) => (
        <span key={issuer}>
          {i > 0 && separator}
          {issuer}
          {[...marks.values()].map((id) => (
            <Mark key={id} figureId={id} />
          ))}
        </span>
      ))}
    </p>
  );
}
