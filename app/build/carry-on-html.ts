import { createHash } from "node:crypto";
import { CARRIED, SITE } from "../state/carried-names.ts";
import { escapeHtml } from "./escape-html.ts";

/** A file of the site that the one file carries along. */
export interface CarriedFile {
  /** Path below the base path. */
  readonly path: string;
  readonly text: string;
}

interface Parts {
  readonly script: string;
  readonly style: string;
  /** Script that runs before the first paint. */
  readonly first: string;
  /** SVG. */
  readonly icon: Buffer;
  readonly files: readonly CarriedFile[];
  /** Address of the site, with a slash at its end; null where the build was not told it. */
  readonly site: string | null;
}

/**
 * The one file. It asks for nothing: fonts and icon are in it, and its policy refuses all but the
 * scripts and styles that stand here, by their digests.
 */
export function carryOnHtml({ script, style, first, icon, files, site }: Parts): string {
  const [early, main] = [safeScript(first), safeScript(script)];
  if (/<\/style/i.test(style)) throw new Error("carry-on file: a style sheet ends its element");
  const policy = [
    "default-src 'none'",
    `script-src ${digest(early)} ${digest(main)}`,
    `style-src ${digest(style)}`,
    "img-src blob: data:",
    "font-src data:",
    // Fonts are read once more, for pictures.
    "connect-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="${policy}" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="color-scheme" content="light dark" />
${site === null ? "" : `<meta name="${SITE}" content="${escapeHtml(site)}" />\n`}<title>Social Protection Figures</title>
<link rel="icon" type="image/svg+xml" href="data:image/svg+xml;base64,${icon.toString("base64")}" />
<script>${early}</script>
<style>${style}</style>
</head>
<body>
<noscript><p>This file needs scripts to run. 本文件须启用脚本才能使用。</p></noscript>
<div id="root" class="carry-on"></div>
${files.map(carried).join("\n")}
<script type="module">${main}</script>
</body>
</html>
`;
}

/** As it is, byte for byte: a reader may save it again and compare its digest. */
function carried({ path, text }: CarriedFile): string {
  if (/<!--|<\/?script/i.test(text)) {
    throw new Error(`carry-on file: ${path} holds markup that would end its element`);
  }
  // A parser of HTML makes one sign of these two.
  if (text.includes("\r")) throw new Error(`carry-on file: ${path} has lines that end in CR LF`);
  const type = path.endsWith(".json") ? "application/json" : "text/plain";
  return `<script type="${type}" ${CARRIED}="${escapeHtml(path)}">${text}</script>`;
}

/** The same program, without what would end or confuse its element. */
function safeScript(code: string): string {
  return code.replace(/<(?=\/?script)/gi, "\\x3C");
}

function digest(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
