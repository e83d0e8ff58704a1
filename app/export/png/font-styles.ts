interface Font {
  readonly family: string;
  readonly url: URL;
  readonly range: string;
}

/** Characters of the first file of each face, as the style sheet of the pages declares them. */
const PLAIN = "U+20-7E,U+A0,U+B1,U+B7,U+D7,U+E9,U+2013-2014,U+2018-2019,U+201C-201D,U+2026,U+2212";
const EXTENDED =
  "U+A1-B0,U+B2-B6,U+B8-D6,U+D8-E8,U+EA-17F,U+2010-2011,U+2020,U+2022,U+2030,U+2032-2033,U+2039-203A,U+20AC,U+2248,U+2260,U+2264-2265";

const SANS: Font = {
  family: "Source Sans 3",
  url: new URL("../../fonts/source-sans-3.woff2", import.meta.url),
  range: PLAIN,
};
const SANS_EXTENDED: Font = {
  family: "Source Sans 3",
  url: new URL("../../fonts/source-sans-3-ext.woff2", import.meta.url),
  range: EXTENDED,
};
const SERIF: Font = {
  family: "Source Serif 4",
  url: new URL("../../fonts/source-serif-4.woff2", import.meta.url),
  range: PLAIN,
};
const SERIF_EXTENDED: Font = {
  family: "Source Serif 4",
  url: new URL("../../fonts/source-serif-4-ext.woff2", import.meta.url),
  range: EXTENDED,
};

/** Whether any character stands outside the first files: accents, ‰, € and the like. */
const BEYOND = /[\u00a1-\u00b0\u00b2-\u00b6\u00b8-\u00d6\u00d8-\u00e8\u00ea-\u017f\u2010-\u2265]/;

const read = new Map<string, Promise<string>>();

async function dataUrl({ url }: Font): Promise<string> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`font ${url.pathname}: status ${answer.status}`);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return `data:font/woff2;base64,${btoa(binary)}`;
}

/** Each file is read once; a failure is forgotten, so that the next picture tries again. */
function fontData(font: Font): Promise<string> {
  const known = read.get(font.url.href);
  if (known !== undefined) return known;
  const data = dataUrl(font);
  read.set(font.url.href, data);
  data.catch(() => read.delete(font.url.href));
  return data;
}

/**
 * Style sheet that brings the faces of the site into a picture: an SVG drawn as an image sees no font of
 * its page. Han characters are the system's there as here. @throws Error where a font cannot be read.
 */
export async function fontStyles(words: string): Promise<string> {
  const fonts = BEYOND.test(words) ? [SANS, SERIF, SANS_EXTENDED, SERIF_EXTENDED] : [SANS, SERIF];
  const faces = await Promise.all(
    fonts.map(async (font) => {
      const source = `src:url(${await fontData(font)}) format("woff2")`;
      return `@font-face{font-family:"${font.family}";${source};font-weight:400 700;unicode-range:${font.range}}`;
    }),
  );
  return faces.join("");
}
