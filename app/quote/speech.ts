import { type Tag, tagsOf } from "../search/lexicon.ts";

/** Turns of speech that say an idea of the tables without its words. Chinese simplified. */
const TURNS: readonly (readonly [RegExp, readonly Tag[]])[] = [
  [
    /\b(?:slid(?:e|ing)|slip(?:s|ped|ping)?|sink(?:ing)?|fall(?:ing)?|drift(?:ing)?) back\b|\bnear-poor\b|\bcould (?:fall|slip) in\b|重新陷入|滑回/i,
    ["at-risk", "poverty"],
  ],
  [
    /\bbelow the (?:national |official )?(?:poverty )?line\b|\bleft behind in poverty/i,
    ["poverty"],
  ],
  [/\b(?:child|children|pupils?|kids) .{0,30}\bout of (?:school|class)/i, ["school"]],
  [/\blost .{0,20}\bworkers\b|损失.{0,12}(?:工人|劳动者|就业者)/i, ["job-loss"]],
  [/\baims? to (?:build|set up) .*\bsystem\b|建(?:成|立).{0,20}体系/i, ["reform"]],
  [/解雇|失去.{0,12}(?:岗位|工作)|辞退|丢(?:了|掉)?饭碗/, ["job-loss"]],
  [/\b(?:add(?:ed|s)?|generat\w+|creat\w+) .{0,30}\bjobs\b/i, ["new-jobs"]],
  [/[未没](?:有)?上班/, ["not-back"]],
  [/\bfrictional/i, ["not-back"]],
  [/\bagenda\b|议程/i, ["dialogue", "speakers"]],
  [
    /\b(?:took|take|taking) part\b|\bparticipat(?:ed|ing)\b|\battend(?:ed|ees)\b|\bjoined online\b|与会|参会/i,
    ["dialogue", "participants"],
  ],
  [/参加.{0,16}保险/, ["participants"]],
  // "84 million people more" is said as well as "84 million more people".
  [
    /\b(?:people|persons|men|women|children|workers|poor) more\b(?! (?:than|likely|often|exposed|vulnerable))/i,
    ["more-poor"],
  ],
  [/\bgo(?:ing|es)? hungry\b|挨饿/i, ["hunger"]],
];

/** Being out of work, said without a rate or a scheme, may be a loss of work. */
const OUT_OF_WORK: readonly Tag[] = [
  "rate",
  "surveyed",
  "registered",
  "unemployment-insurance",
  "participants",
];

/** People who have lost their work, as against jobs that were lost. Chinese simplified. */
const HAVE_LOST =
  /\b(?:ha(?:ve|s|d)|having) (?:\w+ )?lost (?:jobs?|work|employment)\b|\blost (?:their|his|her) (?:jobs?|work|employment)\b|(?:丢(?:掉)?了?|失去了?)(?:工作|岗位|饭碗)/i;

/** Ideas of some words of a text. */
export interface Ideas {
  readonly said: Set<Tag>;
  /** What the words may mean besides: it helps a figure, and its absence there hurts none. */
  readonly implied: ReadonlySet<Tag>;
}

/** Reads the ideas of some words. */
export function ideasOf(words: string): Ideas {
  const said = new Set<Tag>(tagsOf(words));
  for (const [turn, ideas] of TURNS) {
    if (turn.test(words)) for (const idea of ideas) said.add(idea);
  }
  const isCount = !OUT_OF_WORK.some((tag) => said.has(tag));
  const implied = new Set<Tag>(said.has("unemployed") && isCount ? ["job-loss"] : []);
  // Whoever has lost the job is out of work; 失业 says both.
  if (isCount && HAVE_LOST.test(words)) implied.add("unemployed");
  return { said, implied };
}
