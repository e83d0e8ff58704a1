// Before the first paint: the scheme and day kept in this browser; what the address asks for.
(() => {
  const root = document.documentElement;
  const { search } = location;
  let isAsOf = search.includes("asof=");
  let isAsked = search.length > 1;
  try {
    const { scheme } = localStorage;
    if (scheme === "light" || scheme === "dark") root.dataset.scheme = scheme;
    isAsked ||= localStorage["tray-1"]?.includes('"');
    isAsOf ||= localStorage["as-of"];
  } catch {}
  root.className = isAsked ? "js asked" : "js";
  const { src } = document.currentScript;
  if (isAsOf && src) document.write(`<script src="${src.replace(/first(?=\.js$)/, "as-of")}"></script>`);
})();
