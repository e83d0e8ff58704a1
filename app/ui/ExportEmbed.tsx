import { useEffect, useId, useState } from "react";
import { tongueOf } from "./export-jobs.ts";
import { usePage } from "./page-context.tsx";
import type { Exports } from "./use-exports.ts";

/** The code that shows this chart on another page. */
export function ExportEmbed({ exports }: { exports: Exports }) {
  const { language, release } = usePage();
  const { texts, exhibit, edition, choice, say } = exports;
  const [pinned, setPinned] = useState(false);
  const [code, setCode] = useState("");
  const name = useId();
  const tongue = tongueOf(choice.tongue, language).language;

  useEffect(() => {
    let isWanted = true;
    const write = async () => {
      const [{ embedSnippet }, opened] = await Promise.all([
        import("../export/embed-snippet.ts"),
        edition(),
      ]);
      if (isWanted) setCode(embedSnippet(exhibit, opened, tongue, { pinned }));
    };
    write().catch(() => {
      if (isWanted) say({ text: texts.noRelease });
    });
    return () => {
      isWanted = false;
    };
  }, [exhibit, edition, tongue, pinned, say, texts]);

  async function copy() {
    try {
      await navigator.clipboard.writeText(code);
      say({ text: texts.copiedCode });
    } catch {
      say({ text: texts.noCopy });
    }
  }

  const option = (value: boolean, label: string) => (
    <label>
      <input
        type="radio"
        name={name}
        checked={pinned === value}
        onChange={() => setPinned(value)}
      />{" "}
      {label}
    </label>
  );
  return (
    <div className="export-embed">
      <p>
        {option(false, texts.embedLive)}
        {option(true, texts.embedPinned(release.version))}
      </p>
      <textarea
        readOnly
        rows={4}
        spellCheck={false}
        aria-label={texts.embedCode}
        value={code}
        onFocus={(event) => event.target.select()}
      />
      <p>
        <button type="button" className="button" onClick={copy} disabled={code === ""}>
          {texts.copyCode}
        </button>
      </p>
    </div>
  );
}
