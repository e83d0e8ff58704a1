import { type LexiconTable, lexiconOf } from "./lexicon.ts";
import type { Approximation } from "./quantity.ts";
import { mark, type Strength, shareToken, type Token, type UnitSort } from "./token.ts";

const before = (approx: Approximation, strength: Strength = "strict"): Token => ({
  kind: "before",
  approx,
  strength,
});
const after = (approx: Approximation): Token => ({ kind: "after", approx });
const unit = (name: string, sort: UnitSort): Token => ({ kind: "unit", unit: name, sort });
const rate = (per: string, leads: boolean): Token => ({ kind: "rate", per, leads });

const APPROXIMATIONS: LexiconTable = [
  [before("about", "weak"), "估计|据估计|估算|估测"],
  [before("about"), "约|大约|约为|约有|约占|大概|大致|约莫|差不多|约合|约计|大体|大约为|大约有"],
  [before("nearly"), "将近|接近|几乎|接近于|近乎|将近有"],
  [
    before("over"),
    "逾|超过|超出|超逾|多于|高于|大于|突破|远超|远超过|逾越|越过|高过|已超|已超过|超过了|突破了|超越",
  ],
  [before("at-least"), "至少|不少于|不低于|起码|不下|不下于|至少有|不小于|少说"],
  [before("under"), "不到|不足|少于|低于|小于|未满|未到|不及|不满|未达|未及|低过"],
  [
    before("up-to"),
    "不超过|不超|至多|最多|高达|多达|不多于|不高于|至多有|不大于|最高达|最多达|上限为",
  ],
  [after("at-least"), "以上|及以上|或以上|及其以上|或更多|或者更多|起"],
  [after("up-to"), "以下|及以下|以内|或以下|之内|或更少"],
  [after("about"), "左右|上下|前后|之间左右|许"],
  [after("over"), "开外|有余|还多"],
  [mark("word"), "之多|之巨|之众"],
];

/** Characters and words that are often part of something else. */
const LOOSE: LexiconTable = [
  [before("nearly", "loose"), "近"],
  [before("over", "loose"), "超|过"],
  [before("at-least", "loose"), "最少|最低"],
  [before("up-to", "loose"), "最高"],
];

const MEASURES: LexiconTable = [
  [unit("percentage-points", "measure"), "个百分点|百分点|个%点"],
  [unit("CNY", "currency"), "元|元人民币|人民币|人民币元|块钱|块|圆|圆人民币|rmb"],
  [unit("USD", "currency"), "美元|美金|美圆|元美金"],
  [unit("EUR", "currency"), "欧元|欧罗"],
  [unit("GBP", "currency"), "英镑"],
];

const NOUNS: LexiconTable = [
  [
    unit("people", "noun"),
    "人|名|位|人口|口人|人员|儿童|妇女|女性|男性|工人|劳动者|劳动力|学生|居民|农民|农民工|员工|职工|老人|老年人|青年|女童|男童|贫困人口|民众|群众|公民|难民|移民|个人|人士|从业者|受益者|受益人|失业者|贫困者|毕业生|教师|穷人|市民|村民|参保者|领取者|残疾人|患者|官员|专家",
  ],
  [unit("households", "noun"), "户|户家庭|个家庭|家庭|万户|个贫困户|贫困户|农户|户人家"],
  [
    unit("jobs", "noun"),
    "个岗位|岗位|就业岗位|工作岗位|个就业岗位|个工作岗位|个就业机会|就业机会|份工作|个工作|职位|个职位|个工作机会|工作机会",
  ],
  [
    unit("jobs-fte", "noun"),
    "全职岗位|个全职岗位|全职工作|个全职工作|份全职工作|全职工作岗位|个全职工作岗位|个全职等量岗位|全职等量岗位|全职当量|全时当量|个全职等值岗位|全职等值岗位|个全时等量岗位|个全职等效岗位|全职等效岗位|全职等量工作|个全职等量工作|个全职当量|个全职职位|全职职位",
  ],
  [
    unit("countries", "noun"),
    "国|个国家|国家|个国家和地区|国家和地区|个国家或地区|国家或地区|个国家及地区|个国家(地区)|个经济体|经济体|国家/地区|个国家/地区",
  ],
  [
    unit("counties", "noun"),
    "县|个县|个贫困县|贫困县|个国家级贫困县|个国家贫困县|个国家级重点贫困县|县市区|个县市|个县(市、区)",
  ],
  [
    unit("measures", "noun"),
    "项|项措施|措施|个项目|个方案|项政策|条措施|种措施|个计划|项社会保障措施|项社会保护措施",
  ],
  [unit("enterprises", "noun"), "户企业|家企业|企业|个企业|家公司|家小微企业|户市场主体|户次企业"],
  [unit("sessions", "noun"), "场|场会议|场讨论"],
  [unit("person-times", "noun"), "人次|人·次|人/次"],
  [unit("person-years", "noun"), "人年"],
  [unit("months", "noun"), "个月"],
  [unit("years", "noun"), "年|年时间|周年"],
  [unit("weeks", "noun"), "周|个星期|星期|个礼拜"],
  [unit("days", "noun"), "天"],
  [unit("times", "noun"), "倍|次"],
];

