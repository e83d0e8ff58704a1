import type { EncodeAnswer, EncodeJob } from "./encode-job.ts";
import { pngWithText } from "./png-text.ts";

interface Worker {
  addEventListener(type: "message", listener: (event: { readonly data: EncodeJob }) => void): void;
  postMessage(answer: EncodeAnswer, transfer?: readonly ArrayBuffer[]): void;
}
declare const self: Worker;

/** Whether nothing was drawn: some engines draw a picture only when they are asked again. */
function isBlank(picture: ImageBitmap): boolean {
  const pen = new OffscreenCanvas(1, 1).getContext("2d");
  pen?.drawImage(picture, 0, 0, 1, 1);
  return pen?.getImageData(0, 0, 1, 1).data[3] === 0;
}

async function encode({ picture, texts, dpi }: EncodeJob): Promise<Uint8Array<ArrayBuffer>> {
  if (isBlank(picture)) throw new Error("nothing was drawn");
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  const pen = canvas.getContext("bitmaprenderer");
  if (pen === null) throw new Error("no canvas that takes a picture as it is");
  pen.transferFromImageBitmap(picture);
  const file = await canvas.convertToBlob({ type: "image/png" });
  const png = new Uint8Array(await file.arrayBuffer());
  return pngWithText(png, texts, dpi) as Uint8Array<ArrayBuffer>;
}

/** Packs a picture away from the page, which a large one would hold up. One job, then it is ended. */
self.addEventListener("message", ({ data }) => {
  encode(data).then(
    (bytes) => self.postMessage({ bytes }, [bytes.buffer]),
    (error: unknown) => self.postMessage({ failed: String(error) }),
  );
});
