import { type LexiconTable, lexiconOf } from "./lexicon.ts";
import type { Approximation } from "./quantity.ts";
import { mark, type Strength, type Token, type UnitSort } from "./token.ts";

const before = (approx: Approximation, strength: Strength = "strict"): Token => ({
  kind: "before",
  approx,
  strength,
});
const after = (approx: Approximation): Token => ({ kind: "after", approx });
const unit = (name: string, sort: UnitSort): Token => ({ kind: "unit", unit: name, sort });
const rate = (per: string): Token => ({ kind: "rate", per, leads: false });

const APPROXIMATIONS: LexiconTable = [
  [before("about", "weak"), "an estimated|estimated|estimated at|estimated to be|est.|est"],
  [
    before("about"),
    "approximately|approx|approx.|roughly|circa|ca.|in the region of|in the order of|on the order of|of the order of|in the neighbourhood of|in the vicinity of",
  ],
  [
    before("nearly"),
    "nearly|almost|close to|near to|approaching|approaches|just short of|not quite",
  ],
  [
    before("over"),
    "more than|exceeding|exceeds|exceed|exceeded|in excess of|upwards of|upward of|greater than|higher than|larger than|just over|well over|slightly over|a little over|just above|well above|slightly more than|just more than|a little more than|far more than|many more than|surpassing|surpassed|surpasses|topping",
  ],
  [
    before("at-least"),
    "at least|no fewer than|no less than|not less than|not fewer than|no lower than|not lower than|no smaller than|a minimum of|minimum of|as few as|as little as|as low as",
  ],
  [
    before("under"),
    "less than|fewer than|lower than|smaller than|just under|just below|well under|well below|slightly less than|slightly fewer than|a little less than|slightly under|slightly below|a little under",
  ],
  [
    before("up-to"),
    "up to|as many as|as much as|as high as|at most|no more than|not more than|no higher than|not exceeding|not over|no greater than|a maximum of|maximum of|upto",
  ],
  [
    after("at-least"),
    "or more|or above|or over|or higher|or greater|and above|and over|and more|and up|and higher|at least|at a minimum|at minimum",
  ],
  [
    after("up-to"),
    "or less|or fewer|or below|or under|or lower|at most|at the most|at maximum|max",
  ],
  [
    after("about"),
    "est|est.|or so|or thereabouts|or thereabout|more or less|approximately|roughly",
  ],
  [after("over"), "plus|or more than that"],
];

/** Words that are prepositions or adjectives as well. */
const LOOSE: LexiconTable = [
  [after("over"), "-plus"],
  [before("about", "loose"), "about|around|some|ca|c."],
  [before("nearly", "loose"), "near|approach|approached"],
  [before("over", "loose"), "over|above"],
  [before("at-least", "loose"), "minimum"],
  [before("under", "loose"), "under|below"],
  [before("up-to", "loose"), "maximum"],
];

const MEASURES: LexiconTable = [
  [unit("percent", "measure"), "percent|per cent|per-cent|pct|pct.|percents"],
  [
    unit("percentage-points", "measure"),
    "percentage points|percentage point|percentage-points|percentage-point|percent points|percent point|percent-points|percent-point|per cent points|percentage pts|pp|pps|ppt|ppts|p.p.|p.p|pp.",
  ],
  [
    unit("USD", "currency"),
    "us dollars|us dollar|us-dollars|us-dollar|u.s. dollars|u.s. dollar|united states dollars|american dollars|dollars|dollar|usd|us$|us $|u.s.$|u.s. $|usd$|usd $",
  ],
  [
    unit("CNY", "currency"),
    "yuan|yuan renminbi|yuan rmb|rmb|rmb yuan|renminbi|renminbi yuan|cny|chinese yuan|rmb¥|rmb ¥|cny¥|cn¥|yuan (rmb)",
  ],
  [unit("EUR", "currency"), "euros|euro|eur|eur€"],
  [
    unit("GBP", "currency"),
    "pounds|pound|pounds sterling|pound sterling|british pounds|sterling|gbp|gb£",
  ],
];

