import type { EncodeAnswer, EncodeJob, PngFacts } from "./encode-job.ts";
import { pngWithText } from "./png-text.ts";

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The picture on a canvas of this size, px. @throws Error where the browser gives no canvas. */
export function drawn(image: HTMLImageElement, { width, height }: Size): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  const pen = canvas.getContext("2d");
  if (pen === null) throw new Error(`no canvas of ${width} by ${height} px in this browser`);
  pen.drawImage(image, 0, 0, width, height);
  return canvas;
}

function runWorker(worker: Worker, job: EncodeJob): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    worker.addEventListener("message", ({ data }: MessageEvent<EncodeAnswer>) => {
      if ("bytes" in data) resolve(data.bytes);
      else reject(new Error(data.failed));
    });
    // The script did not load or does not run here.
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      reject(new Error(event.message));
    });
    worker.postMessage(job, [job.picture]);
  });
}

/** Drawn and packed beside the page's thread. */
async function encodedAway(image: HTMLImageElement, { width, height }: Size, facts: PngFacts) {
  const worker = new Worker(new URL("./encode-worker.ts", import.meta.url), { type: "module" });
  try {
    const picture = await createImageBitmap(image);
    if (picture.width !== width || picture.height !== height) throw new Error("another size");
    return await runWorker(worker, { picture, ...facts });
  } finally {
    worker.terminate();
  }
}

async function encodedHere(image: HTMLImageElement, size: Size, { texts, dpi }: PngFacts) {
  const canvas = drawn(image, size);
  const file = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (file === null) {
    const { width, height } = size;
    throw new Error(`the browser made no picture of ${width} by ${height} px; try a smaller one`);
  }
  return pngWithText(
    new Uint8Array(await file.arrayBuffer()),
    texts,
    dpi,
  ) as Uint8Array<ArrayBuffer>;
}

/**
 * An image of its own size as a PNG file: in a worker, so that a large one holds no frame up; on the page
 * where the browser has no worker for it. @throws Error where the browser makes no such picture.
 */
export async function imageToPng(
  image: HTMLImageElement,
  size: Size,
  facts: PngFacts,
): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return await encodedAway(image, size, facts);
  } catch {
    return encodedHere(image, size, facts);
  }
}
