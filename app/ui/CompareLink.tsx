import { useTrayCount } from "../state/tray-store.ts";
import { useHref, usePage } from "./page-context.tsx";

/** Leads to the comparison; says how many figures are picked once scripts know. */
export function CompareLink() {
  const { route, words } = usePage();
  const href = useHref();
  const count = useTrayCount();
  return (
    <a
      href={href({ page: "compare" })}
      aria-label={count > 0 ? words.compare.count(count) : undefined}
      aria-current={route.page === "compare" ? "page" : undefined}
    >
      {words.nav.compare}
      {count > 0 && <b> {count}</b>}
    </a>
  );
}
