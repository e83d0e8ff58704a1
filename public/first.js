// Before the first paint: the scheme kept in this browser, and a sign that scripts run.
(() => {
  const root = document.documentElement;
  const { search } = location;
  let isAsOf = search.includes("asof=");
  root.classList.add("js");
  // The page was asked for something else than what it shows of itself.
  if (search.length > 1) root.classList.add("asked");
  try {
    const scheme = localStorage.getItem("scheme");
    if (localStorage.getItem("tray-1")?.includes('"')) root.classList.add("asked");
    if (scheme === "light" || scheme === "dark") root.dataset.scheme = scheme;
    isAsOf ||= localStorage.getItem("as-of");
  } catch {
    // Storage can be switched off; the system's scheme stands.
  }
  // As of a day; the one file has this script within.
  const { src } = document.currentScript;
  if (isAsOf && src) document.write(`<script src="${src.replace(/first(?=\.js$)/, "as-of")}"></script>`);
})();
