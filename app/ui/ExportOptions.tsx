import {
  CHOICES,
  chooseExport,
  DEFAULT_CHOICE,
  type ExportChoice,
  useExportChoice,
} from "../state/export-choice.ts";
import { usePage } from "./page-context.tsx";
import type { Exports } from "./use-exports.ts";

/** How files are made; remembered for all charts. */
export function ExportOptions({ exports }: { exports: Exports }) {
  const { language } = usePage();
  const { texts, hasExact } = exports;
  const tongues = {
    page: texts.tongueOf[language],
    other: texts.tongueOf[language === "en" ? "zh" : "en"],
    bilingual: texts.tongueOf.bilingual,
  };
  const slides = { "16:9": "16:9", "4:3": "4:3" };
  return (
    <div className="export-options">
      <Choice name="tongue" label={texts.tongue} labels={tongues} />
      <Choice name="slide" label={texts.slide} labels={slides} />
      <Choice name="picture" label={texts.picture} labels={texts.pictureOf} />
      <Choice name="scheme" label={texts.scheme} labels={texts.schemeOf} />
      <Choice name="scale" label={texts.scale} labels={texts.scaleOf} />
      {hasExact && <Choice name="svg" label={texts.svgKind} labels={texts.svgOf} />}
      <p>
        <button type="button" className="button" onClick={() => chooseExport(DEFAULT_CHOICE)}>
          {texts.reset}
        </button>
      </p>
    </div>
  );
}

interface ChoiceProps {
  readonly name: keyof ExportChoice;
  readonly label: string;
  /** Text of each value. */
  readonly labels: Readonly<Record<string, string>>;
}

function Choice({ name, label, labels }: ChoiceProps) {
  const choice = useExportChoice();
  // As written here, so that sizes stand in their order.
  const values = Object.keys(labels).filter((value) =>
    (CHOICES[name] as readonly string[]).includes(value),
  );
  return (
    <label>
      <span>{label}</span>
      <select
        value={choice[name]}
        onChange={(event) => chooseExport({ [name]: event.target.value })}
      >
        {values.map((value) => (
          <option key={value} value={value}>
            {labels[value]}
          </option>
        ))}
      </select>
    </label>
  );
}
