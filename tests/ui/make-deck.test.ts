// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from "vitest";
import type { DeckAnswer, DeckJob } from "../../app/export/deck-job.ts";
import { deckToPptx } from "../../app/export/pptx/deck-with-sources.ts";
import { makeDeck } from "../../app/ui/make-deck.ts";
import { figureExhibit } from "../support/exhibits.ts";
import { CATALOG, RELEASE } from "../support/release.ts";

const EDITION = {
  catalog: CATALOG,
  release: { version: RELEASE.version, date: RELEASE.date },
  site: "https://example.org/x/",
};
const EXHIBITS = RELEASE.cited.slice(3, 5).map((c) => figureExhibit(c.figure));
const OPTIONS = {
  language: "en",
  second: "zh",
  size: "16:9",
  scheme: "light",
  sources: true,
  pictures: false,
} as const;

/** A worker that does what `act` says when it is given a job. */
function stubWorker(
  act: (job: DeckJob, answer: (data: DeckAnswer) => void, fail: () => void) => void,
) {
  const terminate = vi.fn();
  class Stub extends EventTarget {
    terminate = terminate;
    postMessage(job: DeckJob) {
      const answer = (data: DeckAnswer) =>
        this.dispatchEvent(new MessageEvent("message", { data }));
      act(job, answer, () => this.dispatchEvent(new Event("error", { cancelable: true })));
    }
  }
  vi.stubGlobal("Worker", Stub);
  return terminate;
}
const make = (onStep = () => {}) => makeDeck(EXHIBITS, EDITION, OPTIONS, onStep);

afterEach(() => vi.unstubAllGlobals());

describe("makeDeck", () => {
  it("gives the worker what can be sent, hears its steps, and ends it", async () => {
    const terminate = stubWorker((job, answer) => {
      expect(structuredClone(job).exhibits).toEqual(EXHIBITS);
      answer({ done: 1 });
      answer({ bytes: new Uint8Array([1, 2]) });
    });
    const steps = vi.fn();
    expect(await make(steps).bytes).toEqual(new Uint8Array([1, 2]));
    expect(steps).toHaveBeenCalledWith(1);
    expect(terminate).toHaveBeenCalled();
  });

  it("makes the same file on the page where no worker starts or loads", async () => {
    const expected = deckToPptx(EXHIBITS, EDITION, OPTIONS);
    vi.stubGlobal("Worker", undefined);
    expect(await make().bytes).toEqual(expected);
    stubWorker((_job, _answer, fail) => fail());
    expect(await make().bytes).toEqual(expected);
  });

  it("is refused with what the worker found wrong", async () => {
    stubWorker((_job, answer) => answer({ failed: "unknown figure: a" }));
    await expect(make().bytes).rejects.toThrow("unknown figure: a");
  });

  it("is cancelled at once, and ends its worker", async () => {
    const terminate = stubWorker(() => {});
    const making = make();
    making.cancel();
    await expect(making.bytes).rejects.toMatchObject({ name: "AbortError" });
    expect(terminate).toHaveBeenCalled();
  });
});