const NOUNS: LexiconTable = [
  [
    unit("people", "noun"),
    "people|persons|person|individuals|individual|human beings|humans|workers|worker|labourers|laborers|employees|staff|jobseekers|job seekers|job-seekers|children|child|kids|infants|girls|boys|women|woman|men|man|mothers|adults|adolescents|teenagers|youth|youths|young people|students|student|pupils|learners|teachers|graduates|beneficiaries|beneficiary|recipients|recipient|claimants|participants|participant|members|contributors|residents|resident|inhabitants|citizens|migrants|refugees|farmers|peasants|villagers|pensioners|retirees|patients|officials|experts|moderators|speakers|panellists|panelists|delegates|volunteers|entrepreneurs|taxpayers|dwellers|americans|africans|asians|indians",
  ],
  [
    unit("people", "adjective"),
    "poor|unemployed|jobless|elderly|population|disabled|vulnerable|employed",
  ],
  [unit("households", "noun"), "households|household|families|family households"],
  [unit("jobs", "noun"), "jobs|job"],
  [
    unit("jobs-fte", "noun"),
    "full-time equivalent jobs|full time equivalent jobs|full-time-equivalent jobs|full-time equivalent (fte) jobs|full-time equivalent workers|full-time equivalents|full-time equivalent|full time equivalents|full time equivalent|full-time-equivalents|full-time jobs|full time jobs|full-time workers|full-time equivalent positions|full-time job equivalents|fte jobs|ftes|fte|fte workers|fte positions",
  ],
  [
    unit("countries", "noun"),
    "countries|country|countries and territories|countries or territories|countries/territories|economies|economy|nations|nation|territories|states and territories",
  ],
  [unit("counties", "noun"), "counties|county|county-level units"],
  [
    unit("measures", "noun"),
    "measures|measure|programs|program|programmes|programme|interventions|intervention|schemes|scheme|policy measures",
  ],
  [unit("enterprises", "noun"), "enterprises|enterprise|firms|companies|businesses|smes|employers"],
  [unit("sessions", "noun"), "sessions|session|panels|panel"],
  [
    unit("person-times", "noun"),
    "person-times|person times|person-time|people-times|man-times|person/times",
  ],
  [
    unit("person-years", "noun"),
    "person-years|person years|person-year|people-years|poverty years|poverty-years|man-years",
  ],
  [unit("months", "noun"), "months|month"],
  [unit("years", "noun"), "years|year"],
  [unit("weeks", "noun"), "weeks|week"],
  [unit("days", "noun"), "days|day"],
  [unit("times", "noun"), "times|fold|-fold|x"],
];

const RATES: LexiconTable = [
  [rate("day"), "a day|per day|each day|every day|daily|-a-day|per diem"],
  [rate("month"), "a month|per month|each month|every month|monthly|-a-month|per calendar month"],
  [rate("year"), "a year|per year|each year|every year|annually|yearly|-a-year|per annum|p.a.|p.a"],
  [
    mark("word"),
    "per capita|per person|per head|per worker|per household|per child|per family|per recipient|per beneficiary|a year earlier|a year ago|a year before|a year later|a month earlier|a month ago|a month before|a month later|a day earlier|in a year|for a year|within a year|over a year|in a month|in a day|for a month|year on year|year-on-year|month on month|month-on-month|quarter on quarter|day-to-day|one-off|one-time|the one|no one|this one|one another|part-time|full-time|lower-income|day labourers|day laborers|monthly average|annual average",
  ],
];

