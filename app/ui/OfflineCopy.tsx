import { offlineTexts } from "../i18n/offline-texts.ts";
import { byteWords } from "./byte-words.ts";
import { usePage } from "./page-context.tsx";

/** The file that holds the whole dashboard, as it stands in the site. */
export interface CarryOnFile {
  readonly name: string;
  readonly bytes: number;
  /** In hex. */
  readonly sha256: string;
}

/** Element that scripts fill with the button which keeps the pictures. */
export const PICTURES_ROOM = "keep-pictures";

/** The site without network: what is kept anyway, the one file, and the pictures. */
export function OfflineCopy({ carryOn }: { carryOn: CarryOnFile }) {
  const { language } = usePage();
  const texts = offlineTexts[language];
  return (
    <section className="band" id="offline">
      <h2>{texts.title}</h2>
      <p>{texts.visited}</p>
      <h3>{texts.carryOn}</h3>
      <p>{texts.carryOnText}</p>
      <p>
        <a href={import.meta.env.BASE_URL + carryOn.name} download={carryOn.name}>
          {carryOn.name}
        </a>{" "}
        <span className="quiet">
          {texts.carryOnSize(byteWords(carryOn.bytes))}
          {language === "zh" ? "，" : ", "}SHA-256 <code className="digest">{carryOn.sha256}</code>
        </span>
      </p>
      <div id={PICTURES_ROOM} />
    </section>
  );
}
