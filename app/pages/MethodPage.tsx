import { estimateWords } from "../domain/number-words.ts";
import { periodWords } from "../domain/period-words.ts";
import type { DroppedFigure } from "../domain/release.ts";
import { DerivedList } from "../ui/DerivedList.tsx";
import { since, sinceSource } from "../ui/known.ts";
import { useHref, usePage } from "../ui/page-context.tsx";

/** What the grades, kinds and verdicts mean, what was worked out here, and what was left out. */
export function MethodPage({ dropped }: { dropped: readonly DroppedFigure[] }) {
  const { catalog, words } = usePage();
  const m = words.method;
  return (
    <>
      <div className="lead-in">
        <h1>{m.title}</h1>
        <p className="lede">{m.lede}</p>
      </div>
      <Terms title={m.grades} columns={["verification"]} />
      <Terms title={m.verdicts} columns={["agreement"]} />
      <Terms title={m.kinds} columns={["range_kind"]} note={m.kindsNote} />
      <section className="band">
        <h2>{m.forms}</h2>
        <ul>
          <li>{m.formSolid}</li>
          <li>{m.formHollow}</li>
          <li>{m.formOpen}</li>
          <li>{m.formDashed}</li>
        </ul>
      </section>
      <Terms title={m.measures} columns={["measure"]} />
      <Terms title={m.methods} columns={["method"]} />
      <Terms title={m.lines} columns={["poverty_line"]} />
      <Terms title={m.baselines} columns={["baseline"]} />
      <Terms title={m.roles} columns={["role", "seen"]} />
      <section className="band">
        <h2>{m.derived}</h2>
        <p className="lede-small">{m.derivedLede}</p>
        <DerivedList ids={catalog.tables.derived.map((d) => d.id)} titled={false} />
      </section>
      <Denominators />
      <Places />
      <Dropped rows={dropped} />
    </>
  );
}

function Terms({
  title,
  columns,
  note,
}: {
  title: string;
  columns: readonly string[];
  note?: string;
}) {
  const { catalog, language } = usePage();
  const terms = catalog.tables.vocabulary.filter((t) => columns.includes(t.column));
  return (
    <section className="band">
      <h2>{title}</h2>
      {note !== undefined && <p className="lede-small">{note}</p>}
      <dl className="fields wide">
        {terms.map((t) => (
          <div key={`${t.column}/${t.value}`} id={`${t.column}-${t.value}`}>
            <dt>{t.label[language]}</dt>
            <dd>{t.meaning[language]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Denominators() {
  const { catalog, language, words } = usePage();
  const href = useHref();
  return (
    <section className="band">
      <h2>{words.method.denominators}</h2>
      <div className="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{words.columns.quantity}</th>
              <th scope="col">{words.columns.value}</th>
              <th scope="col">{words.columns.place}</th>
              <th scope="col">{words.columns.period}</th>
              <th scope="col">{words.figure.source}</th>
            </tr>
          </thead>
          <tbody>
            {catalog.tables.denominators.map((d) => (
              <tr key={d.id} id={d.id} {...sinceSource(catalog.source(d.source))}>
                <th scope="row">{d.name[language]}</th>
                <td>
                  {estimateWords(
                    { shape: "point", central: d.value, rounded: false },
                    d.unit,
                    language,
                  )}
                </td>
                <td>{catalog.geography(d.geography).name[language]}</td>
                <td>{periodWords(d.period, language)}</td>
                <td>
                  <a href={`${href({ page: "sources" })}#${d.source}`}>
                    {catalog.source(d.source).issuerShort[language]}
                  </a>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Places() {
  const { catalog, language, words } = usePage();
  return (
    <section className="band">
      <h2>{words.method.places}</h2>
      <p className="lede-small">{words.method.placesLede}</p>
      <dl className="fields wide">
        {catalog.tables.geographies.map((g) => (
          <div key={g.code}>
            <dt>
              {g.name[language]} <span className="code">{g.code}</span>
            </dt>
            <dd>
              {[
                catalog.term("kind", g.kind).label[language],
                g.issuer?.[language],
                g.note?.[language],
              ]
                .filter((part) => typeof part === "string")
                .join(" · ")}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Dropped({ rows }: { rows: readonly DroppedFigure[] }) {
  const { catalog, language, words } = usePage();
  const href = useHref();
  return (
    <section className="band">
      <h2>{words.method.dropped}</h2>
      <p className="lede-small">{words.method.droppedLede}</p>
      <dl className="fields wide">
        {rows.map((row) => (
          <div
            key={row.id}
            {...(row.keptInstead === null ? {} : since(catalog.figure(row.keptInstead), catalog))}
          >
            <dt>
              {row.statedAs} <span className="quiet">{row.indicator[language]}</span>
            </dt>
            <dd>
              {catalog.term("reason", row.reason).label[language]}
              {language === "zh" ? "：" : ": "}
              {row.detail[language]}
              {row.keptInstead !== null && (
                <>
                  {" "}
                  <a href={href({ page: "figure", id: row.keptInstead })}>
                    {words.method.keptInstead}
                  </a>
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
