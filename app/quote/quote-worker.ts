import { openCatalog } from "../domain/catalog.ts";
import type { CheckAnswer, CheckOrder } from "./check-job.ts";
import { type CheckSentence, openSentenceCheck } from "./check-sentence.ts";
import { checkSteps } from "./check-steps.ts";

/** ms between two words on how far it is. */
const EVERY = 100;

const answer = (message: CheckAnswer) => postMessage(message);
let check: CheckSentence | null = null;

addEventListener("message", ({ data }: MessageEvent<CheckOrder>) => {
  try {
    if ("tables" in data) check = openSentenceCheck(openCatalog(data.tables));
    else answer({ findings: run(data.text, data.asOf) });
  } catch (error) {
    answer({ failed: String(error) });
  }
});

function run(text: string, asOf: string) {
  if (check === null) throw new Error("a text came before the tables; send the tables first");
  const steps = checkSteps(check, text, asOf);
  let told = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - told < EVERY) continue;
    told = performance.now();
    answer({ done: step.value });
  }
}
