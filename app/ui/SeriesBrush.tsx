import { type RefObject, useEffect, useMemo, useRef, useState } from "react";
import { Brush, ComposedChart } from "recharts";
import { seriesTexts } from "../i18n/series-texts.ts";
import { usePage } from "./page-context.tsx";
import { isoOf, type SeriesModel } from "./series-model.ts";
import { timeLabel } from "./series-time.ts";
import type { ChooseSeries } from "./use-series.ts";
import { useWidth } from "./use-width.ts";

/** px */
const HEIGHT = 40;

/** Names the handles and says where they stand: the library calls both alike and gives px. */
function useNamedHandles(
  room: RefObject<HTMLElement | null>,
  names: readonly string[],
  places: readonly string[],
) {
  useEffect(() => {
    const { current } = room;
    if (current === null) return;
    const say = () => {
      for (const [i, handle] of [...current.querySelectorAll('[role="slider"]')].entries()) {
        handle.setAttribute("aria-label", names[i] ?? "");
        handle.setAttribute("aria-valuetext", places[i] ?? "");
      }
    };
    say();
    // They come later than the chart, and again when it is measured anew.
    const watch = new MutationObserver(say);
    watch.observe(current, { childList: true, subtree: true });
    return () => watch.disconnect();
  });
}

/** One brush for all charts: the part of the time axis that is shown. */
export function SeriesBrush({ model, choose }: { model: SeriesModel; choose: ChooseSeries }) {
  const { language } = usePage();
  const texts = seriesTexts(language);
  const room = useRef<HTMLDivElement>(null);
  const width = useWidth(room);
  const { allTimes, times } = model;
  const last = allTimes.length - 1;
  const shownStart = Math.max(0, allTimes.indexOf(times[0] ?? Number.NaN));
  const found = allTimes.indexOf(times.at(-1) ?? Number.NaN);
  const shownEnd = found < 0 ? last : found;
  const key = allTimes.join();
  // The charts follow when they can; the handles go where they are put at once.
  const [put, setPut] = useState<{ key: string; ends: readonly [number, number] } | null>(null);
  const [start, end] = put?.key === key ? put.ends : [shownStart, shownEnd];
  useEffect(() => {
    setPut((now) => (now?.ends[0] === shownStart && now.ends[1] === shownEnd ? null : now));
  }, [shownStart, shownEnd]);
  // The library puts its handles back for new rows, and loses them for others.
  const data = useMemo(() => key.split(",").map((time) => ({ time: Number(time) })), [key]);
  const ends = [start, end].map((i) => timeLabel(allTimes[i] ?? 0, model, language));
  useNamedHandles(room, [texts.from, texts.to], ends);
  return (
    <div ref={room} className="series-brush">
      {width !== null && width > 0 && (
        <ComposedChart
          key={key}
          width={width}
          height={HEIGHT}
          data={data}
          margin={{ top: 2, right: 2, bottom: 2, left: 2 }}
          accessibilityLayer={false}
        >
          <Brush
            dataKey="time"
            height={HEIGHT - 6}
            startIndex={start}
            endIndex={end}
            travellerWidth={16}
            stroke="var(--control)"
            fill="var(--sunk)"
            tickFormatter={(time: number) => timeLabel(time, model, language)}
            ariaLabel={texts.brush}
            onChange={({ startIndex = 0, endIndex = last }) => {
              setPut({ key, ends: [startIndex, endIndex] });
              const [from, to] = [allTimes[startIndex], allTimes[endIndex]];
              choose(
                {
                  from: startIndex === 0 || from === undefined ? null : isoOf(from),
                  to: endIndex === last || to === undefined ? null : isoOf(to),
                },
                "replace",
              );
            }}
          />
        </ComposedChart>
      )}
    </div>
  );
}
