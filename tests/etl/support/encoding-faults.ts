import { Buffer } from "node:buffer";
import type { Fault } from "./faults.ts";
import { at, bytes, FIGURES } from "./faults.ts";

export const ENCODING_FAULTS: readonly Fault[] = [
  [
    "a byte order mark",
    (d) => {
      d.write(FIGURES, `\ufeff${d.read(FIGURES)}`);
      return at(FIGURES, 1, "id", /byte order mark/, /without a byte order mark/);
    },
  ],
  [
    "a Latin-1 byte",
    (d) => {
      const line = bytes(d, "sources.csv", "José", "Jos\xe9");
      return at(
        "sources.csv",
        line,
        "issuer",
        /0xe9, which is not UTF-8/,
        /save the table as UTF-8/,
      );
    },
  ],
  [
    "a table in UTF-16",
    (d) => {
      d.write("topics.csv", Buffer.from(`\ufeff${d.read("topics.csv")}`, "utf16le"));
      return at("topics.csv", 1, "id", /control character|not UTF-8/, /./);
    },
  ],
  [
    "a table in GB 18030",
    (d) => {
      const line = bytes(d, "themes.csv", "应对举措", "\xb6\xd4\xb2\xdf");
      return at("themes.csv", line, "name_zh", /0xb6/, /UTF-8/);
    },
  ],
  [
    "a lone surrogate in UTF-8",
    (d) => {
      const line = bytes(d, "topics.csv", "Rural poverty in China", "Rural \xed\xa0\x80");
      return at("topics.csv", line, "name_en", /0xed/, /UTF-8/);
    },
  ],
  [
    "CRLF line ends",
    (d) => {
      d.write("cited.csv", d.read("cited.csv").replaceAll("\n", "\r\n"));
      return at("cited.csv", 1, "figure", /carriage return/, /LF line ends/);
    },
  ],
  [
    "one carriage return",
    (d) => {
      const line = d.replace(FIGURES, "Rounded by the source.", "Rounded\rby the source.");
      return at(FIGURES, line, "caveat_en", /carriage return/, /LF line ends/);
    },
  ],
  [
    "a control character",
    (d) => {
      const line = d.replace("lookalikes.csv", "Poverty against hunger", "Poverty\u0007 hunger");
      return at("lookalikes.csv", line, "why_en", /control character 0x07/, /delete/);
    },
  ],
  [
    "an invisible character",
    (d) => {
      const line = d.set("topics.csv", { id: "job-loss" }, { name_en: "Job\ufeff loss" });
      return at("topics.csv", line, "name_en", /Job/, /delete it/);
    },
  ],
  [
    "no line end at the end",
    (d) => {
      const text = d.read("chains.csv");
      d.write("chains.csv", text.slice(0, -1));
      const line = text.split("\n").length - 1;
      return at("chains.csv", line, "seen", /no line end after the last row/, /cut short/);
    },
  ],
  [
    "an empty file",
    (d) => {
      d.write("denominators.csv", "");
      return at("denominators.csv", 1, "(file)", /an empty file/, /header row/);
    },
  ],
];
