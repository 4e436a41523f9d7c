/** Reads a formula ("=A1+SUM(B2:B9)") into a tree; throws FormulaFault where Excel refuses it. */
import type { CellError } from "../model";
import { parseBox, splitSheet } from "../box";
import { FormulaFault, type BinaryOperator, type Node } from "./syntax";
import { readTableReference } from "./tableReference";
import { tokens, type Token } from "./tokens";

/** Loosest first. */
const levels: readonly (readonly BinaryOperator[])[] = [
  ["=", "<>", "<", ">", "<=", ">="],
  ["&"],
  ["+", "-"],
  ["*", "/"],
  ["^"],
];

/** Excel's own limit. */
const LONGEST = 8_192;
/** Excel takes 64 functions within one another, and a file may say anything: trees are walked by functions that call themselves. */
const DEEPEST = 256;
const MOST_TOKENS = 2_000;

export function parseFormula(formula: string): Node {
  if (formula.length > LONGEST) {
    throw new FormulaFault(`Expected a formula of at most 8,192 characters; found ${formula.length}.`);
  }
  const list = tokens(formula.replace(/^=/, ""));
  if (list.length > MOST_TOKENS) throw new FormulaFault(`Expected a formula of at most ${MOST_TOKENS} parts.`);
  return new Parser(list).whole();
}

class Parser {
  private at = 0;
  private nested = 0;

  constructor(private readonly list: readonly Token[]) {}

  whole(): Node {
    const node = this.level(0);
    if (this.peek().kind !== "end") throw this.fault();
    return node;
  }

  private level(depth: number): Node {
    const operators = levels[depth];
    if (!operators) return this.signed();
    let left = this.level(depth + 1);
    for (;;) {
      const operator = operators.find((each) => this.isOperator(each));
      if (!operator) return left;
      this.at++;
      left = { kind: "binary", operator, left, right: this.level(depth + 1) };
    }
  }

  /** A sign binds tighter than "^" in Excel: -2^2 is 4. */
  private signed(): Node {
    if (++this.nested > DEEPEST) throw new FormulaFault(`Expected a formula nested at most ${DEEPEST} deep.`);
    const node = this.takeSigned();
    this.nested--;
    return node;
  }

  private takeSigned(): Node {
    if (this.take("-")) return { kind: "negate", of: this.signed() };
    if (this.take("+")) return { kind: "plus", of: this.signed() };
    let node = this.intersected();
    while (this.take("%")) node = { kind: "percent", of: node };
    return node;
  }

  private intersected(): Node {
    let left = this.primary();
    while (this.peek().spaced && (this.peek().kind === "operand" || this.isOperator("("))) {
      left = { kind: "binary", operator: " ", left, right: this.primary() };
    }
    return left;
  }

  private primary(): Node {
    const token = this.peek();
    this.at++;
    switch (token.kind) {
      case "number":
        return { kind: "literal", value: Number(token.text) };
      case "text":
        return { kind: "literal", value: token.text };
      case "error":
        return { kind: "literal", value: { error: token.text as CellError } };
      case "operand":
        return this.operand(token.text);
      case "operator":
        if (token.text === "(") {
          const inner = this.level(0);
          this.expect(")");
          return inner;
        }
        throw this.fault();
      case "end":
        throw this.fault();
    }
  }

  private operand(text: string): Node {
    if (this.isOperator("(") && !this.peek().spaced) return this.call(text);
    if (/^(?:true|false)$/i.test(text)) return { kind: "literal", value: text.toLowerCase() === "true" };
    const reference = text.startsWith("'") ? null : readTableReference(text);
    if (reference) return { kind: "table", reference };
    const { sheet, rest } = splitSheet(text);
    const box = parseBox(rest);
    if (box) return { kind: "reference", sheet, box };
    if (rest.includes(":")) throw this.fault();
    return { kind: "name", name: text };
  }

  private call(name: string): Node {
    this.expect("(");
    const args: (Node | null)[] = [];
    if (this.take(")")) return { kind: "call", name: name.toUpperCase(), args };
    do {
      args.push(this.isOperator(",") || this.isOperator(")") ? null : this.level(0));
    } while (this.take(","));
    this.expect(")");
    return { kind: "call", name: name.toUpperCase(), args };
  }

  private peek(): Token {
    return this.list[this.at] ?? { kind: "end", text: "", spaced: false };
  }

  private isOperator(text: string): boolean {
    return this.peek().kind === "operator" && this.peek().text === text;
  }

  private take(text: string): boolean {
    if (!this.isOperator(text)) return false;
    this.at++;
    return true;
  }

  private expect(text: string): void {
    if (!this.take(text)) throw this.fault();
  }

  private fault(): FormulaFault {
    const { kind, text } = this.peek();
    return new FormulaFault(
      `Expected a formula; found ${kind === "end" ? "its end" : `"${text}"`} where it cannot stand.`,
    );
  }
}
