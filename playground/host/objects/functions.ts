import { formulaText } from "../../workbook/formula/literal";
import { evaluate } from "../../workbook/formula/evaluate";
import { isFunction } from "../../workbook/formula/functions";
import { parseFormula } from "../../workbook/formula/parse";
import type { Scalar, Workbook } from "../../workbook/model";
import { absoluteAddress, quoteSheet } from "../../workbook/box";
import { isMissing } from "../arguments";
import { define, type Arguments } from "../define";
import { invalidArgument, notImplemented } from "../errors";
import { kind, kinds } from "../kinds";
import type { Session } from "../session";
import { plainValue } from "../values";

/** The result of a worksheet function. */
export const functionKinds = {
  functions: kind<Workbook>("Functions"),
  result: kind<Scalar>("FunctionResult"),
} as const;

/** Those of the stand-in's functions that `workbook.functions` has, by their name on the wire. */
const names = [
  ...["sum", "count", "countA", "countIf", "average", "min", "max", "abs", "round", "if"],
  ...["and", "or", "not", "len", "concatenate", "now", "today", "vLookup"],
];

/** An argument as a formula writes it. */
function written(value: unknown): string {
  const range = kinds.range.target(value);
  if (range) return `${quoteSheet(range.sheet.name)}!${absoluteAddress(range.box)}`;
  const result = functionKinds.result.target(value) ?? value;
  if (typeof result === "object" && result !== null && "error" in result) return String(result.error);
  if (typeof result !== "string" && typeof result !== "number" && typeof result !== "boolean") throw invalidArgument();
  return formulaText(result);
}

function call(name: string, args: Arguments, { workbook }: Session) {
  const [sheet] = workbook.sheets;
  if (!sheet || !isFunction(name.toUpperCase())) throw notImplemented(`Functions.${name}`);
  // `sum` and its like take any number of arguments in one array.
  const given = args.flatMap((arg) => (Array.isArray(arg) ? (arg as readonly unknown[]) : [arg]));
  while (given.length > 0 && isMissing(given.at(-1))) given.pop();
  const formula = `=${name.toUpperCase()}(${given.map(written).join(",")})`;
  return functionKinds.result.of(evaluate(workbook, sheet, parseFormula(formula)));
}

export const functions = [
  define(functionKinds.functions, {
    methods: Object.fromEntries(
      names.map((name) => [name, (_book: Workbook, args: Arguments, session: Session) => call(name, args, session)]),
    ),
  }),
  define(functionKinds.result, {
    properties: {
      value: { get: (result) => plainValue(result) },
      error: { get: (result) => (typeof result === "object" ? result.error : null) },
    },
  }),
] as const;
