import { useState } from "react";
import type { Figure } from "../domain/release.ts";
import { spokenLine } from "../domain/spoken-line.ts";
import type { FloorTexts } from "../i18n/floor-texts.ts";
import { pageAddress } from "../state/carried.ts";
import { localTime, say, togglePin, unsay } from "../state/desk.ts";
import { changeDesk, currentDesk } from "../state/desk-store.ts";
import { pathOf } from "../state/route.ts";
import { copyTexts, type Texts } from "./copy-texts.ts";
import { usePage } from "./page-context.tsx";
import type { Floor } from "./use-floor.ts";

/** What the desk says of what was done. */
export interface DeskSaid {
  readonly text: string;
  /** A text that the clipboard did not take, to be selected by hand. */
  readonly select?: string;
  readonly undo?: () => void;
}

export interface FloorActs {
  readonly said: DeskSaid | null;
  readonly tell: (said: DeskSaid | null) => void;
  readonly copyCitation: () => void;
  readonly copyLine: () => void;
  readonly copyLink: () => void;
  readonly openSource: () => void;
  readonly pin: () => void;
  readonly say: () => void;
}

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** What may be done with the figure on the desk; each says how it went. */
export function useFloorActs(floor: Floor, figure: Figure | null, texts: FloorTexts): FloorActs {
  const { language, release } = usePage();
  const [said, tell] = useState<DeskSaid | null>(null);

  /** Must run in the press itself: browsers take nothing later. */
  function copy(make: (figure: Figure) => Promise<Texts>, done: string) {
    if (figure === null) return;
    const made = make(figure);
    copyTexts(() => made)
      .then(async (isTaken) =>
        tell(isTaken ? { text: done } : { text: texts.notCopied, select: (await made).plain }),
      )
      .catch(() => tell({ text: texts.notCopied }));
  }

  const addressOf = ({ id }: Figure) =>
    pageAddress(pathOf({ language, route: { page: "figure", id } }));

  return {
    said,
    tell,
    copyCitation: () =>
      copy(async (one) => {
        const { citationTexts } = await import("./floor-citation.ts");
        return citationTexts(one, floor.catalog, language, { address: addressOf(one), release });
      }, texts.didCopyCitation),
    copyLine: () =>
      copy(async (one) => {
        const plain = spokenLine(one, floor.catalog, language);
        return { plain, html: escaped(plain) };
      }, texts.didCopyLine),
    copyLink: () =>
      copy(async (one) => {
        const plain = addressOf(one);
        return { plain, html: `<a href="${plain}">${plain}</a>` };
      }, texts.didCopyLink),
    openSource: () => {
      if (figure === null) return;
      const url = figure.evidenceUrl ?? floor.catalog.source(figure.source).url;
      if (url === null) tell({ text: texts.noAddress });
      else window.open(url, "_blank", "noopener,noreferrer");
    },
    pin: () => {
      if (figure === null) return;
      const before = currentDesk().pins;
      changeDesk((desk) => togglePin(desk, figure.id));
      const { pins } = currentDesk();
      if (pins.length === before.length) tell({ text: texts.tooManyPins });
      else if (pins.length > before.length) tell({ text: texts.didPin(pins.length) });
      else tell({ text: texts.didUnpin, undo: () => changeDesk((d) => ({ ...d, pins: before })) });
    },
    say: () => {
      if (figure === null) return;
      const before = currentDesk().said;
      if (before.some((one) => one.figure === figure.id)) {
        changeDesk((desk) => unsay(desk, figure.id));
        const undo = () => changeDesk((desk) => ({ ...desk, said: before }));
        return tell({ text: texts.didUnsay, undo });
      }
      const at = localTime(new Date());
      const session = floor.session?.id ?? null;
      changeDesk((desk) => say(desk, { figure: figure.id, at, release: release.version, session }));
      tell({ text: texts.didSay(at.slice(11, 16)) });
    },
  };
}
