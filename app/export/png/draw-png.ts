import type { PngFacts } from "./encode-job.ts";
import { drawn, imageToPng, type Size } from "./image-to-png.ts";

/** iOS draws no canvas beyond this area, other browsers none beyond this side. */
const MOST_AREA = 16_700_000;
const MOST_SIDE = 16_384;
/** Times and ms to wait for the fonts in a picture, which some engines take up only after a first draw. */
const TRIES = 5;
const WAIT = 40;

/** The wished scale, or the largest that a canvas of this picture allows. */
export function allowedScale({ width, height }: Size, wished: number): number {
  return Math.min(
    wished,
    Math.sqrt(MOST_AREA / (width * height)),
    MOST_SIDE / width,
    MOST_SIDE / height,
  );
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Draws small pictures until two in a row are the same: from then on the fonts stand. */
async function settle(image: HTMLImageElement, { width, height }: Size): Promise<void> {
  const small = { width: Math.ceil(width / 4), height: Math.ceil(height / 4) };
  let before = "";
  for (let i = 0; i < TRIES; i++) {
    const now = drawn(image, small).toDataURL();
    if (now === before) return;
    before = now;
    await pause(i === 0 ? 0 : WAIT);
  }
}

/** The same drawing at another size: engines that draw an SVG at its own size first then blur nothing. */
function resized(svg: string, { width, height }: Size): string {
  return svg.replace(/ width="[^"]*" height="[^"]*"/, ` width="${width}" height="${height}"`);
}

/**
 * An SVG file of `size` px as PNG, `scale` px for each of its px. Browser only.
 * @throws Error where the browser cannot read, draw or encode it.
 */
export async function svgToPng(
  svg: string,
  size: Size,
  scale: number,
  facts: PngFacts,
): Promise<Uint8Array<ArrayBuffer>> {
  const large = {
    width: Math.round(size.width * scale),
    height: Math.round(size.height * scale),
  };
  const file = new Blob([resized(svg, large)], { type: "image/svg+xml" });
  const address = URL.createObjectURL(file);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    await pause(0);
    await settle(image, size);
    return await imageToPng(image, large, facts);
  } finally {
    URL.revokeObjectURL(address);
  }
}
