import { memo } from "react";
import { dateWords } from "../domain/period-words.ts";
import type { Figure } from "../domain/release.ts";
import { spokenLine } from "../domain/spoken-line.ts";
import { floorAsOfTexts } from "../i18n/floor-as-of-texts.ts";
import { floorTexts } from "../i18n/floor-texts.ts";
import { movePin, togglePin } from "../state/desk.ts";
import { changeDesk } from "../state/desk-store.ts";
import { FloorLink } from "./FloorLink.tsx";
import { usePage } from "./page-context.tsx";
import type { Floor } from "./use-floor.ts";

/** The figures pinned, and those of the session. */
export const FloorAgenda = memo(function FloorAgenda({
  floor,
  shown,
}: {
  floor: Floor;
  shown: string | null;
}) {
  const { language } = usePage();
  const texts = floorTexts(language);
  const { session, pins, figures, left, rest, desk } = floor;
  const noteOf = (figure: Figure) => {
    const said = desk.said.find((one) => one.figure === figure.id);
    return said === undefined ? undefined : texts.isSaid(said.at.slice(11, 16));
  };
  const link = (figure: Figure) => (
    <FloorLink
      figure={figure}
      isCurrent={figure.id === shown}
      onChoose={floor.choose}
      note={noteOf(figure)}
    />
  );
  return (
    <div className="floor-agenda">
      {pins.length > 0 && (
        <section aria-labelledby="floor-pins">
          <h2 id="floor-pins">{texts.pins}</h2>
          <ol className="floor-list">
            {pins.map((figure, i) => (
              <li key={figure.id} className="floor-pin">
                {link(figure)}
                <PinTools figure={figure} place={i} count={pins.length} />
              </li>
            ))}
          </ol>
        </section>
      )}
      <section aria-labelledby="floor-figures">
        <h2 id="floor-figures">
          {session === null ? texts.cited : texts.ofSession}
          <span className="quiet">
            {texts.count(
              (session?.figures.length ?? figures.length) - (session && left ? left.count : 0),
            )}
          </span>
        </h2>
        {left !== null && left.count > 0 && (
          <p className="quiet floor-left">
            {floorAsOfTexts(language).left(left.count, dateWords(left.day, language))}
          </p>
        )}
        <ol className="floor-list">
          {figures.map((figure) => (
            <li key={figure.id}>
              {link(figure)}
              {session === null && (
                // Scripts never render what stands in it.
                <noscript>
                  <Line figure={figure} />
                </noscript>
              )}
            </li>
          ))}
        </ol>
        {rest !== "here" && session !== null && (
          <p className="quiet">{rest === "failed" ? texts.noRest : texts.rest}</p>
        )}
      </section>
    </div>
  );
});

function Line({ figure }: { figure: Figure }) {
  const { catalog, language } = usePage();
  return <p className="floor-said">{spokenLine(figure, catalog, language)}</p>;
}

/** The session of the agenda that the moderator leads. */
export const FloorSession = memo(function FloorSession({ floor }: { floor: Floor }) {
  const { language } = usePage();
  const texts = floorTexts(language);
  return (
    <label className="floor-session">
      <span>{texts.session}</span>
      <select
        value={floor.session?.id ?? ""}
        onChange={(event) => floor.pickSession(event.target.value || null)}
      >
        <option value="">{texts.allCited}</option>
        {floor.sessions.map((one) => (
          <option key={one.id} value={one.id}>
            {one.start} {one.title[language]}
          </option>
        ))}
      </select>
    </label>
  );
});

function PinTools({ figure, place, count }: { figure: Figure; place: number; count: number }) {
  const { catalog, language } = usePage();
  const texts = floorTexts(language);
  const name = catalog.indicator(figure.indicator).name[language];
  const move = (by: number) => changeDesk((desk) => movePin(desk, figure.id, by));
  return (
    <span className="floor-pin-tools">
      <button
        type="button"
        aria-label={texts.moveUp(name)}
        aria-disabled={place === 0}
        onClick={() => move(-1)}
      >
        ↑
      </button>
      <button
        type="button"
        aria-label={texts.moveDown(name)}
        aria-disabled={place === count - 1}
        onClick={() => move(1)}
      >
        ↓
      </button>
      <button
        type="button"
        aria-label={texts.unpin(name)}
        onClick={() => changeDesk((desk) => togglePin(desk, figure.id))}
      >
        ×
      </button>
    </span>
  );
}
