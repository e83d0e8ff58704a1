// Asked for by first.js where a date is set: before the first paint, nothing that was published
// later may show. app/ui/as-of-sheet.ts writes the same rules when the date changes.
(() => {
  const root = document.documentElement;
  // These have a date of their own, or hold what readers put together themselves.
  const own = /\/(?:compare|check|deck)\/$/;
  if (own.test(location.pathname) || own.test(location.hash)) return;
  const isDay = (text) => {
    const date = /^(?:19|20)\d\d-\d\d-\d\d$/.test(text ?? "") ? Date.parse(`${text}T00:00Z`) : NaN;
    return !Number.isNaN(date) && new Date(date).toISOString().startsWith(text);
  };
  const asked = new URLSearchParams(location.search).get("asof");
  let kept = null;
  try {
    if (isDay(asked)) localStorage.setItem("as-of", asked);
    kept = localStorage.getItem("as-of");
  } catch {
    // Storage can be switched off; the address still holds for this page.
  }
  const day = [asked, kept].find(isDay);
  if (day === undefined) return;
  root.dataset.asof = day;
  const later = [];
  // A day is later where it has a larger digit at the first place that differs.
  for (let i = 0; i < day.length; i++) {
    if (day[i] === "-") continue;
    for (let digit = Number(day[i]) + 1; digit <= 9; digit++) {
      const start = day.slice(0, i) + digit;
      later.push(`[data-known^="${start}"]`, `[data-after^="${start}"]`);
    }
  }
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `${later.join(",")}{display:none!important}` +
      "html:not([data-asof-ready]) #page{visibility:hidden}" +
      "figure.chart:not([data-as-of])>*{visibility:hidden}" +
      "#as-of{min-height:46px}@media(max-width:640px){#as-of{min-height:112px}}",
  );
  document.adoptedStyleSheets.push(sheet);
})();
