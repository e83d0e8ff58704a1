import { estimateWords } from "../domain/number-words.ts";
import { sinceLast } from "./known.ts";
import { useHref, usePage } from "./page-context.tsx";
import { Unbroken } from "./Value.tsx";

/** Figures worked out here, each with its formula, its inputs and what it is not. */
export function DerivedList({ ids, titled = true }: { ids: readonly string[]; titled?: boolean }) {
  const { catalog, language, words } = usePage();
  const f = words.figure;
  if (ids.length === 0) return null;
  return (
    <section aria-label={f.derived}>
      {titled && <h2>{f.derived}</h2>}
      {titled && <p className="quiet">{f.derivedNote}</p>}
      <ul className="plain derived">
        {ids.map((id) => {
          const derived = catalog.derived(id);
          return (
            <li
              key={id}
              id={id}
              {...sinceLast(
                derived.inputs.filter((one) => catalog.hasFigure(one)).map(catalog.figure),
                catalog,
              )}
            >
              <p>
                <b className="derived-value">
                  <Unbroken text={estimateWords(derived.estimate, derived.unit, language)} />
                </b>{" "}
                {derived.name[language]}
              </p>
              {derived.warning !== null && <p className="caveat">{derived.warning[language]}</p>}
              <p className="quiet">
                {f.formula}
                {language === "zh" ? "：" : ": "}
                <code>{derived.formula}</code>
                {language === "zh" ? "；" : "; "}
                {derived.inputs.map((input, i) => (
                  <span key={input}>
                    {i > 0 && (language === "zh" ? "；" : "; ")}
                    <Input letter={String.fromCharCode(97 + i)} id={input} />
                  </span>
                ))}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Input({ letter, id }: { letter: string; id: string }) {
  const { catalog, language } = usePage();
  const href = useHref();
  if (catalog.hasFigure(id)) {
    const figure = catalog.figure(id);
    const { unit, name } = catalog.indicator(figure.indicator);
    return (
      <>
        {letter} ={" "}
        <a href={href({ page: "figure", id })}>
          {estimateWords(figure.estimate, unit, language)} {name[language]}
        </a>
      </>
    );
  }
  const total = catalog.denominator(id);
  return (
    <>
      {letter} ={" "}
      <a href={`${href({ page: "method" })}#${id}`}>
        {estimateWords(
          { shape: "point", central: total.value, rounded: false },
          total.unit,
          language,
        )}{" "}
        {total.name[language]}
      </a>
    </>
  );
}
