import type { Folder } from "../parse/parse-folder.ts";
import { problemAt } from "../parse/table.ts";
import type { Problem } from "../problem.ts";
import { excerpt } from "../problem.ts";
import { ISO_3166_ALPHA_3 } from "./iso-3166.ts";

const CODE = /^[A-Z0-9]+(-[A-Z0-9]+)*$/;

/** A country has its ISO 3166-1 alpha-3 code, the world is WLD, and no group takes a country's code. */
export function checkGeographies(folder: Folder, problems: Problem[]): void {
  const table = folder.geographies;
  table.rows.forEach(({ code, kind }, i) => {
    const isCountry = ISO_3166_ALPHA_3.has(code);
    const fault = (expected: string, remedy: string) =>
      problems.push(problemAt(table, i, "code", excerpt(code), expected, remedy));
    if (!CODE.test(code)) {
      fault("capitals and digits, words joined by hyphens", "write a code of that form");
    } else if (kind === "country" && !isCountry) {
      fault("a country code of ISO 3166-1 alpha-3", "correct the code, or declare a group");
    } else if (kind !== "country" && isCountry) {
      fault(`a code that is no country's, as kind is ${kind}`, "correct kind or the code");
    } else if ((kind === "world") !== (code === "WLD")) {
      fault("WLD for the world, and only for it", "correct kind or the code");
    }
  });
}
