/** A formula over the letters a, b, c …, e.g. `100 * a / b`. */
export type Expression =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "input"; readonly index: number }
  | {
      readonly kind: "operation";
      readonly operator: Operator;
      readonly left: Expression;
      readonly right: Expression;
    };
export type Operator = "+" | "-" | "*" | "/";

/**
 * independent: the inputs vary freely, so the result is the hull of all combinations of their ends.
 * end-by-end: low goes with low and high with high, because one estimate was made from the other.
 */
export interface Formula {
  readonly expression: Expression;
  readonly mode: "independent" | "end-by-end";
}

const SUFFIX = /,\s*end by end$/;
const TOKEN = /\s*(?:([0-9]+(?:\.[0-9]+)?)|([a-z])(?![a-z])|([-+*/()]))/y;

/** Opens a declared formula. Throws a SyntaxError that says at which character it cannot be read. */
export function openFormula(text: string): Formula {
  const mode = SUFFIX.test(text) ? "end-by-end" : "independent";
  const parser = new FormulaParser(text.replace(SUFFIX, ""));
  return { expression: parser.parse(), mode };
}

/** How many inputs an expression names: 2 for `a / b`. A letter that is left out still counts. */
export function inputsOf(expression: Expression): ReadonlySet<number> {
  if (expression.kind === "number") return new Set();
  if (expression.kind === "input") return new Set([expression.index]);
  return new Set([...inputsOf(expression.left), ...inputsOf(expression.right)]);
}

/** Recursive descent: sum of products of atoms. */
class FormulaParser {
  readonly #tokens: readonly string[];
  #at = 0;

  constructor(text: string) {
    this.#tokens = split(text);
  }

  parse(): Expression {
    const expression = this.#sum();
    const rest = this.#tokens[this.#at];
    if (rest !== undefined) throw new SyntaxError(`nothing can follow here: ${rest}`);
    return expression;
  }

  #sum(): Expression {
    return this.#chain(["+", "-"], () => this.#chain(["*", "/"], () => this.#atom()));
  }

  #chain(operators: readonly Operator[], next: () => Expression): Expression {
    let left = next();
    for (;;) {
      const operator = operators.find((sign) => sign === this.#tokens[this.#at]);
      if (operator === undefined) return left;
      this.#at += 1;
      left = { kind: "operation", operator, left, right: next() };
    }
  }

  #atom(): Expression {
    const token = this.#tokens[this.#at];
    this.#at += 1;
    if (token === "(") {
      const inner = this.#sum();
      if (this.#tokens[this.#at] !== ")") throw new SyntaxError("a bracket is not closed");
      this.#at += 1;
      return inner;
    }
    if (token !== undefined && /^[a-z]$/.test(token)) {
      return { kind: "input", index: token.charCodeAt(0) - "a".charCodeAt(0) };
    }
    if (token !== undefined && /^[0-9]/.test(token))
      return { kind: "number", value: Number(token) };
    throw new SyntaxError(
      `a letter, a number or a bracket is missing before ${token ?? "the end"}`,
    );
  }
}

function split(text: string): string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.trimEnd().length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    if (match === null) throw new SyntaxError(`cannot be read from ${text.slice(at).trim()}`);
    tokens.push(match[0].trim());
  }
  return tokens;
}
