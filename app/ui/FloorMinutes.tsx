import { useQueryClient } from "@tanstack/react-query";
import { memo, Suspense, useMemo } from "react";
import type { Edition } from "../export/edition.ts";
import { floorTexts } from "../i18n/floor-texts.ts";
import { releaseQuery } from "../load/queries.ts";
import { changeDesk, currentDesk } from "../state/desk-store.ts";
import { FloorLink } from "./FloorLink.tsx";
import { lazyPart } from "./lazy-part.ts";
import { usePage } from "./page-context.tsx";
import { editionOf } from "./use-edition.ts";
import type { Floor } from "./use-floor.ts";
import type { DeskSaid } from "./use-floor-acts.ts";

// The desk is wanted first.
const ReadingList = lazyPart(async () => (await import("./ReadingList.tsx")).ReadingList);

/** What was read aloud today, with the time, and as a file. */
export const FloorMinutes = memo(function FloorMinutes({
  floor,
  tell,
}: {
  floor: Floor;
  tell: (said: DeskSaid) => void;
}) {
  const { language, release } = usePage();
  const client = useQueryClient();
  const texts = floorTexts(language);
  const { catalog, desk } = floor;
  const { pins, said } = desk;
  // Kept as it is: React would take what was prerendered away, had it to change before its code is there.
  const readingList = useMemo(
    () => (
      <Suspense>
        <ReadingList name="desk" figures={[...pins, ...said.map(({ figure }) => figure)]} />
      </Suspense>
    ),
    [pins, said],
  );

  async function save(kind: "md" | "csv") {
    const [{ minutesToCsv, minutesToMarkdown }, { download }, whole] = await Promise.all([
      import("../export/minutes.ts"),
      import("../export/clipboard.ts"),
      client.ensureQueryData(releaseQuery(release.version)),
    ]);
    const edition: Edition = editionOf(whole);
    const make = kind === "md" ? minutesToMarkdown : minutesToCsv;
    const type = kind === "md" ? "text/markdown" : "text/csv";
    const { said } = currentDesk();
    const day = said[0]?.at.slice(0, 10) ?? "";
    const file = new Blob([make(said, edition, language, texts)], {
      type: `${type};charset=utf-8`,
    });
    download(file, `minutes-${day}-${language}-${release.version}.${kind}`);
  }

  function clear() {
    const before = currentDesk().said;
    changeDesk((kept) => ({ ...kept, said: [] }));
    tell({
      text: texts.cleared,
      undo: () => changeDesk((kept) => ({ ...kept, said: before })),
    });
  }

  return (
    <section className="floor-minutes" aria-labelledby="floor-minutes">
      <h2 id="floor-minutes">{texts.minutes}</h2>
      {desk.said.length === 0 ? (
        <p className="quiet">{texts.nothingSaid}</p>
      ) : (
        <>
          <ol className="floor-list">
            {desk.said.map((one) => (
              <li key={one.figure}>
                <time dateTime={one.at}>{one.at.slice(11, 16)}</time>
                {catalog.hasFigure(one.figure) ? (
                  <FloorLink figure={catalog.figure(one.figure)} onChoose={floor.choose} />
                ) : (
                  <span className="quiet">{one.figure}</span>
                )}
              </li>
            ))}
          </ol>
          <p className="floor-files">
            <button type="button" className="button" onClick={() => void save("md")}>
              {texts.minutesMarkdown}
            </button>
            <button type="button" className="button" onClick={() => void save("csv")}>
              {texts.minutesCsv}
            </button>
            <button type="button" className="button" onClick={clear}>
              {texts.clear}
            </button>
          </p>
        </>
      )}
      <div className="floor-files">{readingList}</div>
    </section>
  );
});
