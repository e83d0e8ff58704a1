import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { checkTexts } from "../i18n/check-texts.ts";
import { releaseQuery } from "../load/queries.ts";
import { CheckInput } from "./CheckInput.tsx";
import { CheckResult } from "./CheckResult.tsx";
import { CheckStatus } from "./CheckStatus.tsx";
import { usePage } from "./page-context.tsx";
import { editionOf } from "./use-edition.ts";
import { useQuoteCheck } from "./use-quote-check.ts";

/** The quote check: a text and a day above, its numbers judged below. Nothing of it is kept. */
export function CheckDesk() {
  const { language, release } = usePage();
  const texts = checkTexts(language);
  const { data, error } = useQuery(releaseQuery(release.version));
  const edition = useMemo(() => (data ? editionOf(data) : null), [data]);
  const dialogueDay = data?.dialogue.date ?? "";
  const [text, setText] = useState("");
  const [day, setDay] = useState("");
  const asOf = day === "" ? dialogueDay : day;
  const check = useQuoteCheck(data ?? null, text, asOf);
  const shown = check.state.is === "done" ? check.state.checked : check.last;
  return (
    <div className="check-desk">
      <CheckInput
        text={text}
        onText={setText}
        asOf={asOf}
        dialogueDay={dialogueDay}
        onDay={setDay}
        example={edition === null ? null : exampleOf(edition.catalog.tables.cited, language)}
      />
      {error !== null && <p role="alert">{texts.noRelease}</p>}
      <CheckStatus check={check} length={text.length} />
      {edition !== null && shown !== null && shown.findings.length > 0 && (
        <CheckResult
          // Another text is another result: nothing chosen in the last one holds for it.
          key={`${shown.asOf} ${shown.text}`}
          checked={shown}
          catalog={edition.catalog}
          site={edition.site}
          stale={check.state.is !== "done"}
        />
      )}
    </div>
  );
}

/** What the records say that the concept note states: a text to try the check with. */
function exampleOf(
  cited: readonly {
    readonly document: string;
    readonly statement: Readonly<Record<"en" | "zh", string>>;
  }[],
  language: "en" | "zh",
): string {
  return cited
    .filter(({ document }) => document === "concept-note")
    .map(({ statement }) => statement[language])
    .join("\n");
}
