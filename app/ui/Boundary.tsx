import { Component, type ReactNode } from "react";
import type { Dictionary } from "../i18n/en.ts";

/** Keeps the rest of the page when one part of it breaks, and says so. */
export class Boundary extends Component<
  { readonly words: Dictionary; readonly children: ReactNode },
  { readonly broken: boolean }
> {
  override state = { broken: false };
  static getDerivedStateFromError() {
    return { broken: true };
  }
  override render() {
    const { words, children } = this.props;
    if (!this.state.broken) return children;
    return (
      <p className="broken" role="alert">
        {words.offline.broken}{" "}
        <button type="button" className="button" onClick={() => location.reload()}>
          {words.offline.reload}
        </button>
      </p>
    );
  }
}
