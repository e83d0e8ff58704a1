import { type RefObject, useEffect, useMemo, useRef } from "react";
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

interface BrushProps {
  readonly model: SeriesModel;
  /** Times of the part that is chosen, ms; the charts of the model follow when they can. */
  readonly times: readonly number[];
  readonly choose: ChooseSeries;
}

/** One brush for all charts: the part of the time axis that is chosen. */
export function SeriesBrush({ model, times, choose }: BrushProps) {
  const { language } = usePage();
  const texts = seriesTexts(language);
  const room = useRef<HTMLDivElement>(null);
  const width = useWidth(room);
  const { allTimes } = model;
  const last = allTimes.length - 1;
  const start = Math.max(0, allTimes.indexOf(times[0] ?? Number.NaN));
  const found = allTimes.indexOf(times.at(-1) ?? Number.NaN);
  const end = found < 0 ? last : found;
  const key = allTimes.join();
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
              const [from, to] = [allTimes[startIndex], allTimes[endIndex]];
              // An end that was not moved stays as it was chosen.
              choose(
                {
                  ...(startIndex !== start && {
                    from: startIndex === 0 || from === undefined ? null : isoOf(from),
                  }),
                  ...(endIndex !== end && {
                    to: endIndex === last || to === undefined ? null : isoOf(to),
                  }),
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
