/** Words of a question that say nothing of what is asked, without the forms they take. */
const STOP: ReadonlySet<string> = new Set(
  (
    "a about above according across actual adopted affect after again ago all almost alone along already also altogether always amid among amount an and " +
    "announced another answer any anybody anyone approx approximately are area around as ask at average awful bad barely based be became because become " +
    "been before began begin below best better between beyond big biggest billion bit both breadwinner bring brought by call came can capita catastrophic cause change " +
    "chart check china chinese circa cite clear climb combined come common compare comparison completely concerning considerable considerably coronavirus " +
    "could count country's cover covid crisis current cut dashboard data database dataset date day decline decrease deep degree did difference different " +
    "digits diminish do doe dollar don done down dramatic dramatically drastic drastically drop dropped dropping due during each earlier early effect eg " +
    "end enormous enough entire equal especially estimate etc euro even ever every everybody everyone exact except excluding expectation expected experience " +
    "explain extent face fall fast fell few fewest figure final find first-hand for forecast foreseen fraction from fully gave get give given global " +
    "go going gone good got graph great grew grow guess had half handle happen hard hardest has have he hello help here hi high higher highest historic " +
    "hit how huge hundred hurt i ie if impact important in include increase info information inside into introduced is it its jump just keep kept key kind " +
    "knew know known large largest last late later latest launched lead least leave led left less let like little ll lockdown long look lose lost lot low lower " +
    "lowest made magnitude main major make many massive may maybe me mean meant median mention might million missing moment month more most much must my " +
    "name nationally nationwide near need never newest next no normal not now number of off offered offers official often ok oldest on one only onto or " +
    "ordinary other our out outbreak outside over overall own page pandemic part past pct peak people per percent perhaps period person please plenty " +
    "portion possible possibly predicted prediction previous probably projected projection proportion provide published pushed put quantities quantity question " +
    "quick quite quote rarely re reach real received receives receiving recent record reduce regarding regional related remain remember report result " +
    "right rise risen rmb rose roughly s said same save saw say scale see seen serious session set send sent several severe shall sharp she short should show shrank " +
    "shrink shrunk significant similar since size slice slide slip slipped slow small smallest so soar some somebody someone sometimes soon source speak speaker " +
    "stand started state statistic still stood strong struggle substantial such sudden suffer sum surge t table take taken talk tell terrible than thanks " +
    "that the their them then there these they thing think this those thought thousand through time to today together told too took total toward tracker " +
    "tremendous trillion true type typical under unlike unprecedented until up upon us usd use using usual value ve versus very via virus vs want was way " +
    "we weak week went were what when where which who whole whom whose why will with within without world worldwide worse worst would wrong year yet you " +
    "your yuan"
  ).split(" "),
);

const FORMS = /^([a-z]{3,}?)(?:e?s|e?d|ing|ly)$/;

/** Whether a word, in one form or another, says nothing of what is asked. */
export function isStop(word: string): boolean {
  const stem = FORMS.exec(word)?.[1];
  return STOP.has(word) || (stem !== undefined && (STOP.has(stem) || STOP.has(`${stem}e`)));
}

/** Whether a word of little weight begins so. */
export const beginsStop = (letters: string): boolean =>
  [...STOP].some((word) => word.startsWith(letters));

/** The same of Chinese questions; longer ones first, since they are cut out in this order. */
export const HAN_STOP =
  /百分之几|百分之多少|总额|金额|各地|各省|几成|预计|预测|预期|测算|推算|预估|需要多长时间|多长时间|什么时候|有多少人|有多少|是多少|多少钱|多少人|多少|多大|多高|多久|几年|几个|什么|怎么样|怎样|怎么|如何|为何|为什么|哪些|哪个|哪年|何时|吗|呢|请问|请|告诉我|告诉|查一下|查询|想知道|到底|究竟|大约|大概|左右|目前|现在|当前|最新|一共|总共|共有|总数|总量|总计|规模|极端|大军|各国|追踪|记录|出台|推出|采取|实施|相当于|人士|状况|统计的?|显示|情况|数据|数字|数值|估计|报道|发布的?|公布的?|影响|受到?|因为|由于|导致|造成|使得?|令|让|被|把|对|从|到|为|因|占|其中|以及|达到?|的|了|还有|还|没有|或者|或|和|与|及|在(?!职)|是|有|人数|全国|我国|中国|全球|世界|今年|年底|年末|期间|疫情期间|新冠疫情|新冠(?!患者)|疫情|地区|方面|问题|年(?![龄级轻])|个|名|位|人(?![口均次力工月社])/g;

/** Chinese words that are typed as one, in pinyin or by its first letters, and that the tables print apart. */
export const TYPED_TOGETHER: readonly string[] = (
  "低保标准 低保人数 低保金 低保对象 失业率 失业人数 失业金 失业保险 养老保险 医疗保险 工伤保险 社会保险 社会保护 社会救助 社会保障 农村低保 " +
  "城市低保 农村贫困 极端贫困 贫困人口 贫困率 贫困县 贫困儿童 返贫 返贫人口 农民工 农民工人数 灵活就业 稳岗返还 价格补贴 临时救助 特困人员 资金缺口 财政支持 " +
  "总量 总数 总人数 数量 金额 比例 比率 规模 水平 公共债务 儿童贫困 工时损失 岗位损失 现金转移 缓债 侨汇 童工 养老金 参保人数 调查失业率 登记失业率 新增就业 粮食不安全 社保 医保 人社部 民政部 统计局"
).split(" ");

/**
 * Ordinary words of other matters, right as they stand: never taken for a slip or the beginning of a word
 * of the tables ("house" is no half-typed household).
 */
export const OTHER_MATTERS: ReadonlySet<string> = new Set(
  (
    "ai air alcohol card chance contract crash depth destination pool property race stress animal army bed beer book bridge cement chip coffee computer court crop crypto currency defence defense density drug ebola exchange " +
    "export farm fire fish flu game gas highway house immigration influenza interest land luxury market meat minister mobile music navy nurse oil party " +
    "phone population pork president rail railway research rice road robot rocket sars satellite score semiconductor silver space sport steel stock tea " +
    "trade travel universities university vote war water weapon wheat wine"
  ).split(" "),
);
