// Before the first paint: the scheme kept in this browser, and a sign that scripts run.
(() => {
  const root = document.documentElement;
  root.classList.add("js");
  try {
    const scheme = localStorage.getItem("scheme");
    if (scheme === "light" || scheme === "dark") root.dataset.scheme = scheme;
  } catch {
    // Storage can be switched off; the system's scheme stands.
  }
})();
