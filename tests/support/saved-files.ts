import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, beforeEach, vi } from "vitest";
import { RELEASE } from "./release.ts";

export interface SavedFile {
  readonly name: string;
  readonly blob: Blob;
}

/**
 * For a file of tests in a page that fetches its release and saves files: serves the release, empties the
 * storage, and keeps what is saved in place of a download, anew for each test.
 */
export function catchSavedFiles(): {
  readonly saved: readonly SavedFile[];
  /** From now on, in this test, there is no release to be had. */
  readonly failRelease: () => void;
} {
  const address = `*/data/${RELEASE.version}/release.json`;
  const server = setupServer(http.get(address, () => HttpResponse.json(RELEASE as object)));
  const saved: SavedFile[] = [];
  beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
  beforeEach(() => {
    localStorage.clear();
    saved.length = 0;
    let last: Blob | null = null;
    URL.createObjectURL = (blob) => {
      last = blob as Blob;
      return "blob:x";
    };
    URL.revokeObjectURL = () => {};
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      if (last !== null) saved.push({ name: this.download, blob: last });
    });
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
    server.resetHandlers();
  });
  afterAll(() => server.close());
  const gone = http.get(address, () => new HttpResponse(null, { status: 503 }));
  return { saved, failRelease: () => server.use(gone) };
}
