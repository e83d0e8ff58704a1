import type { Words } from "./language.ts";

interface UnitName {
  readonly one: Words;
  readonly many: Words;
}

const name = (one: string, many: string, zh: string): UnitName => ({
  one: { en: one, zh },
  many: { en: many, zh },
});

/** Names of every id of the vocabulary `unit`, singular and plural. */
export const UNIT_NAMES: Readonly<Record<string, UnitName>> = {
  people: name("person", "people", "人"),
  percent: name("%", "%", "%"),
  "percentage-points": name("percentage point", "percentage points", "百分点"),
  countries: name("country", "countries", "个国家和地区"),
  measures: name("measure", "measures", "项措施"),
  sessions: name("session", "sessions", "场"),
  CNY: name("yuan", "yuan", "元"),
  USD: name("US dollar", "US dollars", "美元"),
  "jobs-fte": name("full-time equivalent job", "full-time equivalent jobs", "个全职岗位"),
  households: name("household", "households", "户"),
  enterprises: name("enterprise", "enterprises", "户企业"),
  counties: name("county", "counties", "个县"),
  "person-times": name("person-time", "person-times", "人次"),
  "person-years": name("person-year", "person-years", "人年"),
  years: name("year", "years", "年"),
};