const GRAMMAR: LexiconTable = [
  [mark("to"), "to|through|up to"],
  [mark("and"), "and"],
  [mark("between"), "between|in between"],
  [mark("from"), "from"],
  [mark("plus-minus"), "plus or minus|plus/minus|plus-minus|give or take"],
  [mark("minus"), "minus|negative"],
  [
    mark("link"),
    "a|an|the|another|additional|an additional|a further|further|extra|total|a total of|in total|new|just|only|well|of|its|their|all|already|now|still|as|more|fewer|globally|worldwide|by|is|was|were|be|been|at",
  ],
  [
    mark("change"),
    "fell|fall|falls|fallen|falling|dropped|drop|drops|dropping|decline|declined|declines|declining|decreased|decrease|decreases|decreasing|rose|rise|rises|risen|rising|increased|increase|increases|increasing|grew|grow|grows|grown|growing|growth|jumped|jump|jumps|climbed|climb|narrowed|widened|reduced|reduce|reduction|reducing|slowed|shrank|shrink|shrunk|cut|cuts|went|moved|edged|ticked|inched|changed|change|improved|surged|surge|soared|plunged|plunge|slid|slipped|dipped|dip|revised|lowered|raised|raise|expanded|expand|contracted|contract|contraction|eased|recovered|rebounded|up|down|gained|lost|loses|tumbled|slumped|slump|sank|halved|doubled|tripled|upgraded|downgraded|accelerated|decelerated|swelled|deepened|worsened",
  ],
  [
    mark("stop"),
    "in|for|with|who|whom|whose|that|which|are|would|will|could|may|might|have|has|had|across|among|amongst|on|into|out of|out|since|than|due|because|living|per year since|compared|versus|vs|including|excluding|during|within|against|if|when|where|while|or|so|also|such|earning|receiving|working|representing",
  ],
  [
    mark("interval"),
    "range|ranges|ranging|ranging from|ranging between|ranges from|ranged from|range from|range between|range of|interval|confidence interval|uncertainty interval|credible interval|uncertainty range|uncertainty|ci|ui|confidence|the range across all scenarios|estimates range|bounds",
  ],
  [
    mark("centre"),
    "middle estimate of|central estimate of|best estimate of|median estimate of|mid-point of|midpoint of|central value of|point estimate of|median of|mean of|a central estimate of|a middle estimate of|centred on|centered on|central estimate|best estimate|middle estimate|point estimate|central estimate:|best estimate:",
  ],
  [
    mark("name"),
    "one of|one of the|one among|iso|version|versions|phase|table|figure|fig|fig.|chapter|section|article|goal|goals|sdg|sdgs|target|number|no|no.|box|annex|appendix|part|page|pages|p.|level|step|stage|group of|top|rank|ranked|ranks|ranking|convention|recommendation|resolution|agenda|round|wave|category|class|tier|paragraph|para|para.|footnote|note|item|option|scenario|line|grade|type|number of|twice|double|triple|quadruple|not|neither|nor|never|without|except|hardly|less|multi|room|highway|route|zone|district|unit|file|code|isbn|issue|vol|vol.|volume|every|every other|aged|age|ages|fiscal year|fy",
  ],
  [
    mark("refuse"),
    "per|an hour|a week|each week|every week|hourly|weekly|each hour|every hour|each quarter|every quarter|million|billion|trillion|thousand|millions|billions|trillions|thousands|hundreds|hundred|dozens|multi-million|multi-billion",
  ],
  [
    mark("word"),
    "one or two|covid-19|covid 19|covid19|covid-19-related|covid|sars-cov-2|g-20|cop26|no-one|any one|once|2-child",
  ],
];

const FOREIGN: LexiconTable = [
  [
    mark("foreign"),
    "tonnes|tonne|tons|ton|kg|kilograms|kilogrammes|grams|g|km|kilometres|kilometers|metres|meters|miles|hectares|ha|acres|mu|litres|liters|barrels|kwh|mw|gw|degrees|celsius|points|point|basis points|basis point|bps|bp|hours|hour|minutes|minute|seconds|quarters|decades|decade|centuries|century|generations|doses|cents|cent|calories|kcal|lakh|lakhs|crore|crores",
  ],
  [
    mark("foreign-money"),
    "yen|won|rupees|rupee|rs|rs.|inr|baht|thb|pesos|peso|php|mxn|francs|franc|chf|cfa|roubles|rubles|rouble|ruble|rub|rand|zar|ringgit|myr|rupiah|idr|dong|vnd|lira|try|real|reais|brl|krona|kronor|krone|kroner|sek|nok|dkk|zloty|pln|shillings|shilling|kes|naira|ngn|cedi|birr|taka|bdt|kyat|riel|kip|tugrik|jpy|krw|hkd|twd|nt|aud|cad|sgd|nzd|hk dollars|hong kong dollars|canadian dollars|australian dollars|singapore dollars|new zealand dollars|taiwan dollars|international dollars|international dollar|sdr|sdrs|ppp dollars|bitcoin|pence|jiao|fen",
  ],
  [
    mark("foreign"),
    "milyon|milyar|trilyon|mil|mille|millon|millón|millones|milliard|milliards|millionen|milliarden|mio|mrd|mia|miljoen|miljard|miljoner|miljarder|milioni|milione|miliardi|miliardo|milhões|milhoes|milhão|bilhões|bilhoes|bilhão|juta|ribu|miliar|triệu|tỷ|tysięcy|milionów|milion|milionu|por|pour|prozent|procent|porcentaje|percento|personas|personnes|pessoas|menschen|billon|trillon|billiard|mm|quintillion|quadrillion|zillion|percentage|permille|promille",
  ],
];

/** English words and phrases that a number phrase turns on, by first word. */
export const ENGLISH = lexiconOf(
  [
    ...APPROXIMATIONS.filter(([token]) => token.kind === "before"),
    ...LOOSE,
    ...MEASURES,
    ...NOUNS,
    ...RATES,
    ...GRAMMAR,
    ...FOREIGN,
  ],
  firstWord,
);

/** Suffixes, looked up only after a number: "or more". */
export const ENGLISH_AFTER = lexiconOf(
  APPROXIMATIONS.filter(([token]) => token.kind === "after"),
  firstWord,
);

function firstWord(phrase: string): string {
  return /^-?[\p{L}]*/u.exec(phrase)?.[0] ?? "";
}
