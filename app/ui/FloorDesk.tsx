import {
  Suspense,
  useCallback,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from "react";
import { floorTexts } from "../i18n/floor-texts.ts";
import type { FloorPlan } from "../plan/plan.ts";
import { FloorAgenda, FloorSession } from "./FloorAgenda.tsx";
import { FloorAsOf } from "./FloorAsOf.tsx";
import { FloorBar } from "./FloorBar.tsx";
import { FloorFind } from "./FloorFind.tsx";
import { FloorKeys } from "./FloorKeys.tsx";
import { FloorMinutes } from "./FloorMinutes.tsx";
import { FloorProjected } from "./FloorProjected.tsx";
import { FloorStage } from "./FloorStage.tsx";
import { useShowOnProjectors } from "./floor-channel.ts";
import { useFloorFind } from "./floor-find.ts";
import { type FloorAct, useFloorKeys } from "./floor-keys.ts";
import { earlyPart } from "./lazy-part.ts";
import { hrefOf, PageProvider, usePage } from "./page-context.tsx";
import { type Floor, useFloor } from "./use-floor.ts";
import { useFloorActs } from "./use-floor-acts.ts";
import { usePresenting } from "./use-presenting.ts";
import { useSettled } from "./use-settled.ts";

const never = () => () => {};

/** Comes after what answers a question; until then it stands as it was prerendered. */
const FloorAround = earlyPart(async () => (await import("./FloorAround.tsx")).FloorAround);

/** The desk of a moderator who has to answer a question now. */
export function FloorDesk({ plan }: { plan: FloorPlan }) {
  const page = usePage();
  const floor = useFloor(plan);
  const { catalog } = floor;
  const whole = useMemo(() => ({ ...page, catalog }), [page, catalog]);
  return (
    <PageProvider page={whole}>
      <Desk floor={floor} />
    </PageProvider>
  );
}

function Desk({ floor }: { floor: Floor }) {
  const { catalog, language } = usePage();
  const texts = floorTexts(language);
  const desk = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const find = useFloorFind(floor, heading, (act) => does[act]());
  const shown = find.preview ?? floor.figure;
  const acts = useFloorActs(floor, shown, texts);
  const presenting = usePresenting(desk);
  const [isHelp, setHelp] = useState(false);
  const isLive = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  // The room sees what was taken, not what is being looked for.
  useShowOnProjectors(floor.figure?.id ?? null);

  const does: Readonly<Record<FloorAct, () => void>> = {
    next: () => find.step(1),
    previous: () => find.step(-1),
    citation: acts.copyCitation,
    line: acts.copyLine,
    link: acts.copyLink,
    source: acts.openSource,
    pin: acts.pin,
    said: acts.say,
    screen: presenting.toggle,
    projector: () => {
      const address = `${hrefOf({ page: "floor" }, language)}?view=projector`;
      if (window.open(address, "floor-projector", "popup,width=1280,height=720") === null) {
        acts.tell({ text: texts.popup });
      }
    },
    help: () => setHelp(!isHelp),
  };
  const onAct = (act: FloorAct) => {
    if (!find.putBy(act)) does[act]();
  };
  useFloorKeys(desk, floor.desk.keys, onAct);
  const latest = useRef(onAct);
  useEffect(() => {
    latest.current = onAct;
  });
  const press = useCallback((act: FloorAct) => latest.current(act), []);
  // While one types the answers are rendered at once, the best of them on the desk after that, and what
  // stands around a figure last.
  const latestTake = useRef(find.take);
  useEffect(() => {
    latestTake.current = find.take;
  });
  const take = useCallback((figure: string) => latestTake.current(figure), []);
  const taking = useMemo(() => ({ ...floor, choose: take }), [floor, take]);
  const later = useDeferredValue(shown);
  const staged = find.isTyping ? later : shown;
  const settled = useSettled(staged, find.isTyping);

  // Kept as it is: React would take what was prerendered away, had it to change before its code is there.
  const { rest } = floor;
  const around = useMemo(
    () =>
      settled !== null && (
        <Suspense>
          <FloorAround figure={settled} rest={rest} onChoose={take} />
        </Suspense>
      ),
    [settled, rest, take],
  );

  const theme = staged && catalog.topic(catalog.indicator(staged.indicator).topic).theme;
  return (
    <div
      ref={desk}
      className={theme === null ? "floor" : `floor theme-${theme}`}
      data-desk={isLive ? "live" : "first"}
      data-rest={rest}
    >
      {presenting.isOn && staged !== null && (
        <div className="floor-room">
          <FloorProjected figure={staged} />
          <button type="button" className="floor-close" onClick={presenting.toggle}>
            {texts.leaveFullScreen}
          </button>
        </div>
      )}
      <div className="floor-head">
        <h1>{texts.title}</h1>
        <p className="quiet">{texts.lede}</p>
        <p className="without-scripts">{texts.needsScripts}</p>
      </div>
      <FloorFind {...find.field} />
      <div className="floor-stage">
        {floor.unknown !== null && find.preview === null && (
          <p role="alert" className="floor-caveat">
            {texts.unknown(floor.unknown)}
          </p>
        )}
        {staged === null ? (
          <p role="status">{floor.rest === "failed" ? texts.noRest : texts.loading}</p>
        ) : (
          <>
            <FloorAsOf figure={staged} onChoose={take} />
            <FloorStage figure={staged} heading={heading} />
            {settled === staged && around}
          </>
        )}
        <FloorKeys isOpen={isHelp} onOpen={setHelp} letters={floor.desk.keys} />
      </div>
      <FloorSession floor={floor} />
      <FloorAgenda floor={taking} shown={staged?.id ?? null} />
      <FloorMinutes floor={taking} tell={acts.tell} />
      <FloorBar
        onAct={press}
        isPinned={shown !== null && floor.desk.pins.includes(shown.id)}
        isSaid={floor.desk.said.some((one) => one.figure === shown?.id)}
        said={acts.said}
      />
    </div>
  );
}
