/**
 * Words that mean one thing, in English and Chinese (simplified; traditional is folded first): what a
 * person types or says, and what the tables print. A tag is an idea; texts are compared by their tags.
 * Reviewed by hand. Patterns are matched against lower-case text in Unicode compatibility form.
 */
export const LEXICON = {
  poverty:
    /\bpover\w*|\bpoor(?:er|est)?\b|\bimpoverish\w*|destitut|贫困|脱贫|返贫|扶贫|致贫|穷人|贫穷/,
  extreme: /\bextreme(?:ly)?\b|极端贫困|极贫|赤贫|极度贫困/,
  rural: /\brural\b|\bvillage|\bcountryside|农村|乡村/,
  urban: /\burban\b|\bcit(?:y|ies)\b|\btowns?\b|城镇|城市/,
  children: /\bchild(?:ren)?\b|\bkids?\b|\bminors?\b|\bunder-18|儿童|孩子|未成年/,
  women: /\bwom[ae]n\b|\bgirls?\b|\bfemale|妇女|女性|女童|女(?=农民工|[职员学工生毕大])/,
  "more-poor":
    /\badditional|\bmore people|\bmillions? more|\bnew(?:ly)? poor|\bnewly|\bextra\b|\bpush(?:ed|es|ing)?\b|\bfall(?:s|ing|en)? into|\bfell into|\bdriv(?:e|en|ing)\b|\bplung|\bthrown?\b|\binto (?:extreme )?poverty|\bbecome (?:extremely )?poor|\bin excess of|新增|增加|陷入|推入|致贫|多出|沦为|额外/,
  "not-escaping":
    /\bnot escap|\bfewer escap|\bescap\w* poverty|\bremain in poverty|\bkept from|未能脱贫|无法脱贫|没能脱贫|少脱贫/,
  "at-risk":
    /\bat risk\b|\bvulnerable|\bfall(?:ing)? back|\brelaps\w*|\bback into poverty|返贫|致贫风险|边缘|脱贫不稳定|重新陷入/,
  relapse: /\brelaps\w*|\bfell back|\bregistered as poor again|重新返贫|返贫人口|已返贫/,
  rate: /\brate\b|\bshare\b|\bproportion|\bratio\b|\bper ?cent(?:age)?\b|%|比例|占比|率|比重/,
  hunger:
    /\bundernourish\w*|\bhung(?:er|ry)\b|\bfood\b|\bmalnourish|饥饿|营养不足|粮食不安全|食物不足/,
  acute: /\bacute|严重粮食不安全|重度/,
  multidimensional: /\bmultidimensional|\bdeprived|多维/,
  "working-hours": /\bworking[- ]hours?|\bhours (?:worked|lost)|\bhours\b|工时|工作时间|劳动时间/,
  fte: /\bfull[- ]time\b|\bfte\b|\bequivalent jobs|全职|全日制|全时/,
  "job-loss":
    /\bjob loss\w*|\blo(?:st|se|sing|ses) (?:their |the )?(?:jobs?|work|employment)|\blaid off|\blay-?offs?|\bdismiss\w*|\bjobs? (?:were |are |have been )?lost|丢掉工作|丢了工作|失去工作|失去岗位|岗位流失|裁员|下岗/,
  "not-back":
    /\bnot (?:yet )?(?:back|return\w*)|\bunable to (?:return|get back)|\b(?:back at|return to|returned to) work|\bstill waiting|\bnot working\b|未返岗|未复工|没有回到|尚未返|未能返岗|未复岗|没有返岗|未就业/,
  unemployed:
    /\bunemploy\w*|\bjobless\w*|\bout of work|\bwithout (?:a )?(?:job|work)|\bno job|失业|没有工作|无业/,
  furlough: /\bfurlough\w*|\bdisplac\w*|\bshort-?time work|停工留薪|停薪|待岗/,
  surveyed: /\bsurvey(?:ed)?\b|调查失业/,
  registered: /\bregist(?:ered|er|ry|ration)\b|登记/,
  graduates: /\bgraduates?\b|毕业生|大专/,
  "large-cities": /\b31 (?:large |big |major )?cities|31个(?:大)?城市/,
  migrants: /\bmigrants?\b|\bmigrant workers|农民工|外出务工|外来务工|流动人口/,
  benefit: /\bbenefits?\b|\bpayments?\b|\ballowances?\b|\bdole\b|补助|津贴|待遇|保险金|补贴/,
  "unemployment-insurance":
    /\bunemployment (?:insurance|benefits?|payments?)|\bjobless (?:benefits?|insurance)|\bdole\b|\bui\b|失业保险|失业金|失业补助/,
  recipients:
    /\brecipients?\b|\brecip\b|\breceiv\w*|\bdrew\b|\bdraw(?:s|ing|n)?\b|\bclaim\w*|\bpaid\b|\bbeneficiar\w*|\bon (?:benefit|dibao|the dole)|领取|享受|获得|发放对象|受益/,
  participants: /\bparticipants?\b|\binsured\b|\benrol\w*|\bcovered by insurance|参保|投保/,
  refund: /\brefund\w*|\bjob[- ]retention|稳岗|返还/,
  firms:
    /\benterprises?\b|\bfirms?\b|\bcompan(?:y|ies)\b|\bbusinesses\b|\bemployers?\b|企业|用人单位/,
  relief:
    /\bwaive[dr]?s?\b|\bcontribution (?:relief|cuts?)|\breduc\w* contributions|\bcontributions\b|减免|减征|免征|缓缴/,
  dibao:
    /\bdibao\b|\bsubsistence allowance|\bminimum living|\bminimum income guarantee|低保|最低生活保障/,
  tekun: /\btekun\b|\bextreme[- ]hardship|特困/,
  "temporary-assistance":
    /\btemporary (?:assistance|relief|aid)|\bemergency (?:assistance|relief)|临时救助/,
  assistance: /\bsocial assistance|\bsafety nets?\b|\bwelfare\b|救助|社会救助/,
  "price-subsidy": /\bprice subsid\w*|\binflation (?:subsid|allowance)|价格(?:临时)?补贴|物价补贴/,
  stranded: /\bstranded\b|滞留/,
  reform: /\breform\b|\bhorizon\b|改革/,
  standard: /\bstandards?\b|\bthreshold|标准/,
  spending:
    /\bspend(?:ing)?\b|\bspent\b|\bexpenditure|\bcosts?\b|\boutlays?|\bpaid out|支出|花费|开支|费用/,
  income: /\bincomes?\b|\bearnings?\b|\bwages?\b|\bpay cuts?|收入|工资|薪/,
  "labour-income": /\blabou?r incomes?\b|劳动收入/,
  balance: /\bbalance\b|\breserves?\b|结余|结存/,
  fund: /\bfunds?\b|基金/,
  allocated: /\ballocat\w*|\ballott?\w*|下拨|安排资金|拨付/,
  cash: /\bcash\b|现金/,
  universal:
    /\buniversal (?:cash|payments?|benefits?|transfers?|grants?)|全民(?:现金|给付|补助|发放)/,
  households: /\bhouseholds?\b|家庭|户/,
  countries: /\bcountr(?:y|ies)\b|\bterritor\w*|\bnations?\b|\beconomies\b|国家|经济体/,
  measures: /\bmeasures?\b|\bprogramm?es?\b|\bpolic(?:y|ies)\b|措施|政策|项目/,
  "social-protection": /\bsocial protection|\bsocial security|社会保护|社会保障|社保/,
  coverage: /\bcover(?:ed|age|s)?\b|\breach(?:ed|es)?\b|\bat least one|\bprotected\b|覆盖|至少一项/,
  unprotected:
    /\bwithout (?:any )?(?:social |cash )?(?:protection|benefit)|\bunprotected|\buncovered|\bno (?:social )?(?:protection|benefit)|没有任何|未被覆盖|无社会保护|缺乏社会保障/,
  pension: /\bpensions?\b|\bold[- ]age|\bolder people|\bretire\w*|养老|退休/,
  disability: /\bdisab\w*|残疾|残障/,
  maternity: /\bmothers?\b|\bmaternity|\bnewborn|生育|产妇|母亲|孕产/,
  "work-injury": /\bwork[- ]injur\w*|\baccident insurance|工伤/,
  medical: /\bmedical\b|\bhealth\b|\bpatients?\b|医疗|医保|患者|健康/,
  informal:
    /\binformal\b|\bflexible (?:employment|work\w*)|\bgig\b|\bself-employ\w*|灵活就业|非正规|个体/,
  domestic: /\bdomestic workers?|\bhousehold workers?|家政|家庭佣工/,
  "unpaid-work": /\bunpaid\b|无酬|家务/,
  gap: /\bgaps?\b|\bshortfalls?\b|缺口/,
  financing: /\bfinanc\w*|\bfunding\b|融资|筹资|资金/,
  gdp: /\bgdp\b|\bgross domestic product|\boutput\b|\beconomic growth|\bgrowth\b|\b(?:world|global) economy|国内生产总值|经济增长|(?:世界|全球)经济/,
  fiscal: /\bfiscal\b|\bstimulus\b|\bbudget\w*|财政|刺激/,
  debt: /\bdebts?\b|债务|偿债|缓债/,
  suspension: /\bsuspen\w*|\bdssi\b|\bpostpone\w*|缓债|暂停偿/,
  remittances: /\bremittances?\b|\bmoney (?:sent|transfers?)|汇款|侨汇/,
  aid: /\baid\b|\boda\b|\bofficial development assistance|\bdonors?\b|官方发展援助|援助/,
  school: /\bschools?\b|\blearners?\b|\bstudents?\b|\bpupils?\b|\bclassroom|学校|学生|学习者|停课/,
  meals: /\bmeals?\b|\blunch\w*|校餐|供餐/,
  "child-labour": /\bchild labou?r|童工/,
  jobs: /\bjobs?\b|\bemployment\b|岗位|就业/,
  "new-jobs": /\bnew (?:urban )?jobs?|\bjobs? (?:created|added)|\bcreat\w* \S* ?jobs?|新增就业/,
  counties: /\bcount(?:y|ies)\b|贫困县|县/,
  speakers: /\bspeakers?\b|\bmoderators?\b|发言|主持人/,
  panels: /\bpanels?\b|分论坛|专题/,
  dialogue: /\bdialogue\b|\bevent\b|对话会|政策对话/,
  unicef: /\bunicef\b|儿童基金会|儿基会/,
  transport: /\btransport\w*|\bcarried\b|\btrains?\b|\bbuses\b|专车|运送|点对点/,
  "stayed-home": /\bstay(?:ed|ing)? (?:at )?home|\breturned (?:home|to the village)|返乡|留乡/,
  away: /\baway\b|\boutgoing\b|外出/,
  "basic-income": /\bbasic income|\bguaranteed income|基本收入/,
  "years-in-poverty": /\bpoverty[- ]years|\bperson-years|\byears lived|人年/,
} as const satisfies Readonly<Record<string, RegExp>>;

export type Tag = keyof typeof LEXICON;

/** A text as it is compared: compatibility form, lower case. */
export function folded(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

/** Tags of a text, in the order of the lexicon. */
export function tagsOf(text: string): readonly Tag[] {
  const plain = folded(text);
  return (Object.keys(LEXICON) as Tag[]).filter((tag) => LEXICON[tag].test(plain));
}
