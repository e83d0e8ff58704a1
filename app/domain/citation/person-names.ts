/** A person as the source prints the name; `given` null: the tables hold the family name only. */
export interface Person {
  readonly family: string;
  readonly given: string | null;
  /** Chinese order, as printed: family name first. */
  readonly familyFirst: boolean;
}

export interface People {
  readonly people: readonly Person[];
  /** The source names more people than the tables do. */
  readonly andOthers: boolean;
}

/**
 * Family names in pinyin that stand first in a name of two words. Common ones only: a name that is
 * not here is read in Western order.
 */
const PINYIN_FAMILIES = new Set(
  (
    "Bai Cai Cao Chen Cheng Cui Dai Deng Ding Dong Du Fan Fang Feng Fu Gao Gu Gui Guo Han Hao He " +
    "Hou Hu Huang Jia Jiang Jin Kong Lai Lei Li Liang Liao Lin Liu Long Lu Luo Lü Ma Mao Meng Ning " +
    "Niu Ou Pan Peng Qian Qiao Qin Qiu Ren Shao Shen Shi Song Su Sun Tan Tang Tao Tian Wan Wang Wei " +
    "Wen Wu Xi Xia Xiang Xiao Xie Xiong Xu Xue Yan Yang Yao Ye Yin Yu Yuan Zeng Zhang Zhao Zheng " +
    "Zhong Zhou Zhu Zhuang Zou"
  ).split(" "),
);
/** Family names of two words; nothing in a printed name tells them from a second given name. */
const TWO_WORD_FAMILIES = ["Gray Molina"];
const AND_OTHERS = /\s+and others$/;

/** Reads the column `authors`: "Homi Kharas; Kristofer Hamel", "Mahler; Castaneda Aguilar", "Moyer and others". */
export function peopleOf(authors: string): People {
  const names = authors
    .replace(AND_OTHERS, "")
    .split(";")
    .map((name) => name.trim())
    .filter((name) => name !== "");
  // One bare family name means that the list gives no others: "Castaneda Aguilar" is one too.
  const familiesOnly = names.some((name) => !name.includes(" "));
  return {
    people: names.map((name) =>
      familiesOnly ? { family: name, given: null, familyFirst: false } : personOf(name),
    ),
    andOthers: AND_OTHERS.test(authors),
  };
}

function personOf(name: string): Person {
  const words = name.split(/\s+/);
  const [first = "", ...rest] = words;
  if (words.length === 2 && PINYIN_FAMILIES.has(first)) {
    return { family: first, given: rest.join(" "), familyFirst: true };
  }
  const family = TWO_WORD_FAMILIES.find((two) => name.endsWith(` ${two}`)) ?? words.at(-1) ?? name;
  return { family, given: name.slice(0, -family.length).trim(), familyFirst: false };
}

/** The name as it is printed. */
export function printedName({ family, given, familyFirst }: Person): string {
  if (given === null) return family;
  return familyFirst ? `${family} ${given}` : `${given} ${family}`;
}

/** "Kristofer" → "K."; "Jean-Luc" → "J.-L."; empty where no given name is known. `dot` follows each letter. */
export function initials({ given }: Person, dot: string, hyphen: string): string {
  if (given === null) return "";
  const letters = (word: string) =>
    word
      .split("-")
      .map((part) => `${[...part][0] ?? ""}${dot}`)
      .join(hyphen);
  return given.split(/\s+/).map(letters).join(" ");
}
