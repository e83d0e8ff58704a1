import type { Catalog } from "../domain/catalog.ts";
import type { Source } from "../domain/release.ts";
import { searchable } from "./tokens.ts";

/** How issuers are called besides the names that the tables print; what follows is part of theirs. */
const ALIASES: readonly (readonly [said: RegExp, printed: string])[] = [
  [/世行/g, "世界银行"],
  [/世界卫生组织|世卫(?:组织)?/g, "world health organization"],
  [/\bwb\b/g, "world bank"],
  [/\bun\b(?! (?:women|desa|in china|eclac|news))/g, "united nations"],
  [/\binternational labou?r (?:organi[sz]ation|office)\b|国际劳工组织|劳工组织|劳工局/g, "ilo"],
  [/国际货币基金组织|货币基金组织|\binternational monetary fund\b/g, "imf"],
  [/联合国儿童基金会|儿童基金会|儿基会/g, "unicef"],
  [/世界粮食计划署|粮食计划署|粮食署/g, "wfp"],
  [/粮农组织/g, "fao"],
  [/国际(?:食物|粮食)政策研究所|国际食物所/g, "ifpri"],
  [/美洲经委会|拉加经委会/g, "un eclac"],
  [/亚太经社会/g, "un escap"],
  [/妇女署/g, "un women"],
  [/联合国经社部|经社部/g, "un desa"],
  [/世发所/g, "unu-wider"],
  [/彼得森(?:国际经济)?研究所/g, "piie"],
  [/布鲁金斯(?:学会)?/g, "brookings"],
  [/救助儿童会/g, "save the children"],
  [/开发计划署|开发署/g, "undp"],
  [/亚行|亚开行|亚洲开发银行|\basian development bank\b/g, "adb"],
  [/贸发会议/g, "unctad"],
  [/经合组织/g, "oecd"],
  [/人社部|人力资源和?社会保障部|人力资源社会保障部|\bministry of human resources\b/g, "mohrss"],
  [/国家统计局|统计局|\b(?:national )?(?:bureau of statistics|statistics bureau)\b/g, "nbs"],
  [/民政部|\b(?:ministry of )?civil affairs(?: ministry)?\b/g, "mca"],
  [/国务院扶贫办|扶贫办|\bpoverty (?:alleviation|relief) office\b/g, "lgop"],
  [/国家医保局|国家医疗保障局|医保局|\bhealthcare security(?: administration)?\b/g, "nhsa"],
  [/财政部|\bministry of finance\b|\bfinance ministry\b/g, "mof"],
  [/发改委/g, "ndrc"],
  [/瑞银集团?/g, "ubs"],
  [/汇丰/g, "hsbc"],
  [/社科院/g, "cass"],
  [/\beconomist intelligence(?: unit)?\b|经济学人智库/g, "eiu"],
  [/\bgates(?: foundation)?\b|\bgoalkeepers\b|盖茨基金会/g, "gates foundation"],
  [/\bzhongtai(?: securities)?\b|中泰证券?/g, "zhongtai sec."],
  [/\bbnp(?: paribas)?\b|法国巴黎银行|法巴/g, "bnp paribas"],
];

/** What a question says of issuers: who fits, and the question without their names. */
export interface IssuersSaid {
  /** Ids of sources whose issuer is named; null where the question names none. */
  readonly sources: ReadonlySet<string> | null;
  /** The names themselves: a figure may be about one of them. */
  readonly names: readonly string[];
  readonly rest: string;
}

/** Initials that are a word of questions as well stand spelt out. */
const SPELT_OUT: ReadonlyMap<string, string> = new Map([["who", "world health organization"]]);

const isLatin = (name: string) => /^[\x20-\x7e\u00c0-\u024f]+$/.test(name);
const patternOf = (name: string) => {
  const plain = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return isLatin(name) ? `(?<![a-z])${plain}(?![a-z])` : plain;
};

/** Names of a source's issuer, whole and in parts: "OECD" of OECD DAC, each of two joint issuers. */
function namesOf({ issuer, issuerShort }: Source): readonly string[] {
  const isJoint = /[&/、]/.test(`${issuerShort.en}${issuerShort.zh}`);
  const parts = isJoint
    ? [...issuer.en.split(/ and | \/ |, /), ...issuerShort.en.split(/ ?[&/,] ?/)].concat(
        issuer.zh.split(/[和、/]/),
        issuerShort.zh.split(/[、/]/),
      )
    : [];
  const initials = issuerShort.en.match(/\b[A-Z]{3,}\b/g) ?? [];
  return [issuer.en, issuer.zh, issuerShort.en, issuerShort.zh, ...parts, ...initials];
}

function nameAsRead(name: string): string {
  const plain = searchable(name);
  return SPELT_OUT.get(plain) ?? plain;
}

/** Reads the issuers of a question (lower case, simplified characters). */
export function openIssuers(catalog: Catalog): (question: string) => IssuersSaid {
  const textOf = new Map(
    catalog.tables.sources.map((source) => [source.id, namesOf(source).map(nameAsRead)]),
  );
  const names = [...new Set([...textOf.values()].flat())].filter((name) => name.length > 1);
  const patterns = new Map(names.map((name) => [name, new RegExp(patternOf(name))]));
  const anyName = new RegExp(
    names
      .sort((a, b) => b.length - a.length)
      .map(patternOf)
      .join("|"),
    "g",
  );
  return (question) => {
    const said = new Set<string>();
    const plain = ALIASES.reduce(
      (text, [alias, printed]) => text.replace(alias, ` ${printed} `),
      question,
    );
    const rest = plain.replace(anyName, (name) => {
      said.add(name);
      return " ";
    });
    if (said.size === 0) return { sources: null, names: [], rest: question };
    const named = [...said].map((name) => patterns.get(name));
    const hits = [...textOf].map(([id, texts]): [string, number] => [
      id,
      named.filter((p) => p !== undefined && texts.some((t) => p.test(t))).length,
    ]);
    // Of two that are named together, what they issued together; else what either did.
    const most = Math.max(...hits.map(([, count]) => count));
    const sources = hits.filter(([, count]) => count > 0 && (most < said.size || count === most));
    return { sources: new Set(sources.map(([id]) => id)), names: [...said], rest };
  };
}
