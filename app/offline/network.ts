/** ms between two questions whether the server is there and has a newer release, while the page is in use. */
const AGAIN = 10 * 60 * 1000;

/**
 * Marks the document as an offline copy (class `offline`) while the server cannot be reached: the
 * browser may be in a network that leads nowhere. Asking also finds a newer release.
 */
export function watchNetwork(workers: ServiceWorkerContainer | null): void {
  let isReached = true;
  let asked = Number.NEGATIVE_INFINITY;
  const mark = () => {
    document.documentElement.classList.toggle("offline", !(navigator.onLine && isReached));
  };
  const say = (reached: boolean) => {
    isReached = reached;
    mark();
  };
  const ask = async () => {
    if (workers === null || workers.controller === null || !navigator.onLine) return mark();
    asked = performance.now();
    const registration = await workers.getRegistration();
    await registration?.update().then(
      () => say(true),
      // A TypeError is the network's; anything else, such as a worker in the making, says nothing of it.
      (error: unknown) => say(!(error instanceof TypeError)),
    );
  };
  const askAgain = () => {
    if (document.visibilityState === "visible" && performance.now() - asked > AGAIN) void ask();
  };
  addEventListener("online", () => void ask());
  addEventListener("offline", mark);
  document.addEventListener("visibilitychange", askAgain);
  setInterval(askAgain, AGAIN);
  workers?.addEventListener("message", ({ data }) => {
    if (data === "no-network") say(false);
  });
  workers?.startMessages();
  mark();
  void ask();
}
