/** iOS draws no canvas beyond this area, other browsers none beyond this side. */
const MOST_AREA = 16_700_000;
const MOST_SIDE = 16_384;
/** Times and ms to wait for the fonts in a picture, which some engines take up only after a first draw. */
const TRIES = 5;
const WAIT = 40;

export interface Size {
  readonly width: number;
  readonly height: number;
}

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

/** The picture on a canvas of this size, px. @throws Error where the browser gives no canvas. */
function drawn(image: HTMLImageElement, { width, height }: Size): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  const pen = canvas.getContext("2d");
  if (pen === null) throw new Error(`no canvas of ${width} by ${height} px in this browser`);
  pen.drawImage(image, 0, 0, width, height);
  return canvas;
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

function encoded(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob !== null) return resolve(blob);
      const { width, height } = canvas;
      reject(
        new Error(`the browser made no picture of ${width} by ${height} px; try a smaller one`),
      );
    }, "image/png");
  });
}

/** The same drawing at another size: engines that draw an SVG at its own size first then blur nothing. */
function resized(svg: string, { width, height }: Size): string {
  return svg.replace(/ width="[^"]*" height="[^"]*"/, ` width="${width}" height="${height}"`);
}

/**
 * An SVG file of `size` px as PNG, `scale` px for each of its px. Browser only.
 * @throws Error where the browser cannot read, draw or encode it.
 */
export async function svgToPng(svg: string, size: Size, scale: number): Promise<Uint8Array> {
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
    const blob = await encoded(drawn(image, large));
    return new Uint8Array(await blob.arrayBuffer());
  } finally {
    URL.revokeObjectURL(address);
  }
}
