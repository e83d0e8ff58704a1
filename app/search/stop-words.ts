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
    "good bad better best worse worst badly deep deeply severe severely sharp sharply fast slow strong weak hardest biggest largest smallest fewest highest lowest newest oldest first-hand official officially real really true truly right wrong clear " +
    "compare compares comparing versus between difference different similar same like unlike total overall altogether combined together alone each per capita average mean median estimate guess projected projection projections predicted prediction expected expectation forecasted foreseen " +
    "diminish diminished decline declined shrink shrank shrunk lose loses reduce reduced cut jump jumped surge surged soar soared slip slipped climb climbed peak peaked remain remained remaining stand stands stood amounted amounting equal equals " +
    "someone somebody anyone anybody everybody asked ask asking asks question questions want wanted know knew known think thought remember check cite cited quote quoted mention mentioned speak speaking talk talking name named explain explained mean means meant " +
    "actual actually exactly only just maybe perhaps probably possible possibly likely again still yet soon early late later earlier ago past previous last next final finally recent period time times day days month week date moment " +
    "dollar dollars yuan rmb usd euro euros regional nationally tracker dashboard database dataset table chart graph page slide source sources figure value values digits million millions billion billions trillion trillions thousand thousands hundred hundreds percent pct " +
    "quantity quantities amount sum sums size scale magnitude degree extent bit lot lots plenty enough around circa approx roughly nearly almost barely hardly " +
    "terrible awful serious seriously dramatic dramatically massive massively huge hugely significant enormous tremendous considerable considerably substantial substantially drastic drastically historic unprecedented record sudden suddenly " +
    "ordinary common usual usually normal normally often sometimes rarely never always especially mainly mostly largely partly fully entirely completely including excluding except without within inside outside beyond above below near toward towards upon onto " +
    "receives receiving received give gives giving offers offered provide provides provided providing help helps helped helping handle handled face faces faced facing suffer suffers suffered suffering struggle struggling hurt hurts experience experienced " +
    "proportion fraction part half thing things way ways kind kinds type question answer info information quick help thanks hello hi ok lockdown lockdowns during amid versus vs etc eg ie via one ones least based did does done quite really actually ll re ve don t s"
  ).split(" "),
);

/** The same of Chinese questions; longer ones first, since they are cut out in this order. */
export const HAN_STOP =
  /百分之几|百分之多少|几成|预计|预测|预期|测算|推算|预估|需要多长时间|多长时间|什么时候|有多少人|有多少|是多少|多少钱|多少人|多少|多大|多高|多久|几年|几个|什么|怎么样|怎样|怎么|如何|为何|为什么|哪些|哪个|哪年|何时|吗|呢|请问|请|告诉我|告诉|查一下|查询|想知道|到底|究竟|大约|大概|左右|目前|现在|当前|最新|一共|总共|共有|总数|总量|总计|规模|统计的?|显示|情况|数据|数字|数值|估计|报道|发布的?|公布的?|影响|受到?|因为|由于|导致|造成|使得?|令|让|被|把|对|从|到|为|因|占|其中|以及|达到?|的|了|还有|还|没有|或者|或|和|与|及|在(?!职)|是|有|人数|全国|我国|中国|全球|世界|今年|年底|年末|期间|疫情期间|新冠疫情|新冠(?!患者)|疫情|地区|方面|问题|年(?![龄级轻])|个|名|位|人(?![口均次力工月社])/g;

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
    "house houses housing rent car cars oil gas coal stock stocks market markets tax taxes vat crime crimes murder divorce marriage marriages birth births death deaths vaccine vaccines vaccination " +
    "infection infections hospital hospitals bed beds doctor doctors nurse nurses literacy inflation deflation export exports import imports trade tariff tariffs interest mortgage exchange currency " +
    "population density fertility mortality obesity smoking alcohol drug drugs climate carbon emission emissions pollution air water sanitation electricity internet mobile phone phones computer tourism tourist tourists travel " +
    "flight flights airline airlines rail railway highway road roads bridge military army navy defence defense weapon weapons war election elections vote votes party president minister parliament " +
    "football basketball olympic olympics sport sports score game games film films movie movies music book books rice wheat pork meat fish farm farms crop crops land forest forests animal animals " +
    "steel cement robot robots ai chip chips semiconductor patent patents research university universities teacher teachers prison prisoners police court courts refugee refugees asylum immigration suicide cancer diabetes hiv malaria ebola influenza flu sars " +
    "weather temperature rainfall earthquake flood floods fire fires space rocket satellite bitcoin crypto gold silver luxury wine beer tea coffee"
  ).split(" "),
);
