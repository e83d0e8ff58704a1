import { useEffect, useState } from "react";
import { isId } from "../state/desk-text.ts";

/** Between the desk and the window for the projector, in one browser. The number names the messages. */
const CHANNEL = "floor-1";

/** The projector asks what to show; the desk says it. */
type Message = { readonly ask: true } | { readonly show: string };

function parseMessage(data: unknown): Message | null {
  if (typeof data !== "object" || data === null) return null;
  if ("ask" in data && data.ask === true) return { ask: true };
  return "show" in data && isId(data.show) ? { show: data.show } : null;
}

function openChannel(): BroadcastChannel | null {
  return typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel(CHANNEL);
}

/** Tells projector windows which figure is on the desk, now and whenever one asks. */
export function useShowOnProjectors(figure: string | null): void {
  useEffect(() => {
    const channel = openChannel();
    if (channel === null || figure === null) return () => channel?.close();
    const show = () => channel.postMessage({ show: figure } satisfies Message);
    channel.onmessage = ({ data }) => {
      const message = parseMessage(data);
      if (message !== null && "ask" in message) show();
    };
    show();
    return () => channel.close();
  }, [figure]);
}

/** The figure that the desk shows; null until a desk answers. */
export function useFigureOfDesk(): string | null {
  const [figure, setFigure] = useState<string | null>(null);
  useEffect(() => {
    const channel = openChannel();
    if (channel === null) return;
    channel.onmessage = ({ data }) => {
      const message = parseMessage(data);
      if (message !== null && "show" in message) setFigure(message.show);
    };
    channel.postMessage({ ask: true } satisfies Message);
    return () => channel.close();
  }, []);
  return figure;
}