const RATES: LexiconTable = [
  [rate("day", true), "每天|每日|日均|每人每天|每人每日|人均每天|人均每日"],
  [rate("month", true), "每月|月均|每个月|每人每月|人均每月|月人均"],
  [rate("year", true), "每年|年均|每人每年|人均每年|年人均"],
  [
    rate("day", false),
    "/天|/日|/人·天|/人·日|/人/天|/人/日|一天|·天|·日|/(人·天)|/(人·日)|/人天|/人日",
  ],
  [rate("month", false), "/月|/人·月|/人/月|/人月|一个月|·月|/(人·月)|/个月|/每月|/每人每月"],
  [rate("year", false), "/年|/人·年|/人/年|/人年|一年|·年|/(人·年)|/每年|/每人每年"],
  [mark("word"), "/人|/户|/名|人均|每人|户均|每户|每名|每家|每位"],
];

const GRAMMAR: LexiconTable = [
  [mark("to"), "至|到"],
  [mark("and"), "和|与|及"],
  [mark("between"), "介于|介乎|之间"],
  [mark("from"), "从|自"],
  [mark("name"), "由|第|前|后|排名|每|非|不|无|未|没有|负增长|星期|礼拜|农历|目标|表|图|版本"],
  [mark("minus"), "负"],
  [mark("plus-minus"), "加减|上下浮动"],
  [
    mark("link"),
    "个|有|达|达到|达到了|可|可达|可达到|能达|将|将达|将达到|会达到|可能达到|或达|或将达到|可能有|将有|会有|可能|为|是|共|共计|总计|合计|总共|仅|仅有|只|只有|已|已有|的|了|另|另有|新增|额外|再|还有|多出|共有|总量|总数|等|则|均|全国|全球|世界|超额",
  ],
  [
    mark("change"),
    "减少|减少了|增加|增加了|下降|下降了|上升|上升了|增长|增长了|提高|提高了|降低|降低了|增至|减至|降至|升至|降到|升到|增到|减到|下降到|下降至|上升到|上升至|增加到|增加至|减少到|减少至|扩大|缩小|收缩|萎缩|下滑|回升|上涨|下跌|涨|跌|降|增|减|少|提高到|提高至|降低到|降低至|回落|回落至|同比|环比|翻|高出|低了|高了|损失|流失",
  ],
  [mark("stop"), "在于|因|因为|由于|其中|占|其|分布|来自|使|需|需要|受|属于"],
  [
    mark("interval"),
    "区间|范围|置信区间|可信区间|幅度|范围为|区间为|区间是|估计范围|不确定区间|范围是|取值范围",
  ],
  [
    mark("centre"),
    "中值为|中位数为|中心估计为|中心估计值为|最佳估计为|中位数|中值|中间估计为|中间值为|点估计为",
  ],
];

