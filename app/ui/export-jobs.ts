import type { Exhibit } from "../domain/exhibit.ts";
import type { Language } from "../domain/language.ts";
import type { Edition, Tongue } from "../export/edition.ts";
import { fileName } from "../export/file-name.ts";
import { isCarryOn } from "../state/carried.ts";
import type { ExportChoice } from "../state/export-choice.ts";
import { inFrames } from "./in-frames.ts";

/** What is asked for: which chart, from which release, how. */
export interface Order {
  readonly exhibit: Exhibit;
  readonly edition: Edition;
  /** Language of the page. */
  readonly language: Language;
  readonly choice: ExportChoice;
  /** Whether an outlined picture of it was made with the site. */
  readonly hasExact: boolean;
}

/** A file ready to be saved. */
export interface Product {
  readonly blob: Blob;
  readonly name: string;
}

export type DataFormat = "csv" | "csv-metadata" | "xlsx" | "json";
export type Job = "slide" | "png" | "svg" | DataFormat;

const PPTX = "application/vnd.openxmlformats-officedocument.presentationml.presentation";
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Language of the file, and of its notes where these are in the other one. */
export function tongueOf(tongue: ExportChoice["tongue"], language: Language): Tongue {
  const other = language === "en" ? "zh" : "en";
  if (tongue === "bilingual") return { language, second: other };
  return { language: tongue === "other" ? other : language, second: null };
}

/** Language part of a file name. */
export function tongueTag({ language, second }: Tongue): Language | "en-zh" | "zh-en" {
  if (second === null || second === language) return language;
  return language === "en" ? "en-zh" : "zh-en";
}

/** The code of each format comes when it is first asked for. */
const MAKE: Readonly<Record<Job, (order: Order, tongue: Tongue) => Promise<Product>>> = {
  async slide({ exhibit, edition, choice }, tongue) {
    const { slidesInParts } = await import("../export/pptx/deck.ts");
    const options = { ...tongue, size: choice.slide, scheme: choice.scheme };
    const bytes = await inFrames(slidesInParts([exhibit], edition, options));
    return product([bytes], PPTX, exhibit, edition, tongueTag(tongue), "pptx");
  },
  async png({ exhibit, edition, choice }, { language }) {
    const { exhibitToPng } = await import("../export/png/exhibit-to-png.ts");
    const options = {
      format: choice.picture,
      scheme: choice.scheme,
      scale: SCALES[choice.scale],
    };
    const blob = await exhibitToPng(exhibit, edition, language, options);
    return { blob, name: fileName(exhibit, language, edition.release.version, "png") };
  },
  async svg({ exhibit, edition, choice, hasExact }, { language }) {
    if (choice.svg === "exact" && hasExact) {
      const text = await fetchText(exactSvgHref(exhibit, language));
      return product([text], "image/svg+xml", exhibit, edition, language, "exact.svg");
    }
    const { exhibitToSvg } = await import("../export/svg.ts");
    const options = { format: choice.picture, scheme: choice.scheme };
    const text = exhibitToSvg(exhibit, edition, language, options);
    return product([text], "image/svg+xml", exhibit, edition, language, "svg");
  },
  async csv({ exhibit, edition }, { language }) {
    const { exhibitToCsv } = await import("../export/data/csv.ts");
    const text = exhibitToCsv(exhibit, edition, language);
    return product([text], "text/csv;charset=utf-8", exhibit, edition, language, "csv");
  },
  async "csv-metadata"({ exhibit, edition }, { language }) {
    const { exhibitToCsvMetadata } = await import("../export/data/csv-metadata.ts");
    const text = exhibitToCsvMetadata(exhibit, edition, language);
    const extension = "csv-metadata.json";
    return product([text], "application/json", exhibit, edition, language, extension);
  },
  async xlsx({ exhibit, edition }, { language }) {
    const { exhibitToXlsx } = await import("../export/data/xlsx.ts");
    const bytes = exhibitToXlsx(exhibit, edition, language);
    return product([bytes], XLSX, exhibit, edition, language, "xlsx");
  },
  async json({ exhibit, edition }, { language }) {
    const { exhibitToJson } = await import("../export/data/json.ts");
    const text = exhibitToJson(exhibit, edition, language);
    return product([text], "application/json", exhibit, edition, language, "json");
  },
};

/**
 * Charts of cited figures, themes and indicators have outlined pictures, made with the site; so has a
 * figure that is the only one of its indicator (`isOnly`).
 */
export function hasExactSvg({ path, name }: Exhibit, isOnly = false): boolean {
  if (isCarryOn) return false;
  // A chart as of a day is not one of them.
  if (path.includes("?asof=")) return false;
  return isOnly || /^\/(themes|indicators)\//.test(path) || /^F\d+$/.test(name);
}

function exactSvgHref({ name }: Exhibit, language: Language): string {
  return `${import.meta.env.BASE_URL}f/${name}/chart.${language}.svg`;
}

async function fetchText(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) {
    throw new Error(`${url}: server answered ${response.status}, expected 200; reload the page`);
  }
  return response.text();
}

const SCALES = { "1": 1, "2": 2, "4": 4 } as const;

/** Makes the file of one job. @throws what the writer of the format throws. */
export function makeFile(job: Job, order: Order): Promise<Product> {
  return MAKE[job](order, tongueOf(order.choice.tongue, order.language));
}

function product(
  parts: readonly (string | Uint8Array)[],
  type: string,
  exhibit: Exhibit,
  { release }: Edition,
  language: Parameters<typeof fileName>[1],
  extension: string,
): Product {
  const blob = new Blob(parts as BlobPart[], { type });
  return { blob, name: fileName(exhibit, language, release.version, extension) };
}

/** Loads the code of the formats a person is most likely to ask for next. */
export async function warmJobs(job: string | undefined): Promise<void> {
  if (job === "slide") await import("../export/pptx/deck.ts");
  if (job === "svg") await import("../export/svg.ts");
  if (job === "png") await import("../export/png/exhibit-to-png.ts");
}
