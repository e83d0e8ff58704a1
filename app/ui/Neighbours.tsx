import { Suspense } from "react";
import type { Words } from "../domain/language.ts";
import type { Figure, LookAlike } from "../domain/release.ts";
import type { FigurePlan } from "../plan/plan.ts";
import { Kept } from "./Kept.tsx";
import { since, sinceFirst } from "./known.ts";
import { lazyPart } from "./lazy-part.ts";
import { useHref, usePage } from "./page-context.tsx";
import { publishedWords } from "./published.ts";
import { Value } from "./Value.tsx";

const ReplacedWhy = lazyPart(async () => (await import("./ReplacedWhy.tsx")).ReplacedWhy);

/** Figures that look alike and must not be confused with this one, each with the reason. */
export function LookAlikes({ plan: { lookalikes } }: { plan: Pick<FigurePlan, "lookalikes"> }) {
  const { catalog, language, words } = usePage();
  if (lookalikes.length === 0) return null;
  return (
    <section
      aria-labelledby="confuse-title"
      className="confuse"
      {...sinceFirst(
        lookalikes.map(({ figure }) => catalog.figure(figure)),
        catalog,
      )}
    >
      <h2 id="confuse-title">{words.figure.confuse}</h2>
      <ul className="plain">
        {lookalikes.map(({ figure, via, verdict }) => (
          <li key={figure} {...since(catalog.figure(figure), catalog)}>
            <Neighbour figure={catalog.figure(figure)} />
            <p>
              <b>{verdict[language]}</b>
              {language === "zh" ? "：" : ": "}
              <Kept text={whyOf(catalog.lookalikesOf(via), figure)[language]} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

const NO_NOTE = { en: "", zh: "" };

function whyOf(notes: readonly LookAlike[], other: string): Words {
  return notes.find(({ figures }) => figures.includes(other))?.why ?? NO_NOTE;
}

/** What replaced this figure, and what it replaced itself. */
export function Replacements({ figure }: { figure: Figure }) {
  const { catalog, words } = usePage();
  const newer = catalog.replacementsOf(figure.id);
  return (
    <>
      {newer.length > 0 && (
        <section aria-labelledby="newer-title" {...sinceFirst(newer, catalog)}>
          <h2 id="newer-title">{words.figure.newer}</h2>
          <p>{words.figure.newerNote}</p>
          <ul className="plain">
            {newer.map((f) => (
              <li key={f.id} {...since(f, catalog)}>
                <Neighbour figure={f} />
                <Suspense>
                  <ReplacedWhy older={figure} newer={f} />
                </Suspense>
              </li>
            ))}
          </ul>
        </section>
      )}
      {figure.supersedes !== null && (
        <section
          aria-labelledby="older-title"
          {...since(catalog.figure(figure.supersedes), catalog)}
        >
          <h2 id="older-title">{words.figure.older}</h2>
          <ul className="plain">
            <li>
              <Neighbour figure={catalog.figure(figure.supersedes)} />
            </li>
          </ul>
        </section>
      )}
    </>
  );
}

function Neighbour({ figure }: { figure: Figure }) {
  const page = usePage();
  const { catalog, language } = page;
  const href = useHref();
  const source = catalog.source(figure.source);
  return (
    <p className="neighbour">
      <Value figure={figure} href={href({ page: "figure", id: figure.id })} />{" "}
      <span>{catalog.indicator(figure.indicator).name[language]}</span>
      <span className="quiet">
        {[
          catalog.geography(figure.geography).name[language],
          source.issuerShort[language],
          publishedWords(source, page, "short"),
        ].join(language === "zh" ? "，" : ", ")}
      </span>
    </p>
  );
}
