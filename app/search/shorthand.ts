/** What is typed in haste, and looser ways to say what the tables print; read before other sayings. Lower case, simplified. */
export const SHORTHAND: readonly (readonly [said: RegExp, printed: string])[] = [
  [/\bppl\b/g, "people"],
  [/\bgovt?\b/g, "government"],
  [/\bgovernments?'? (?:borrowing|debts?|owes?|owed)\b/g, "public debt"],
  [/\bunu wider\b/g, "unu-wider"],
  [/\b(?:in )?danger of\b/g, "at risk of"],
  [/\bbecom\w+ poor again\b/g, "falling back into poverty"],
  [/\bldcs?\b/g, "least developed countries"],
  [/\b(?:versus|vs\.?|than|compared (?:with|to)) (?:m[ae]n|wom[ae]n|boys|girls)\b/g, " "],
  [/\bchinas\b/g, "china"],
  [/\bpolicy dialogue\b/g, "dialogue"],
  [/(?<!and )\bpop\b/g, "population"],
  [
    /^us (?=\w)|(?<=\b(?:in|the|across) )us(?= (?:un|poverty|econ|jobless|gdp|stimulus|debt|work|jobs?\b)|$|[?,.])/g,
    "united states ",
  ],
  [/\blics?\b/g, "low-income countries"],
  [/\bssa\b/g, "sub-saharan africa"],
  [/\blac\b/g, "latin america and the caribbean"],
  [
    /\b(?:the )?year before (?:the )?(?:covid|pandemic|crisis|outbreak|virus)[-\w]*|疫情前一年/g,
    "2019",
  ],
  [/\bend of (?:the|this) decade\b|(?:这个|本)十年(?:结束|末)?/g, "2030"],
  [/\bmoney sent (?:home|back) by migrants?\b/g, "remittances"],
  [/\btreat(?:ing|ed|ment of)? (?=covid|corona|patients)/g, "medical costs of "],
  [
    /\b(?:put(?:ting)? off|defer|delay|postpon)\w* (?:re)?pay\w*(?: to)?(?: (?:their|its))?(?: (?:creditors?|lenders?|debts?|loans?))?/g,
    "debt service suspended",
  ],
  [/\b(?:given|giving|gave) birth\b/g, "newborns"],
  [/\bsole traders?\b/g, "self-employed"],
  [/\bgrads?\b/g, "graduates"],
  [/\bchildren (?:put )?(?:at|to) work\b/g, "child labour"],
  [/\bout of (?:a |their )?jobs?\b/g, "unemployed"],
  [/\b(?:rich|wealthy) (?:countries|nations)'?(?=.{0,12}\baid\b)/g, "donor"],
  [/\b(?:rich|wealthy|affluent) (?=donor)/g, ""],
  [/\b(?:rich|wealthy|affluent) (?=countr|nations?|econom)/g, "high-income "],
  [
    /\b(?:no|without (?:a )?|lack(?:ing)? (?:a )?) ?formal (?:jobs?|employment|work|contracts?)\b/g,
    "informal employment",
  ],
  [/\b(?:a|one) thousand (?=yuan|rmb)/g, "1,000 "],
  [/\b(?:doctors?'?|hospital|medical|health) bills?\b/g, "health expenses"],
  [/\b(?:pay|wages?|earnings?) (?:did |have |has )?(?:\w+ )?los[et]\b/g, "labour income lost"],
  [/(?:企业|单位|公司)户数/g, "企业数"],
  [/(?:返回|回到|重返|回)(?:了)?(?:原|工作)?(?:的)?(?:岗位|单位)/g, "返岗"],
  [
    /(?:未成年人?|儿童|孩子)(?:们)?(?:还)?(?:在|被迫|当|做|去)*(?:做工|打工|干活|工作|劳动)/g,
    "童工",
  ],
  [/(?:没有?|无)正式的?(?:工作|岗位|合同)/g, "非正规就业"],
  [/返贫的?人数|多少人返贫/g, "返贫人口"],
  [/\bf([1-9])\b/g, "f0$1"],
  [/家门口|(?:不出|没出)(?:本?乡镇|本?[乡县省])/g, "本地"],
  [/包车|专列|包机/g, "专车"],
  [/被?困在/g, "滞留"],
  [/员工|雇员/g, "职工"],
  [/(?:跨国|国际|海外)?移工|跨国务工(?:人员)?/g, "国际移民工人"],
  [/((?:基金|保险)(?:基金)?)(?:的?池子?)?(?:里面?)?(.{0,8}?)(?:还)?剩(?:下|余)?/g, "$1$2结余"],
  [/没(?:有|能)?脱(?:成贫?|贫)/g, "未能脱贫"],
  [/差(?:了)?多少(?!钱)/g, "缺口"],
  [/第([一二三四五六七八])期/g, "第$1版"],
  [/比(?:上|前|去|上一)年(?:同期)?/g, "同比"],
  [/(?:什么|一[点项]|任何)(?:社会)?(?:保障|保护)(?:也|都)?没有/g, "没有任何社会保护"],
  [/最?(?:贫穷|穷)的?国家/g, "低收入国家"],
  [/最?(?:富裕|富有|富)的?国家/g, "高收入国家"],
];

/**
 * Ordinary Chinese words, right as they stand, that say nothing of what is asked. Cut out before
 * characters are paired, so that no pair is made across them.
 */
export const ORDINARY_HAN =
  /已经|曾经|正在|依然|可以|能够|应该|需要|领到|拿到|得到|收到|说过|回家|就近|每[个人位]|一些|所有|全部|其[他它]|自己|[他她我你]们|大家|时候|以[后前]|之[后前中]|里[面头]|一半|差不多|几乎|至少|最[多少]|不少|许多|很多|不到|超过|关于|根据|通过|[这那][个些次里]|同期|实际|才(?=[花有能给领拿])|花(?=[了几多费])|几(?=[美欧亿万元个])/g;
