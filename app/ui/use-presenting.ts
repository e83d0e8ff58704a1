import { type RefObject, useEffect, useState } from "react";

/** A part of the page over the whole screen. Where a browser refuses, it fills the window. */
export function usePresenting(part: RefObject<HTMLElement | null>) {
  const [isOn, setOn] = useState(false);

  useEffect(() => {
    const follow = () => setOn(document.fullscreenElement !== null);
    document.addEventListener("fullscreenchange", follow);
    return () => document.removeEventListener("fullscreenchange", follow);
  }, []);

  useEffect(() => {
    if (!isOn) return;
    const leave = (event: KeyboardEvent) => {
      if (event.key === "Escape") setOn(false);
    };
    document.addEventListener("keydown", leave);
    const release = stayAwake();
    return () => {
      document.removeEventListener("keydown", leave);
      release();
    };
  }, [isOn]);

  const toggle = () => {
    if (isOn) {
      setOn(false);
      if (document.fullscreenElement !== null) document.exitFullscreen().catch(() => undefined);
      return;
    }
    setOn(true);
    part.current?.requestFullscreen?.().catch(() => undefined);
  };
  return { isOn, toggle };
}

/** Keeps the screen from going dark, where the browser can. @returns what lets it. */
export function stayAwake(): () => void {
  let lock: WakeLockSentinel | null = null;
  let isOver = false;
  const ask = () => {
    if (document.visibilityState !== "visible") return;
    navigator.wakeLock?.request("screen").then(
      (taken) => {
        lock = taken;
        if (isOver) void taken.release();
      },
      // Low battery, or not allowed: nothing to be done.
      () => undefined,
    );
  };
  ask();
  // Leaving the page ends the lock.
  document.addEventListener("visibilitychange", ask);
  return () => {
    isOver = true;
    document.removeEventListener("visibilitychange", ask);
    void lock?.release();
  };
}
