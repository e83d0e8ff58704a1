import { Live, type LiveProps } from "./Live.tsx";
import { Main } from "./Main.tsx";

/** The main part of a page with charts. */
export function LiveMain(props: LiveProps) {
  return (
    <Live {...props} part="main">
      {(plan) => <Main plan={plan} />}
    </Live>
  );
}
