/**
 * Matters near those of the tables of which no figure is: what people ask a dialogue on social protection
 * and the tables cannot answer. A question of one of them has no answer, whatever its other words are
 * ("maternity leave": there is maternity, no leave). A test keeps this list off the names of the tables.
 * A word that the tables do not know at all need not stand here: it speaks against an answer by itself.
 */
export const MATTERS: readonly RegExp[] = [
  // Near to the words of the tables.
  /\b(?:reimburs\w*|tourism|divorce\w*|(?:school|tuition) fees|evict\w*)|替代率|费率|报销|独居|欠薪|流浪|养老金.{0,3}每月/,
  // Population and family.
  /\b(?:fertility|birth ?rates?|births?|deaths?|died|death (?:rate|toll)s?|mortality|life expectancy|marriages?|married|divorces?|census|population (?:size|density|growth|ageing|aging)|total population|age(?:ing|d) population|dependency ratio)\b|^(?:what is the |how (?:big|large) is the |the )?population of\b/,
  /生育率|出生率|出生人口|死亡|去世|结婚|离婚|婚姻|(?<!占)总人口|(?<![困穷])人口总数|人口(?:普查|密度|增长率|总量)|[二三][孩胎]/,
  /^(?:the )?(?:world|global|china|india|japan)(?: population)$|^(?:how many )?people (?:are there |live )?in (?:the world|china|japan|india)\??$|^how many (?:old|elderly)\b|\b(?:no|without(?: an?)?|lack\w*) pensions?\b/,
  /^(?:中国|全国|印度|日本|泰国|世界|全球|美国)(?:的|总|有多少)?人(?:口(?:数量|总数|有?多少)?)?$|没有?养老/,
  // Ages, rules and amounts of schemes that are only counted here.
  /\b(?:(?:retirement|retiring|median|average|mean|legal|voting|minimum) age|age of retirement|replacement rate|(?:contribution|premium|insurance) rates?|pensions? (?:amounts?|levels?|payments?|payouts?|spending|expenditure|funds?|reserves?|deficits?|age|per month)|provident funds?|food stamps?|social credit)\b|\b(?:average|monthly|minimum) pensions?\b(?! insurance| participant| coverage)/,
  /(?:退休|平均|法定|结婚|最低)年龄|缴费(?:比例|基数|年限|率)|养老金(?:水平|标准|待遇|金额|涨幅|调整|上调|月均|缺口|是多少|多少钱)|(?:每月|月均|平均|人均)养老金|养老保险(?:缴费|基金|支出)|延迟退休/,
  /\b(?:(?:maternity|paternity|parental|sick|paid|annual|childcare|family) leaves?|(?:sick|holiday|severance|overtime|redundancy) pay|sickness benefits?|child ?care|day ?care|kindergartens?|nurser(?:y|ies)|long-term care|nursing homes?|orphans?)\b/,
  /产假(?:天数|多少天|几天|多长)|长期护理|护理保险|养老院|养老床位|育儿补贴/,
  // Health.
  /\b(?:(?:confirmed|covid|coronavirus|positive) cases|case count|nurses|cancer|hiv|suicides?|mental health|stunt(?:ing|ed)|wasting)\b|\bvaccin\w*|\binfect(?:ion|ed)\w*|\bhospitals?\b(?! (?:bills?|costs?|treatment|stays?))|\bdoctors?\b(?!'? bills?)/,
  /心理健康/,
  // Education.
  /\b(?:literacy|enrol\w* (?:rates?|in (?:school|university|college))|drop ?outs?|tuition|scholarships?|universit(?:y|ies) (?:places|graduates|admissions?|fees)|teachers?|(?:how many|number of) (?:schools|(?:college|university) students)|education (?:spending|budget|expenditure)|class sizes?)\b|\b(?:school|university|college|primary|secondary|tertiary|net|gross) enrol\w*/,
  /教育(?:支出|经费|投入)|[中小大]学生(?:人数|总数|数量)|高校(?!.{0,4}毕业)|研究生/,
  // Prices, trade and output.
  /\b(?:cpi|ppi|price (?:index|level)s?|cost of living|real estate|rents?|mortgages?|(?:exchange|interest|lending) rates?|stock (?:market|exchange)s?|dividends?)\b|\binflation(?![- ](?:linked )?(?:subsid|allowance))\b|\bconsumer prices?\b(?! (?:rise|rose))|\b(?:house|housing|home|property|land|oil|gas|petrol|fuel|share|stock|food|pork|gold) prices?\b(?! (?:subsid|supplement))|(?<!(?:health|education|and|or),? )\bhousing\b|\bmarket cap\w*/,
  /居民消费价格|住房/,
  /\b(?:food banks?|trade (?:surplus|deficit|balance|volume|war|unions?)|tariffs?|imports?|exports? (?:volumes?|falls?|drops?|value|growth|figures|total)|fdi|industrial (?:output|production|profits?)|pmi|gdp per (?:capita|head|person)|per capita (?:gdp|income)|disposable income|household (?:income|debt|savings?|consumption)|savings? rate|foreign (?:exchange|reserves?)|vat)\b|(?<!payroll )\btax(?:es|ation|payers?)?\b/,
  /贸易(?:顺差|逆差|额|战)|进出口|出口额|进口额|(?<!额)外资|人均(?:gdp|国内生产总值|收入|可支配|消费)|可支配收入|居民(?:收入|消费|储蓄|存款)|税/,
  // Work.
  /\b(?:minimum wages?|weekly hours|list of|(?:insurance|injury) claims?|how much (?:do|does|did) .{3,30} (?:earn|make)|employment(?:-to-population)? r(?:ate|atio)|(?:working[- ]age|elderly|older) population|neets?|living wages?|wage (?:growth|level|gap)s?|pay gap|gender pay|(?:labou?r|workers'?|number of) strikes?|on strike|union (?:members?|membership|density)|overtime|(?:labou?r|workforce) (?:force )?participation|vacanc(?:y|ies)|job openings?|productivity|working week|retraining|work (?:accidents?|deaths?))\b|\bhours? (?:worked )?(?:a|per|each) week|\blong[- ]term unemploy|\b(?:average|median|monthly|annual|hourly|real|mean|starting) (?:wages?|salar(?:y|ies)|pay|earnings|incomes?)\b(?! (?:declines?|f[ae]ll|drops?|loss\w*|cuts?|threshold))|\bsalar(?:y|ies)\b(?! (?:cut|reduc))/,
  /名单|失业(?:保险)?金(?:的)?(?:平均)?(?:水平|标准)|平均失业(?:保险)?金|最低工资|(?:平均|每月|人均|[员师工手民])的?收入(?!.{0,6}[减降损少下])|[挣赚]多少|就业率|长期失业|劳动年龄|老年人口|平均工资|工资(?:水平|标准|增长|总额|多少|是多少)|月收入(?!(?:不到|低于|不足|仅|只有)?(?:一千|1000))|(?<!当)年收入|劳动(?:力)?参与率|劳动生产率|岗位空缺|空缺岗位|职业培训|培训人次|工伤事故/,
  // Inequality and indices.
  /\b(?:gini coefficients?|income inequality|wealth|middle class|relative poverty|median income|poverty (?:gap|depth|severity|intensity)|human development index|hdi)\b|\binequalit\w*/,
  /基尼|不平等|相对贫困|中位数|贫困(?:深度|强度|差距)|收入差距/,
  // Nature, energy, land.
  /\b(?:carbon|emissions?|climate|solar|coal|electricity|drinking water|sanitation|(?:rice|wheat|grain|maize|corn|crop|farm) (?:output|harvests?|yields?|production|prices?|subsid\w*|land)|harvests?|earthquakes?|flood(?:s|ing)?|droughts?)\b/,
  /农业补贴/,
  // The rest of public life.
  /\b(?:crimes?|teen(?:age\w*|s)?|pregnancy|public sector|civil servants?|(?:benefit|unemployment) duration|duration of|gold|(?:covid|pcr|nucleic|corona\w*) tests?|face ?masks?|masks?|liv(?:e|ing) alone|inspect(?:ors?|ions?)|wage arrears|unpaid wages|credit cards?|social media|organs?|(?:household|family) size|left-behind|schools? (?:built|buildings?)|fraud|visas?|social workers?|volunteers?|donations?|charit(?:y|ies)|bank accounts?|financial inclusion|micro-?credit|loans?|(?:remote|home) (?:work\w*|office)|work(?:ing)? from home|start-?ups?|murders?|police|domestic violence|blood|refugees?|asylum|elections?|military|defen[cs]e (?:spending|budget)|box office|films?|cars?|flights?|internet|smart ?phones?|mobile (?:phones?|subscri\w*)|[45]g|e-?commerce|patents?|artificial intelligence|digital (?:yuan|currency)|human rights|land reform|ethnic|minorit(?:y|ies)|single (?:mothers?|parents?)|veterans?|hukou reform)\b|\btele-?work\w*/,
  /拖欠工资|消费券|城市化|城镇化|留守儿童|投资收益|户均人口|社会工作者|银行账户|普惠金融|小额贷款|居家办公|远程办公|家庭暴力|互联网(?:用户|普及)|数字人民币|贷款|少数民族|单[亲身]|户籍改革|户口改革|土地改革/,
];

/** Whether a question (lower case, simplified) is of a matter that no figure is of. */
export function asksAbsentMatter(question: string): boolean {
  return MATTERS.some((matter) => matter.test(question));
}
