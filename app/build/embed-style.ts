import { DARK, LIGHT, PAINTS } from "../scene/palette.ts";

const FACE = /@font-face\s*\{[^}]*\}/g;

/**
 * The style sheet of the bare pages. `siteCss` is that of the site, whose sans faces draw the charts:
 * words around a drawing are set in the system's own letters, so that no line moves when a face
 * arrives. In a dark scheme each colour of the drawing gives way to its dark counterpart.
 */
export function embedStyle(siteCss: string): string {
  const faces = (siteCss.match(FACE) ?? [])
    .filter((face) => face.includes("Source Sans 3"))
    .map((face) => face.replace(/font-display:\s*optional/, "font-display:swap"));
  const dark = PAINTS.flatMap((paint) =>
    ["fill", "stroke"].map((kind) => `[${kind}="${LIGHT[paint]}"]{${kind}:${DARK[paint]}}`),
  );
  return `${faces.join("\n")}
:root{color-scheme:light dark;--paper:${LIGHT.paper};--ink:${LIGHT.ink};--ink-2:${LIGHT["ink-2"]}}
body{margin:0;padding:12px;background:var(--paper);color:var(--ink);font:0.8125rem/1.5 system-ui,"Noto Sans SC","PingFang SC","Microsoft YaHei",sans-serif}
h1{margin:0;font-size:1.1875rem;line-height:1.3}
p{margin:4px 0 0;color:var(--ink-2)}
a{color:inherit}
svg{display:block;width:100%;height:auto;margin:10px 0}
svg text{font-family:"Source Sans 3","Noto Sans SC","PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;font-variant-numeric:tabular-nums lining-nums}
.narrow{max-width:440px}
@media (min-width:641px){.narrow{display:none}.wide{max-width:1000px}}
@media (max-width:640.98px){.wide{display:none}}
@media (prefers-color-scheme:dark){
:root{--paper:${DARK.paper};--ink:${DARK.ink};--ink-2:${DARK["ink-2"]}}
${dark.join("")}
}
`;
}
