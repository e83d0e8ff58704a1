import { type ComponentType, type LazyExoticComponent, lazy } from "react";
import { untilLoaded } from "./until-loaded.ts";

/**
 * A component whose code is loaded when it is first shown. A failed load is not React's to see: it
 * would empty the page that stands there. What was prerendered, or the fallback, stays until a later
 * try succeeds. `ready` is waited for once, before the first try.
 */
export function lazyPart<P extends object>(
  load: () => Promise<ComponentType<P>>,
  ready?: () => Promise<void>,
): LazyExoticComponent<ComponentType<P>> {
  return lazy(async () => {
    await ready?.();
    return { default: await untilLoaded(load) };
  });
}

/** The same, asked for when its page is read: to be there before what changes the page. */
export function earlyPart<P extends object>(
  load: () => Promise<ComponentType<P>>,
): LazyExoticComponent<ComponentType<P>> {
  let first: Promise<ComponentType<P>> | null = load();
  // Told, and tried again, when it is shown.
  first.catch(() => {});
  return lazyPart(() => {
    const coming = first ?? load();
    first = null;
    return coming;
  });
}
