import { drawShare, type Share } from "./draw-release.ts";

// A process of its own: it draws the share that it is sent, answers how many pictures, and ends.
process.once("message", (share: Share) => {
  try {
    process.send?.(drawShare(share), () => process.disconnect());
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
});
