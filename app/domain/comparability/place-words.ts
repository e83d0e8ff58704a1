import type { Language } from "../language.ts";
import { dateWords } from "../period-words.ts";
import type { Issue, PlaceAmong } from "./place-among.ts";

/** "1st", "2nd", "3rd", "11th". */
function ordinal(n: number): string {
  const teens = n % 100 >= 11 && n % 100 <= 13;
  return `${n}${teens ? "th" : (["th", "st", "nd", "rd"][n % 10] ?? "th")}`;
}

function english({ rank, tied, of, byLowerEnd }: PlaceAmong): string {
  const nth = rank === 1 ? "lowest" : rank === of ? "highest" : `${ordinal(rank)} lowest`;
  const start = byLowerEnd ? "By its lower end the" : "The";
  return `${start} ${tied ? "joint " : ""}${nth} of ${of} estimates of the same quantity`;
}

function chinese({ rank, tied, of, byLowerEnd }: PlaceAmong): string {
  const nth = rank === 1 ? "最低" : rank === of ? "最高" : `由低到高第${rank}位`;
  return `${byLowerEnd ? "按下限计，" : ""}在同一数量的${of}个估计中${tied ? "并列" : "居"}${nth}`;
}

/** "The 2nd lowest of 5 estimates of the same quantity; oldest: World Bank, 20 Apr 2020; newest: …". */
export function placeWords(place: PlaceAmong, language: Language): string {
  const { oldest, newest } = place;
  const isZh = language === "zh";
  const said = isZh ? chinese(place) : english(place);
  if (oldest === null || newest === null) return `${said}${isZh ? "。" : "."}`;
  const issued = ({ issuer, published }: Issue) =>
    [issuer[language], dateWords(published, language, "short")].join(isZh ? "，" : ", ");
  return isZh
    ? `${said}；最早为${issued(oldest)}，最新为${issued(newest)}。`
    : `${said}; oldest: ${issued(oldest)}; newest: ${issued(newest)}.`;
}
