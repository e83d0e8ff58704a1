import { useEffect } from "react";
import { Live, type LiveProps } from "./Live.tsx";
import { Main } from "./Main.tsx";

/** The main part of a page with charts. */
export function LiveMain(props: LiveProps) {
  useEffect(() => document.getElementById("page")?.setAttribute("data-taken", ""), []);
  return (
    <Live {...props} part="main">
      {(plan) => <Main plan={plan} />}
    </Live>
  );
}
