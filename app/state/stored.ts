/**
 * One text kept in this browser, watched: other tabs and other parts of the page that change it are
 * heard. Where storage is refused it holds for this page only.
 */
export interface Stored {
  /** The text as kept; null for none. Not trusted. */
  read(): string | null;
  /** false: storage is refused or full, and the text holds for this page only. */
  write(text: string): boolean;
  subscribe(listener: () => void): () => void;
}

export function openStored(key: string): Stored {
  const listeners = new Set<() => void>();
  /** undefined: storage decides. */
  let own: string | undefined;
  const heard = (event: StorageEvent) => {
    // A null key: everything was cleared.
    if (event.key !== key && event.key !== null) return;
    for (const listener of listeners) listener();
  };
  return {
    read() {
      if (own !== undefined) return own;
      try {
        return localStorage.getItem(key);
      } catch {
        return null;
      }
    },
    write(text) {
      try {
        localStorage.setItem(key, text);
        own = undefined;
      } catch {
        // Refused or full.
        own = text;
      }
      for (const listener of listeners) listener();
      return own === undefined;
    },
    subscribe(listener) {
      if (listeners.size === 0) addEventListener("storage", heard);
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) removeEventListener("storage", heard);
      };
    },
  };
}
