/** Cuts a formula into tokens. */
import { errorValues, FormulaFault } from "./syntax";

export interface Token {
  readonly kind: "number" | "text" | "error" | "operand" | "operator" | "end";
  readonly text: string;
  /** White space stood before it: between two operands that is the intersection operator. */
  readonly spaced: boolean;
}

const number = /(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?/iy;
const text = /"((?:[^"]|"")*)"/y;
/** A sheet's name with "!", if any, then a cell, a block, a name or a function. */
const operand =
  /(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\d_.]*)!)?\$?[\p{L}_\\][\p{L}\d_.$\\]*(?::\$?[A-Za-z]{1,3}\$?\d*)?/uy;
const rows = /(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\d_.]*)!)?\$?\d+:\$?\d+/uy;
/** A part of a table: a name, if any, and brackets, which may hold others. */
const structured = /(?:[\p{L}_\\][\p{L}\d_.\\]*)?\[(?:[^[\]']|'[\s\S]|\[(?:[^[\]']|'[\s\S])*\])*\]/uy;
const operator = /<>|<=|>=|[=<>&+\-*/^%(),]/y;

export function tokens(formula: string): Token[] {
  const found: Token[] = [];
  let at = 0;
  const match = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    return pattern.exec(formula)?.[0] ?? null;
  };
  while (at < formula.length) {
    const space = match(/\s+/y);
    if (space) at += space.length;
    if (at >= formula.length) break;
    const token = next(formula, at, match);
    found.push({ ...token.token, spaced: space !== null });
    at += token.length;
  }
  found.push({ kind: "end", text: "", spaced: false });
  return found;
}

type Cut = { readonly token: Omit<Token, "spaced">; readonly length: number };

function next(formula: string, at: number, match: (pattern: RegExp) => string | null): Cut {
  const cut = (kind: Token["kind"], raw: string, value = raw): Cut => ({
    token: { kind, text: value },
    length: raw.length,
  });
  const error = errorValues.find((value) => formula.startsWith(value, at));
  if (error) return cut("error", error);
  const literal = match(text);
  if (literal) return cut("text", literal, literal.slice(1, -1).replaceAll('""', '"'));
  const block = match(rows);
  if (block) return cut("operand", block);
  const digits = match(number);
  if (digits) return cut("number", digits);
  const part = match(structured);
  if (part) return cut("operand", part);
  const word = match(operand);
  if (word) return cut("operand", word);
  const sign = match(operator);
  if (sign) return cut("operator", sign);
  throw new FormulaFault(`Expected a formula; found ${formula.slice(at, at + 1)} where it cannot stand.`);
}
