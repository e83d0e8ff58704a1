import type { CDPSession, Page } from "@playwright/test";

/** What a trace of the browser says of one task or step; times in µs. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Time that the thread ran: what other programs of the machine took is not in it. */
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly type?: string } };
}

/** Time that the main thread of the page worked, ms; does not depend on what else the machine does. */
export interface CpuTimes {
  /** From the input to the frame that answers it. */
  readonly toPaint: number;
  /** For all that followed from the input. */
  readonly all: number;
}

const CATEGORIES = "toplevel,devtools.timeline,disabled-by-default-devtools.timeline";
/** ms after an input: everything has followed by then. */
const AFTER = 1500;

/** Traces `act`, whose input fires an event of `type`; null where the trace holds none. */
export async function cpuOf(
  page: Page,
  cdp: CDPSession,
  type: "keydown" | "keyup",
  act: () => Promise<unknown>,
): Promise<CpuTimes | null> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown[] }) => {
    for (const event of value) events.push(event as TraceEvent);
  };
  cdp.on("Tracing.dataCollected", collect);
  await cdp.send("Tracing.start", { categories: CATEGORIES, transferMode: "ReportEvents" });
  await act();
  await page.waitForTimeout(AFTER);
  const complete = new Promise<void>((resolve) =>
    cdp.once("Tracing.tracingComplete", () => resolve()),
  );
  await cdp.send("Tracing.end");
  await complete;
  cdp.off("Tracing.dataCollected", collect);
  return readTrace(events, type);
}

function readTrace(events: readonly TraceEvent[], type: string): CpuTimes | null {
  const input = events.find((e) => e.name === "EventDispatch" && e.args?.data?.type === type);
  if (input === undefined) return null;
  const own = events.filter((e) => e.tid === input.tid && e.ph === "X");
  // The newer name where a browser knows both.
  const named = (name: string) => own.filter((e) => e.name === name);
  const tasks =
    named("RunTask").length > 0 ? named("RunTask") : named("ThreadControllerImpl::RunTask");
  const after = tasks.filter((task) => task.ts + (task.dur ?? 0) >= input.ts);
  const frame = named("Commit")
    .filter((commit) => commit.ts > input.ts)
    .sort((a, b) => a.ts - b.ts)[0];
  const until = frame === undefined ? Number.POSITIVE_INFINITY : frame.ts + (frame.dur ?? 0);
  const ms = (some: readonly TraceEvent[]) =>
    some.reduce((sum, e) => sum + (e.tdur ?? 0), 0) / 1000;
  return { toPaint: ms(after.filter((task) => task.ts <= until)), all: ms(after) };
}
