/**
 * How people say what the tables print in other words. Applied to a question in lower case, simplified
 * characters; the lexicon holds the ideas themselves.
 */
const PHRASINGS: readonly (readonly [said: RegExp, printed: string])[] = [
  [/\bminimum living (?:guarantee|security|standard|allowance)s?\b/g, "dibao"],
  [/\bmin(?:imum)? income guarantee\b/g, "dibao"],
  [
    /\b(dibao|subsistence allowance)s? (?:payment|benefit|amount|level|rate|sum|line|threshold)s?\b(?! (?:made|recipients))/g,
    "$1 standard",
  ],
  [/\bhelicopter money\b/g, "cash transfers"],
  [
    /\bwage subsid(?:y|ies)\b|\b(?:keep|keeping|kept|retain\w*) (?:their |on )?(?:staff|workers|employees|jobs)\b|\bpayroll support\b/g,
    "job-retention refunds",
  ],
  [/\bfive[- ]guarantees?\b/g, "tekun"],
  [/\bstarv\w*|\bfamines?\b/g, "hunger"],
  [/\bpay ?cuts?\b|\bsalary cuts?\b/g, "wage cuts"],
  [/\belderly\b|\bseniors?\b|\bpensioners?\b|\bretirees\b/g, "older people pension"],
  [/\b(?:foreign|overseas|donor) aid\b/g, "official development assistance"],
  [/\bdebt (?:relief|moratorium|standstill|holiday|freeze)\b/g, "debt service suspension"],
  [/\bhealth insurance\b|\bhealthcare insurance\b/g, "medical insurance"],
  [/\bsacked\b|\bredundanc(?:y|ies)\b|\bretrench\w*|\bfired\b/g, "laid off"],
  [/\bschool ?(?:kids|children)\b/g, "children school"],
  [/\bhandicapped\b/g, "disability"],
  [/\bun secretary[- ]general(?:'s)?\b|\bsecretary[- ]general\b/g, "un sg"],
  [/\b(?:cash )?hand-?outs?\b|\bstimulus che(?:ck|que)s?\b/g, "cash transfers"],
  [/\bubi\b/g, "universal basic income"],
  [/\b(?:poor|poorest) countries\b/g, "low-income countries"],
  [/\brich(?:est)? countries\b/g, "high-income countries"],
  [/\basia pacific\b/g, "asia-pacific"],
  [/\bsub saharan\b/g, "sub-saharan"],
  [/\blatam\b/g, "latin america"],
  [/\beliminat\w*|\beradicat\w*|\bwip(?:e|ed|ing) out\b/g, "target"],
  [
    /\bmoney (?:that )?(?:\w+ )?(?:sen[dt]|sending) (?:back )?home\b|\bsen(?:d|t|ding) (?:money )?(?:back )?home\b/g,
    "remittances",
  ],
  [/\b(?:maids?|nann(?:y|ies)|cleaners|domestic helpers?)\b/g, "domestic workers"],
  [/\b(?:street vendors?|shopkeepers?|shop owners?)\b/g, "individual business owners"],
  [/\b(?:gig|platform|delivery|freelance) (?:workers?|economy|riders?)\b/g, "flexible employment"],
  [/\bsick(?:ness)? bills\b|\bmedical bills\b|\bhealth bills\b/g, "health costs"],
  [/\b(?:sit|sat) (?:at )?home\b/g, "stayed home"],
  [/\bon less than (?:\$ ?1\.90?|two dollars)(?: a day)?/g, "extreme poverty"],
  [/\bparty to a pension\b/g, "pension participants"],
  [/\b(?:insurance )?(?:members|enrollees|contributors)\b/g, "participants"],
  [/\bjobs?\b(?= .{0,30}\b(?:created?|creating|adde?d?)\b)/g, "new jobs"],
  [/\b(?:to create|created?|creating)\b/g, " "],
  [/\basian (?:financial )?crisis\b/g, "1998"],
  [/亚洲金融危机/g, "1998年"],
  [/五保(?:户|对象|人员)?/g, "特困"],
  [/挨饿|吃不饱|饿肚子|饥荒/g, "饥饿"],
  [/(?<!农)民工|打工人|打工者|打工仔|外来工/g, "农民工"],
  [/老人家?/g, "老年人"],
  [/小孩子?|孩童|娃娃?|小朋友/g, "儿童"],
  [/没工作|无工作|找不到工作|没活干/g, "失业"],
  [/丢(?:了|掉)?饭碗|失掉工作|丢工作|被裁|裁掉/g, "失去工作"],
  [/退休金/g, "养老金"],
  [/救济金?/g, "救助"],
  [/对外援助|外援/g, "官方发展援助"],
  [/债务减免|免债|减债|延期还债/g, "缓债"],
  [/寄钱|汇钱|寄回(?:家|国)的钱/g, "侨汇"],
  [/停学|失学|辍学/g, "停课"],
  [/打零工|零工|网约车|外卖员|骑手|平台工人/g, "灵活就业"],
  [/因病(?=[致返]贫)/g, "医疗支出"],
  [/看病|就医|治病/g, "医疗"],
  [/产假(?:津贴|补贴|工资|待遇)?|生孩子|生娃/g, "生育津贴"],
  [/低保(?:金|线|金额|待遇|补助)(?!额?支出)/g, "低保标准"],
  [/新穷人|新增穷人/g, "新增贫困人口"],
  [/保姆|钟点工|阿姨/g, "家政工人"],
  [/个体户/g, "个体经营者"],
  [/摘帽/g, "贫困县"],
  [/稳岗补贴|稳岗补助/g, "稳岗返还"],
  [/降薪|减工资|降工资/g, "减薪"],
  [/发钱|派钱/g, "现金转移支付"],
  [/失业补贴|失业救济金?|失业津贴/g, "失业金"],
  [/社保费/g, "社会保险费"],
  [/医保/g, "医疗保险"],
  [/(?:消除|消灭|终结)(?:绝对)?贫困|脱贫目标/g, "消除贫困目标"],
  [/(?:最)?穷国/g, "低收入国家"],
  [/富国/g, "高收入国家"],
  [/亚太地区/g, "亚太"],
];

/** A question in the words of the tables where it used others. */
export function inPrintedWords(question: string): string {
  return PHRASINGS.reduce((text, [said, printed]) => text.replace(said, printed), question);
}

/** Words of a question that say nothing of what is asked. */
export const STOP: ReadonlySet<string> = new Set(
  (
    "a an and the of session speaker in on at to for from by with as is are was were be been has have had do does did will would could can may might must shall should " +
    "this that these those it its there here what which who whom whose how when where why many much more most less still only just even also about because due than then or per some any no not " +
    "we they i you he she your our their my me us them please tell show give gave given find get gets got number numbers figure figures amount amounts total totals count quantity data statistic statistics stats value estimate estimates estimated " +
    "said say says total people person persons latest current currently now today recent recently exact exactly roughly approximately around nearly almost up down off over under out into through during since until before after between within among across along " +
    "pushed end year years cover covered caused cause covid coronavirus pandemic crisis outbreak so all every each other another own both few several such same very too again ever never yet already " +
    "forecast china chinese world worldwide global globally country's nationwide according reported report reports published says stated state states tells told call called known introduced announced launched adopted started began begin made make makes took take taken put set saw seen see look looking like want wants need needs needed use used using happen happened happening became become went go gone going come came keep kept left leave let lead led bring brought include including included concerning regarding related compared comparison " +
    "big small large high higher highest low lower lowest long short great little average typical overall whole entire main major key important significant significantly hit hard badly save saved rise rose risen fall fell drop dropped dropping increase increased decrease decreased change changed grow grew reach reached due result results impact effect effects affect affected affecting " +
    "proportion fraction part half thing things way ways kind kinds type question answer info information quick help thanks hello hi ok lockdown lockdowns during amid versus vs etc eg ie via one ones least based did does done quite really actually ll re ve don t s"
  ).split(" "),
);

/** The same of Chinese questions; longer ones first, since they are cut out in this order. */
export const HAN_STOP =
  /需要多长时间|多长时间|什么时候|有多少人|有多少|是多少|多少钱|多少人|多少|多大|多高|多久|几年|几个|什么|怎么样|怎样|怎么|如何|为何|为什么|哪些|哪个|哪年|何时|吗|呢|请问|请|告诉我|告诉|查一下|查询|想知道|到底|究竟|大约|大概|左右|目前|现在|当前|最新|一共|总共|共有|总数|总量|总计|规模|统计的?|显示|情况|数据|数字|数值|估计|报道|发布的?|公布的?|影响|受到?|因为|由于|导致|造成|使得?|令|让|被|把|对|从|到|为|因|占|其中|以及|达到?|的|了|还有|还|没有|或者|或|和|与|及|在|是|有|人数|全国|我国|中国|全球|世界|今年|年底|年末|期间|疫情期间|新冠疫情|新冠|疫情|地区|方面|问题|年(?![龄级轻])|个|名|位|人(?![口均次力工月社])/g;

/**
 * Ordinary words of other matters, right as they stand: never taken for a slip or the beginning of a word
 * of the tables ("house" is no half-typed household).
 */
export const OTHER_MATTERS: ReadonlySet<string> = new Set(
  (
    "house houses housing rent car cars oil gas coal stock stocks market markets tax taxes vat crime crimes murder divorce marriage marriages birth births death deaths vaccine vaccines vaccination " +
    "infection infections hospital hospitals bed beds doctor doctors nurse nurses literacy inflation deflation export exports import imports trade tariff tariffs interest mortgage exchange currency " +
    "population density fertility mortality obesity smoking alcohol drug drugs climate carbon emission emissions pollution air water sanitation electricity internet mobile phone phones computer tourism tourist tourists travel " +
    "flight flights airline airlines rail railway highway road roads bridge military army navy defence defense weapon weapons war election elections vote votes party president minister parliament " +
    "football basketball olympic olympics sport sports score game games film films movie movies music book books rice wheat pork meat fish farm farms crop crops land forest forests animal animals " +
    "steel cement robot robots ai chip chips semiconductor patent patents research university universities teacher teachers prison prisoners police court courts refugee refugees asylum immigration suicide cancer diabetes hiv malaria ebola influenza flu sars " +
    "weather temperature rainfall earthquake flood floods fire fires space rocket satellite bitcoin crypto gold silver luxury wine beer tea coffee"
  ).split(" "),
);
