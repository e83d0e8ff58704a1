import { useEffect, useState } from "react";
import type { Exhibit } from "../domain/exhibit.ts";
import type { Language } from "../domain/language.ts";
import type { Edition } from "../export/edition.ts";

/** ms until the address of a picture that is no longer shown is let go. */
const LET_GO = 10_000;

/**
 * One slide as a picture, small on the page and a whole sheet in print. It is shown as an image, so
 * that nothing in it can act on the page.
 */
export function DeckPicture({
  exhibit,
  edition,
  language,
  format,
  alt,
}: {
  exhibit: Exhibit;
  /** null: nothing to draw yet, or nothing that can be drawn. */
  edition: Edition | null;
  language: Language;
  format: "wide" | "classic";
  alt: string;
}) {
  const [src, setSrc] = useState<string | null>(null);
  useEffect(() => {
    if (edition === null) return;
    let url: string | null = null;
    let isWanted = true;
    const draw = async () => {
      const { exhibitToSvg } = await import("../export/svg.ts");
      if (!isWanted) return;
      const svg = exhibitToSvg(exhibit, edition, language, { format, scheme: "light" });
      url = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
      setSrc(url);
    };
    // Without a drawing the slide still has its title, and its file is made another way.
    draw().catch(() => setSrc(null));
    return () => {
      isWanted = false;
      // The picture on the page may still be reading it: it is let go once the next one stands there.
      const old = url;
      if (old !== null) setTimeout(() => URL.revokeObjectURL(old), LET_GO);
    };
  }, [exhibit, edition, language, format]);
  return (
    <span className={`slide-picture ${format}`}>
      {src !== null && <img src={src} alt={alt} draggable={false} />}
    </span>
  );
}
