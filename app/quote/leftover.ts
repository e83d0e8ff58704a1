import { LEXICON } from "../search/lexicon.ts";
import { withoutIssuers } from "./issuers.ts";

/** Words that carry no idea of their own beside a figure. */
const STOP = new Set(
  (
    "a an and the of in on at to for from by with as is are was were be been being has have had will would could may might can this that these those it its their his her our there " +
    "about around some nearly almost over more than less under up between least most only just still now already yet not no year years month months quarter half first second third fourth " +
    "end start early mid late million billion trillion thousand hundred per cent percent percentage point points people person persons says said say according estimates estimate estimated " +
    "expects expected report reports reported find found finds number total figure figures covid pandemic crisis coronavirus because due during since before after who which what into out left " +
    "china chinese world global globally worldwide national two one three four five six seven eight nine ten put puts stood stands reached peaked rose fell lost lose loss equivalent means all whole " +
    "south east southeast west central north asia asian pacific africa african sub saharan latin america caribbean europe india japan pakistan thailand wuhan hubei developing economies ministry's " +
    "quarters halves dollar dollars yuan renminbi usd us support supported mid day people's workers worker residents numbered number numbers counted count counts said told announced forecast forecasts predicted predicts projects projected warns warned calculated reckons recorded measured provided provide provides gave give given given came come went go get got face faces faced facing leave leaves left stood drop dropped drops shrank rise rises rising increase increased grew grow grown hit topped featured brought together took place made make reach live lives lived living see sees remain remained using used according mid late early update edition september annually daily per further extra need needs needed also only another many much most very well today yesterday friday monday so far then when while where about among their ours its ministry office officials state government governments national central figure data survey full time " +
    "january february march april may june july august september october november december additional annual yearly monthly average later earlier again alone altogether roughly each every everyone everywhere across better best build builds work works us non once previously formerly spoke speaks speak talked put cited quoted mentioned initially " +
    "brief briefing briefings note notes paper papers bulletin monitor statement statements press conference interview speech blog article publication published new latest recent recently last week weeks reporters official announcement communique"
  ).split(" "),
);
const HAN_STOP =
  /新闻发布会|发布会|记者会|简报|通报|公报|月报|季报|监测报告|上个?月|上周|本月|本周|估算|相当于|折合|有关|方面|各国|各地|各级|部门|机构|等机构|最新|最多|仅有|如果|劳动者|工人|一年后|次年|警告|面临|可能|损失|陷入|影响|情况|问题|新增|增加|共有|约有|将有|推算|测算|发布|公布|数据|报告|统计|左右|以上|以下|不足|大约|如今|目前|当前|此前|全年|当年|本年|上年|同期|比上年|南亚|东亚|非洲|撒哈拉以南|拉丁美洲|拉美|亚太|亚洲|太平洋|欧洲|日本|印度|泰国|巴基斯坦|武汉|湖北|发展中国家|第|称|说|至|到|从|比|对|中|内|外|后|前|其|以|于|所|之|这|那|就|也|都|能|会|要|可|得|由|向|里|更|最|很|多|少|大|小|今年|去年|全国|全球|总量|总数|户|家|岗位|上升|下降|增长|减少|降低|升至|降至|截至|截止|称|指出|显示|认为|预测|世界经济|国际|组织|世界|中国|我国|约|近|超过|达到|达|共|有|的|了|为|将|使|因|由|在|和|与|及|是|人口|人数|人|年底|年末|年|月份|月|日|一季度|二季度|三季度|四季度|上半年|下半年|季度|疫情|新冠|其中|已|据|表示|预计|估计|累计|占|总量|每|亿|万|元|美元|名|个|份|底|末|以来|期间|存在|风险|一|二|三|四|五|六|七|八|九|十|百|千|零|两|仍有|发放|共计|仍|还|只|全|或|被|等/g;

/** Who says it: "Dr Lee's team says", "according to Ms Chen". */
const ATTRIBUTION =
  /\b(?:[A-Z][\w.'’-]+ ){1,4}(?:team |study |report )?(?:says?|said|reckon\w*|estimat\w+|argue[sd]?|warn\w*|told|writes?|wrote|finds?|found|calculat\w+|believes?)\b|\b[Aa]ccording to (?:(?:Mr|Mrs|Ms|Dr)\.? )?[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+)*/g;

const ANY_IDEA = new RegExp(
  Object.values(LEXICON)
    .map((pattern) => pattern.source)
    .join("|"),
  "g",
);

/** What of a sentence nothing in the tables speaks of. */
export interface Leftover {
  /** Content words that are neither an idea of the lexicon nor the name of an issuer. */
  readonly words: number;
  /** Their share of all content words, 0–1: a sentence about something else has much of it. */
  readonly share: number;
}

/** Counts what is left of a sentence once the ideas of the tables are taken out. */
export function leftoverOf(sentence: string): Leftover {
  const told = withoutIssuers(sentence).replace(ATTRIBUTION, " ");
  const rest = told.normalize("NFKC").toLowerCase();
  const before = contentOf(rest);
  const words = contentOf(rest.replace(ANY_IDEA, " "));
  return { words, share: before === 0 ? 0 : words / before };
}

/** Latin words that are no stop words, and Han characters two to a word. */
function contentOf(text: string): number {
  const latin = (text.match(/[a-z][a-z'’]*/g) ?? [])
    .map((word) => word.replace(/['’]s?$/, ""))
    .filter((word) => word.length > 1 && !STOP.has(word));
  const han = text.replace(HAN_STOP, "").match(/[\u3400-\u9fff]/g) ?? [];
  return latin.length + han.length / 2;
}
