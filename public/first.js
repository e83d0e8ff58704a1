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
  // Keys pressed on the Q&A desk before its scripts are there: they wait for them.
  const keep = (event) => {
    const { key, target } = event;
    const isRead = document.readyState !== "loading";
    const desk = root.dataset.desk ? null : document.querySelector("[data-desk]");
    if (!desk && (root.dataset.desk || isRead)) removeEventListener("keydown", keep, true);
    if (!desk || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const field = desk.querySelector("[data-find]");
    if (target === field) {
      if (key !== "Enter") return;
      field.blur();
    } else if (target !== document.body || !/^(.|Arrow.*)$/.test(key)) return;
    event.preventDefault();
    if (key === "/") field.focus();
    else root.dataset.keys = `${root.dataset.keys ?? ""} ${key}`;
  };
  addEventListener("keydown", keep, true);
})();