const FOREIGN: LexiconTable = [
  [
    mark("foreign-money"),
    "日元|日圆|港元|港币|港圆|韩元|韩圆|卢比|澳元|澳币|加元|加币|新元|新币|坡币|泰铢|卢布|法郎|台币|新台币|澳门元|澳门币|比索|令吉|林吉特|越南盾|印尼盾|盾|里拉|雷亚尔|兰特|第纳尔|克朗|瑞郎|先令|图格里克|塔卡|瑞尔|特别提款权|国际元|角|分钱",
  ],
  [
    mark("foreign"),
    "吨|公斤|千克|克|斤|公里|千米|里|米|厘米|公顷|亩|平方米|平方公里|立方米|升|桶|度|千瓦时|小时|分钟|秒|点钟|点|刻|岁|周岁|个基点|基点|个点|季度|个季度|世纪|年代|户次|例|兆|京|级|号|届|版|页|章|节|月|月份|代|期|年级|分|折|日",
  ],
  [
    mark("refuse"),
    "国集团|每小时|每周|每季度|每季|每星期|/小时|/周|/季度|多半|大半|小半|成千上万|成百上千|千千万万|亿万|千家万户",
  ],
];

/** Words whose characters would otherwise be read as a number, a unit or an approximation. */
const HARMLESS: LexiconTable = [
  [
    mark("word"),
    "节约|公约|条约|预约|合约|契约|制约|纽约|最多的|最高的|最低的|一次性|一般|一些|一定|统一|一直|一起|一系列|一样|万一|十分|百姓|老百姓|唯一|一旦|一致|一体化|进一步|一方面|另一方面|之一|第一产业|第二产业|第三产业|一律|一线|一批|同一|一带一路|一贯|一切|每况|多边|多维|多种|多重|多数|大多数|众多|许多|多层次|减贫|减税|减免|减缓|减排|增值|增值税|少数民族|不少|至今|到期|到位|得到|受到|遭到|以至|甚至|直至|与会|及时|以及|涉及|普及|现在|正在|存在|内在|在业|在岗|从业|从事|从而|自己|自主|自愿|自然|各自|近期|近年|近年来|最近|附近|超级|超大|过去|通过|经过|过程|过渡|过度|过剩|不过|过后|起点|起来|发起|引起|年度|年龄|年轻|月度|日常|目前|当前|此前|之前|以前|前提|今后|后续|之后|以后|疫后|灾后|不仅|不断|不同|不平等|不再|不能|不会|非正规|非农|非正式|非洲|无条件|未来|未就业|未复工|周期|周边|代表|时代|替代|目标人群|目标群体|代际|人力|人类|人工|人社|人民|人文|人道|国际|国内|国民|国务院|我国|中国|各国|国家级|国家统计局|国家标准|联合国|国民经济|企业职工|家庭津贴|位于|单位|地位|名义|名单|户籍|账户|项目|场所|市场|现场|其次|再次|层次|天然|今天|重点|试点|特点|观点|日益|日本|升级|升温|降级|增速|增量|增收|增进|涨幅|跌幅|增幅|降幅|公元|多元|由于|由此|理由|自由|表示|表明|初步|最初|当初|那里|哪里|制度|程度|力度|角度|角色|例如|比例|案例|分别|部分|分配|分布|充分|每个|估计值|市场主体",
  ],
  [
    { kind: "unit", unit: "people", sort: "noun" },
    "从业人员|大学生|青少年|少年|退休人员|人社系统人员",
  ],
];

/** Chinese words that a number phrase turns on, by first character. */
export const CHINESE = lexiconOf(
  [
    ...APPROXIMATIONS.filter(([token]) => token.kind === "before"),
    [shareToken(1, 2, true), "一半|半数"],
    ...LOOSE,
    ...MEASURES,
    ...NOUNS,
    ...RATES,
    ...GRAMMAR,
    ...FOREIGN,
    ...HARMLESS,
  ],
  firstChar,
);

/** Suffixes, looked up only after a number: 以上, 左右. */
export const CHINESE_AFTER = lexiconOf(
  APPROXIMATIONS.filter(([token]) => token.kind === "after" || token.kind === "word"),
  firstChar,
);

function firstChar(phrase: string): string {
  return phrase.charAt(0);
}
