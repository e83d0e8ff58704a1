import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Exhibit } from "../domain/exhibit.ts";
import { copyPicture, download } from "../export/clipboard.ts";
import type { Edition } from "../export/edition.ts";
import { fileName } from "../export/file-name.ts";
import { type ExportTexts, exportTexts } from "../i18n/export-texts.ts";
import { deckHas } from "../state/deck.ts";
import { addToDeck, currentDeck } from "../state/deck-store.ts";
import { type ExportChoice, useExportChoice } from "../state/export-choice.ts";
import { copyTexts } from "./copy-texts.ts";
import {
  hasExactSvg,
  type Job,
  makeFile,
  type Product,
  tongueOf,
  warmJobs,
} from "./export-jobs.ts";
import { useHref, usePage } from "./page-context.tsx";
import { useEdition } from "./use-edition.ts";

/** What happened last, said in a live region. */
export interface Status {
  readonly text: string;
  readonly link?: { readonly href: string; readonly text: string };
}

/** All that the buttons of one chart and their panels share. */
export interface Exports {
  readonly exhibit: Exhibit;
  readonly texts: ExportTexts;
  readonly choice: ExportChoice;
  /** Whether an outlined picture of it was made with the site. */
  readonly hasExact: boolean;
  readonly busy: boolean;
  readonly status: Status | null;
  readonly say: (status: Status | null) => void;
  readonly edition: () => Promise<Edition>;
  /** Loads what a click will need: a sign that a person is about to click. */
  readonly warm: (event: { readonly target: EventTarget }) => void;
  readonly save: (job: Job) => Promise<void>;
  readonly copyPicture: () => Promise<void>;
  readonly copyTable: () => Promise<void>;
  readonly addToDeck: () => void;
}

/** `isOnly`: of one figure that is the only one of its indicator. */
export function useExports(exhibit: Exhibit, isOnly = false): Exports {
  const { language, release } = usePage();
  const href = useHref();
  const texts = exportTexts(language);
  const choice = useExportChoice();
  const edition = useEdition();
  const { busy, status, say, run, isBusy } = useWork(texts);
  const warm = useWarm(edition);

  return useMemo(() => {
    /** Language of pictures and tables, which have no notes. */
    const files = tongueOf(choice.tongue, language).language;
    const hasExact = hasExactSvg(exhibit, isOnly);
    const make = async (job: Job): Promise<Product> => {
      const order = { exhibit, edition: await orSay(edition), language, choice, hasExact };
      return makeFile(job, order);
    };
    return {
      exhibit,
      texts,
      choice,
      hasExact,
      busy,
      status,
      say,
      edition,
      warm,
      save: (job: Job) =>
        run(async () => {
          const { blob, name } = await make(job);
          download(blob, name);
          return { text: texts.saved(name) };
        }),
      copyPicture: async () => {
        if (isBusy.current) return;
        const name = fileName(exhibit, files, release.version, "png");
        // Handed over within the click: a browser takes no picture later.
        const handed = copyPicture(async () => (await make("png")).blob, name);
        return run(async () => ({
          text: (await handed) === "copied" ? texts.copied : texts.noClipboard(name),
        }));
      },
      copyTable: async () => {
        if (isBusy.current) return;
        const copied = copyTexts(async () => {
          const [{ tableToHtml, tableToText }, opened] = await Promise.all([
            import("../export/table.ts"),
            orSay(edition),
          ]);
          return {
            html: tableToHtml(exhibit, opened, files),
            plain: tableToText(exhibit, opened, files),
          };
        });
        return run(async () => ({ text: (await copied) ? texts.copiedTable : texts.noCopy }));
      },
      addToDeck: () => {
        const link = { href: href({ page: "deck" }), text: texts.openDeck };
        if (deckHas(currentDeck(), exhibit)) return say({ text: texts.alreadyIn, link });
        const isKept = addToDeck({ exhibit, release: release.version });
        const added = texts.added(currentDeck().length);
        say({ text: isKept ? added : added + texts.notKept, link });
      },
    };
  }, [
    exhibit,
    isOnly,
    texts,
    choice,
    busy,
    status,
    say,
    edition,
    warm,
    run,
    isBusy,
    language,
    release,
    href,
  ]);
}

/** The release could not be loaded: said in words of our own, not in those of the request. */
class NoRelease extends Error {}

async function orSay(edition: () => Promise<Edition>): Promise<Edition> {
  try {
    return await edition();
  } catch (error) {
    throw new NoRelease("release", { cause: error });
  }
}

/** Hides the status of the chart that spoke last: they all stand in one place. */
let hideLast = () => {};
/** ms: long enough to read it and to follow its link. */
const SHOWN = 12_000;

function useStatus() {
  const [status, setStatus] = useState<Status | null>(null);
  const say = useCallback((next: Status | null) => {
    hideLast();
    hideLast = () => setStatus(null);
    setStatus(next);
  }, []);
  useEffect(() => {
    if (status === null) return;
    const timer = setTimeout(() => setStatus(null), SHOWN);
    return () => clearTimeout(timer);
  }, [status]);
  return [status, say] as const;
}

function useWork(texts: ExportTexts) {
  const [status, say] = useStatus();
  const [busy, setBusy] = useState(false);
  // Not the state: a second click may come before it is drawn.
  const isBusy = useRef(false);
  const run = useCallback(
    async (work: () => Promise<Status>) => {
      if (isBusy.current) return;
      isBusy.current = true;
      setBusy(true);
      say(null);
      try {
        say(await work());
      } catch (error) {
        if (error instanceof NoRelease) say({ text: texts.noRelease });
        else say({ text: texts.failed(error instanceof Error ? error.message : String(error)) });
      } finally {
        isBusy.current = false;
        setBusy(false);
      }
    },
    [texts, say],
  );
  return { busy, status, say, run, isBusy };
}

function useWarm(edition: () => Promise<Edition>) {
  const warmed = useRef(new Set<string>());
  return useCallback(
    ({ target }: { readonly target: EventTarget }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>("button") : null;
      const job = button?.dataset.job ?? "";
      if (warmed.current.has(job)) return;
      warmed.current.add(job);
      // A failure here is said when a button is pressed.
      void Promise.allSettled([edition(), warmJobs(job)]);
    },
    [edition],
  );
}
