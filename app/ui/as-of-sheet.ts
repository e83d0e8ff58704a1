/** Attributes that say of an element from when on it may show, as ISO dates. */
const SINCE = ["data-known", "data-after"] as const;

let adopted: CSSStyleSheet | null = null;

/**
 * Selectors of all elements that carry a day after `day` (ISO date): those with a larger digit at the
 * first place that differs. Style rules hide what comes to the page later, too, and before it is seen.
 */
export function laterSelectors(day: string): readonly string[] {
  return [...day].flatMap((letter, i) => {
    if (letter === "-") return [];
    const larger = Array.from({ length: 9 - Number(letter) }, (_, n) => Number(letter) + 1 + n);
    return larger.flatMap((digit) =>
      SINCE.map((name) => `[${name}^="${day.slice(0, i)}${digit}"]`),
    );
  });
}

/** The rules that hold while the page shows what was known on `day`. */
export function asOfRules(day: string): string {
  return (
    `${laterSelectors(day).join(",")}{display:none!important}` +
    "html:not([data-asof-ready]) #page{visibility:hidden}" +
    "figure.chart:not([data-as-of])>*{visibility:hidden}" +
    "#as-of{min-height:46px}@media(max-width:640px){#as-of{min-height:112px}}"
  );
}

/** Hides what was published after `day`; null: nothing. Takes the place of the rules of public/as-of.js. */
export function hideLater(day: string | null): void {
  const others = document.adoptedStyleSheets.filter((sheet) => !isOurs(sheet));
  adopted = null;
  if (day !== null) {
    adopted = new CSSStyleSheet();
    adopted.replaceSync(asOfRules(day));
  }
  document.adoptedStyleSheets = adopted === null ? others : [...others, adopted];
}

function isOurs(sheet: CSSStyleSheet): boolean {
  return sheet === adopted || [...sheet.cssRules].some((rule) => rule.cssText.includes("#as-of"));
}
