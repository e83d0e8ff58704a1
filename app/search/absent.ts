/**
 * Matters near those of the tables of which no figure is: what people ask a dialogue on social protection
 * and the tables cannot answer. A question of one of them has no answer, whatever its other words are
 * ("maternity leave": there is maternity, no leave). A test keeps this list off the names of the tables.
 */
export const MATTERS: readonly RegExp[] = [
  // Population and family.
  /\bfertility\b|\bbirth ?rates?\b|\bbirths?\b|\bdeaths?\b|\bdied\b|\bdeath (?:rate|toll)s?\b|\bmortality\b|\blife expectancy\b|\blifespans?\b|\bmarriages?\b|\bmarried\b|\bdivorces?\b|\bsex ratio\b|\bcensus\b|\bpopulation (?:size|density|growth|ageing|aging)\b|^(?:what is the |how (?:big|large) is the |the )?population of\b|\btotal population\b|\bage(?:ing|d) population\b|\bdependency ratio\b/,
  /生育率|出生率|出生人口|新生儿|死亡|去世|寿命|结婚|离婚|婚姻|婚礼|(?<!占)总人口|人口(?:普查|密度|增长率|总量)|老龄化|性别比|抚养比|二孩|三孩/,
  // Ages, rules and amounts of schemes that are only counted here.
  /\b(?:retirement|retiring|median|average|mean|legal|voting|minimum) age\b|\bage of retirement\b|\breplacement rate\b|\b(?:contribution|premium|insurance) rates?\b|\b(?:average|monthly|basic|minimum) pensions?\b(?! insurance| participant| coverage)|\bpensions? (?:amounts?|levels?|payments?|payouts?|spending|expenditure|funds?|reserves?|deficits?|age|per month)\b|\bprovident funds?\b|\breimburse\w*|\bfood stamps?\b|\bsocial credit\b/,
  /(?:退休|平均|法定|结婚|最低)年龄|缴费(?:比例|基数|年限|率)|费率|替代率|养老金(?:水平|标准|待遇|金额|涨幅|调整|上调|月均|缺口|是多少|多少钱)|(?:每月|月均|平均|人均)养老金|养老保险(?:缴费|基金|支出)|公积金|报销|延迟退休/,
  /\b(?:maternity|paternity|parental|sick|paid|annual|childcare|family) leaves?\b|\b(?:sick|holiday|severance|overtime|redundancy) pay\b|\bsickness benefits?\b|\bchild ?care\b|\bday ?care\b|\bkindergartens?\b|\bnurser(?:y|ies)\b|\blong-term care\b|\bnursing homes?\b|\borphans?\b|\bhomeless\w*/,
  /产假(?:天数|多少天|几天|多长)|陪产假|育儿假|病假|年假|遣散费|托育|托儿|幼儿园|长期护理|护理保险|养老院|养老床位|孤儿|流浪|无家可归|育儿补贴/,
  // Health.
  /\bvaccin\w*|\binfect(?:ion|ed)\w*|\b(?:confirmed|covid|coronavirus|positive) cases\b|\bcase count\b|\bhospitals?\b(?! (?:bills?|costs?|treatment|stays?))|\bdoctors?\b|\bnurses\b|\bphysicians?\b|\bventilators?\b|\bobes\w*|\bdiabet\w*|\bcancer\b|\bmalaria\b|\bhiv\b|\btuberculosis\b|\bsmok(?:ing|ers?)\b|\bsuicides?\b|\bmental health\b|\bdepression rate\b|\bstunt(?:ing|ed)\b|\bwasting\b|\bbreast ?feeding\b|\babortions?\b|\bdrug (?:use|prices?)\b/,
  /疫苗|接种|感染|确诊|病例|医院|医生|护士|床位|呼吸机|肥胖|糖尿病|癌症|肿瘤|艾滋|疟疾|结核|吸烟|自杀|抑郁|心理健康|发育迟缓|母乳|药价|核酸/,
  // Education.
  /\bliteracy\b|\billitera\w*|\b(?:school|university|college|primary|secondary|tertiary|net|gross) enrol\w*|\benrol\w* (?:rates?|in (?:school|university|college))\b|\bdrop ?outs?\b|\btuition\b|\bscholarships?\b|\bgaokao\b|\bexams?\b|\buniversit(?:y|ies) (?:places|graduates|admissions?|fees)\b|\bteachers?\b|\bclass sizes?\b|\btest scores?\b/,
  /识字|文盲|入学率|升学率|录取|高考|中考|辍学率|学费|奖学金|教师|老师|考试|高校|研究生|在校生/,
  // Prices, trade and output.
  /\binflation(?! (?:subsid|allowance))\b|\bdeflation\b|\bcpi\b|\bppi\b|\bconsumer prices?\b(?! (?:rise|rose))|\bprice (?:index|level)s?\b|\bcost of living\b|\b(?:house|housing|home|property|land|oil|gas|petrol|fuel|share|stock|food|pork|gold) prices?\b|(?<!(?:health|education|and|or),? )\bhousing\b|\breal estate\b|\brents?\b|\bmortgages?\b|\b(?:exchange|interest|lending) rates?\b|\bstock (?:market|exchange)s?\b|\bshare index\b|\bmarket cap\w*|\bdividends?\b/,
  /通胀|通货膨胀|物价指数|居民消费价格|\bcpi\b|房价|房租|租金|房贷|按揭|房地产|住房|楼市|汇率|利率|股市|股票|股价|市值|大盘|油价|菜价|粮价/,
  /\btrade (?:surplus|deficit|balance|volume|war|unions?)\b|\btariffs?\b|\bimports?\b|\bexports? (?:volumes?|value|growth|figures|total)\b|\bforeign direct investment\b|\bfdi\b|\bindustrial (?:output|production|profits?)\b|\bretail sales\b|\bpmi\b|\bbankruptc\w*|\binsolvenc\w*|\btouris\w*|\bgdp per (?:capita|head|person)\b|\bper capita (?:gdp|income)\b|\bdisposable income\b|\bhousehold (?:income|debt|savings?|consumption)\b|\bsavings? rate\b|\bforeign (?:exchange|reserves?)\b|\btax(?:es|ation|payers?)?\b|\bvat\b/,
  /贸易(?:顺差|逆差|额|战)|进出口|出口额|出口总值|进口额|关税|外商(?:直接)?投资|(?<!额)外资|工业(?:产值|增加值|利润)|零售|破产|倒闭|旅游|游客|人均(?:gdp|国内生产总值|收入|可支配|消费)|可支配收入|居民(?:收入|消费|储蓄|存款)|储蓄率|外汇储备|外储|税收|个税|所得税|增值税|减税/,
  // Work.
  /\bminimum wages?\b|\bliving wages?\b|\b(?:average|median|monthly|annual|hourly|real|mean|starting) (?:wages?|salar(?:y|ies)|pay|earnings|incomes?)\b(?! (?:declines?|f[ae]ll|drops?|loss\w*|cuts?|threshold))|\bsalar(?:y|ies)\b(?! cut)|\bwage (?:growth|level|gap)s?\b|\bpay gap\b|\bgender pay\b|\b(?:labou?r|workers'?|number of) strikes?\b|\bon strike\b|\bunion (?:members?|membership|density)\b|\bovertime\b|\b(?:labou?r|workforce) (?:force )?participation\b|\bvacanc(?:y|ies)\b|\bjob openings?\b|\bproductivity\b|\bworking week\b|\bretraining\b|\bapprentice\w*|\bwork (?:accidents?|deaths?)\b/,
  /最低工资|平均工资|工资(?:水平|标准|增长|总额|多少|是多少)|月薪|年薪|薪资|月收入(?!(?:不到|低于|不足|仅|只有)?(?:一千|1000))|(?<!当)年收入|罢工|工会|加班|劳动(?:力)?参与率|劳动生产率|岗位空缺|空缺岗位|招聘|求人倍率|职业培训|培训人次|学徒|工伤事故|同工同酬/,
  // Inequality and indices.
  /\bgini coefficients?\b|\bincome inequality\b|\bwealth\b|\bbillionaires?\b|\bmillionaires?\b|\bmiddle class\b|\bhuman development index\b|\bhdi\b|\bhappiness\b|\bcorruption\b/,
  /基尼系数|贫富差距|收入差距|亿万富翁|富豪|中产|人类发展指数|恩格尔|幸福指数|腐败/,
  // Nature, energy, land.
  /\bcarbon\b|\bemissions?\b|\bpollut\w*|\bclimate\b|\bair quality\b|\brenewable|\bsolar\b|\bcoal\b|\bcrude\b|\belectricity\b|\bpower (?:plants?|generation)\b|\bdrinking water\b|\bsanitation\b|\btoilets?\b|\bforest\w*|\b(?:rice|wheat|grain|maize|corn|crop|farm) (?:output|harvests?|yields?|production|prices?|subsid\w*|land)\b|\bharvests?\b|\bhectares?\b|\bfertili[sz]ers?\b|\blivestock\b|\bearthquakes?\b|\bflood(?:s|ing)?\b|\bdroughts?\b/,
  /碳排放|碳中和|排放|污染|气候|空气质量|雾霾|光伏|风电|煤炭|石油|原油|天然气|电力|用电量|发电|饮用水|自来水|厕所|森林|粮食(?:产量|收成|储备|价格)|农业补贴|耕地|化肥|猪肉|生猪|地震|洪水|洪灾|干旱/,
  // The rest of public life.
  /\bcrimes?\b|\bteen(?:age\w*|s)?\b|\bpregnancy\b|\bpublic sector\b|\bcivil servants?\b|\b(?:benefit|unemployment) duration\b|\bduration of\b|\bgold\b|\b(?:covid|pcr|nucleic|corona\w*) tests?\b|\btesting\b|\bface ?masks?\b|\bmasks?\b|\bliv(?:e|ing) alone\b|\binspect(?:ors?|ions?)\b|\bwage arrears\b|\bunpaid wages\b|\bcredit cards?\b|\blawyers?\b|\bpassengers?\b|\bsocial media\b|\babuse\b|\bblood\b|\borgans?\b|\burbani[sz]ation\b|\b(?:household|family) size\b|\bleft-behind\b|\bschools? (?:built|buildings?)\b|\bfraud\b|\blawsuits?\b|\bvisas?\b|\bpassports?\b|\bairports?\b|\bmosques?\b|\btemples?\b|\bchurches\b|\btemperatures?\b|\brainfall\b|\bsocial workers?\b|\bvolunteers?\b|\bdonations?\b|\bcharit(?:y|ies)\b|\blotter(?:y|ies)\b|\bbank accounts?\b|\bunbanked\b|\bfinancial inclusion\b|\bmicro-?credit\b|\bloans?\b(?= (?:amount|rate|volume))|\bevict\w*|\btele-?work\w*|\b(?:remote|home) (?:work\w*|office)\b|\bwork(?:ing)? from home\b|\bstart-?ups?\b|\badoptions?\b|\bmurders?\b|\bhomicides?\b|\bprison\w*|\bpolice\b|\bdomestic violence\b|\btraffick\w*|\brefugees?\b|\basylum\b|\belections?\b|\bvoters?\b|\bparliament\w*|\bmilitary\b|\bdefen[cs]e (?:spending|budget)\b|\bsoldiers?\b|\bnuclear\b|\bfootball\b|\bbasketball\b|\bolympics?\b|\bbox office\b|\bfilms?\b|\bmovies?\b|\bcars?\b|\bvehicles?\b|\bhigh-speed\b|\bairlines?\b|\bflights?\b|\binternet\b|\bbroadband\b|\bsmart ?phones?\b|\bmobile (?:phones?|subscri\w*)\b|\b[45]g\b|\be-?commerce\b|\bpatents?\b|\bartificial intelligence\b|\bbitcoin\b|\bweather\b|\bhuman rights\b|\bland reform\b|\bhukou reform\b/,
  /犯罪|公务员|怀孕率|口罩|核酸|独居|欠薪|拖欠工资|信用卡|律师|客运|共享单车|消费券|起征点|黄金|城市化|城镇化|留守儿童|二胎|三胎|社交媒体|党员|投资收益|碳价|户均人口|诈骗|骗保|签证|护照|机场|寺庙|气温|降雨|社会工作者|社工|志愿者|捐款|捐赠|慈善|彩票|银行账户|普惠金融|小额贷款|居家办公|远程办公|创业公司|领养|收养|监狱|警察|家暴|家庭暴力|拐卖|难民|选举|选民|议会|军费|国防|军队|足球|篮球|奥运|票房|电影|汽车|电动车|新能源车|高铁|铁路|航班|航空|机票|网民|互联网(?:用户|普及)|手机|宽带|电商|快递|专利|人工智能|比特币|天气|户籍改革|户口改革|土地改革/,
];

/** Whether a question (lower case, simplified) is of a matter that no figure is of. */
export function asksAbsentMatter(question: string): boolean {
  return MATTERS.some((matter) => matter.test(question));
}
