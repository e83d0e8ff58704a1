import { LEXICON } from "../search/lexicon.ts";

/** Words that carry no idea of their own beside a figure. */
const STOP = new Set(
  (
    "a an and the of in on at to for from by with as is are was were be been being has have had will would could may might can this that these those it its their his her our there " +
    "about around some nearly almost over more than less under up between least most only just still now already yet not no year years month months quarter half first second third fourth " +
    "end start early mid late million billion trillion thousand hundred per cent percent percentage point points people person persons says said say according estimates estimate estimated " +
    "expects expected report reports reported find found finds number total figure figures covid pandemic crisis coronavirus because due during since before after who which what into out left " +
    "china chinese world global globally worldwide national two one three four five six seven eight nine ten put puts stood stands reached peaked rose fell lost lose loss equivalent means all whole " +
    "january february march april may june july august september october november december additional annual yearly monthly average"
  ).split(" "),
);
const HAN_STOP =
  /今年|去年|全国|全球|世界|中国|我国|约|近|超过|达到|达|共|有|的|了|为|将|使|因|由|在|和|与|及|是|人口|人数|人|年底|年末|年|月份|月|日|一季度|二季度|三季度|四季度|上半年|下半年|季度|疫情|新冠|其中|已|据|表示|预计|估计|累计|占|总量|每|亿|万|元|美元|名|个|份|底|末|以来|期间|存在|风险|一|二|三|四|发放|共计|仍|还|只|全|或|被|等/g;

/**
 * Share of a sentence that nothing in the tables speaks of, 0–1: content words that are neither an
 * idea of the lexicon nor among `known` (names of places and issuers). A sentence about something
 * else has much of it.
 */
export function leftoverShare(sentence: string, known: readonly string[]): number {
  let rest = sentence.normalize("NFKC").toLowerCase();
  const contentBefore = contentOf(rest);
  for (const name of known) rest = rest.replaceAll(name, " ");
  for (const pattern of Object.values(LEXICON)) {
    rest = rest.replace(new RegExp(pattern.source, "g"), " ");
  }
  return contentBefore === 0 ? 0 : contentOf(rest) / contentBefore;
}

/** Latin words that are no stop words, and Han characters two to a word. */
function contentOf(text: string): number {
  const latin = (text.match(/[a-z][a-z'’-]*/g) ?? [])
    .map((word) => word.replace(/['’]s?$/, ""))
    .filter((word) => word.length > 1 && !STOP.has(word));
  const han = text.replace(HAN_STOP, "").match(/[\u3400-\u9fff]/g) ?? [];
  return latin.length + han.length / 2;
}
