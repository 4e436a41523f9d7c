/** The functions that the stand-in can work out. Any other gives #NAME?, as in Excel one that does not exist. */
import type { Scalar } from "../model";
import { cellAt } from "../read";
import type { Meter } from "./meter";
import { asBoolean, asNumber, asText, ErrorValue, isBlock, single, valuesOf, type Operand } from "./operand";

/** Arguments are worked out when asked for, so that IF and IFERROR leave the other one alone. */
export type Argument = () => Operand;

/** Numbers of the arguments: of blocks only the numbers, of single values whatever reads as one. */
function numbersOf(args: readonly Argument[], meter: Meter): number[] {
  return args.flatMap((arg) => {
    const operand = arg();
    if (!isBlock(operand)) return operand === undefined ? [] : [asNumber(operand)];
    return valuesOf(operand, meter).flatMap((value) => {
      if (typeof value === "object") throw new ErrorValue(value.error);
      return typeof value === "number" ? [value] : [];
    });
  });
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

function average(args: readonly Argument[], meter: Meter): number {
  const numbers = numbersOf(args, meter);
  if (numbers.length === 0) throw new ErrorValue("#DIV/0!");
  return sum(numbers) / numbers.length;
}

/** COUNTIF's criterion: a value, or a comparison in text (">=3", "<>Red"); * and ? stand for any text in an equality. */
function matcher(criterion: Scalar | undefined): (value: Scalar) => boolean {
  if (typeof criterion !== "string") return (value) => value === criterion;
  const parts = /^(<>|<=|>=|[=<>])?([\s\S]*)$/.exec(criterion);
  const operator = parts?.[1] ?? "=";
  const wanted = parts?.[2] ?? "";
  const number = wanted.trim() === "" ? NaN : Number(wanted);
  const equal = Number.isNaN(number)
    ? (value: Scalar) => typeof value === "string" && fits(value.toLowerCase(), wanted.toLowerCase())
    : (value: Scalar) => value === number || value === wanted;
  if (operator === "=") return equal;
  if (operator === "<>") return (value) => !equal(value);
  const compare = {
    "<": (d: number) => d < 0,
    ">": (d: number) => d > 0,
    "<=": (d: number) => d <= 0,
    ">=": (d: number) => d >= 0,
  };
  const holds = compare[operator as keyof typeof compare];
  return (value) => typeof value === "number" && !Number.isNaN(number) && holds(value - number);
}

/** Each "*" takes as little as it can and more only when what follows does not fit: no pattern makes it go back further. */
function fits(text: string, pattern: string): boolean {
  let at = 0;
  let next = 0;
  let star = -1;
  let from = 0;
  while (at < text.length) {
    const wanted = pattern.charAt(next);
    if (wanted === "*") {
      star = next++;
      from = at;
    } else if (wanted !== "" && (wanted === "?" || wanted === text.charAt(at))) {
      next++;
      at++;
    } else if (star >= 0) {
      next = star + 1;
      at = ++from;
    } else return false;
  }
  while (pattern.charAt(next) === "*") next++;
  return next === pattern.length;
}

function round(args: readonly Argument[]): number {
  const factor = 10 ** (args[1] ? asNumber(args[1]()) : 0);
  const value = needed(args, 0);
  const scaled = Math.abs(asNumber(value)) * factor;
  return (Math.sign(asNumber(value)) * Math.round(scaled * (1 + Number.EPSILON))) / factor;
}

/** N: of a text 0, whatever it says. */
function numberOf(value: Scalar | undefined): number {
  if (typeof value === "object") throw new ErrorValue(value.error);
  return typeof value === "string" || value === undefined ? 0 : Number(value);
}

function needed(args: readonly Argument[], index: number): Operand {
  const arg = args[index];
  if (!arg) throw new ErrorValue("#VALUE!");
  return arg();
}

function ifError(args: readonly Argument[]): Operand {
  try {
    const value = needed(args, 0);
    if (typeof single(value) !== "object") return value;
  } catch (error) {
    if (!(error instanceof ErrorValue)) throw error;
  }
  return needed(args, 1);
}

/** This moment by the clock on the wall, as days since the last of 1899. */
function serialNow(): number {
  const now = new Date();
  return 25_569 + (now.getTime() - now.getTimezoneOffset() * 60_000) / 86_400_000;
}

/** VLOOKUP for an exact match: the stand-in does not play the sorted kind. */
function lookUp(args: readonly Argument[], meter: Meter): Operand {
  const wanted = single(needed(args, 0));
  const table = needed(args, 1);
  if (!isBlock(table) || !args[3] || asBoolean(args[3]())) throw new ErrorValue("#N/A");
  const column = Math.floor(asNumber(needed(args, 2)));
  const { sheet, box } = table;
  if (column < 1 || box.left + column - 1 > box.right) throw new ErrorValue("#REF!");
  const isWanted = matcher(wanted);
  for (let row = box.top; row <= box.bottom; row++) {
    meter.spend(1);
    const first = cellAt(sheet, row, box.left)?.value;
    if (first !== undefined && isWanted(first)) return cellAt(sheet, row, box.left + column - 1)?.value;
  }
  throw new ErrorValue("#N/A");
}

const functions: Readonly<Record<string, (args: readonly Argument[], meter: Meter) => Operand>> = {
  SUM: (args, meter) => sum(numbersOf(args, meter)),
  COUNT: (args, meter) =>
    args.flatMap((arg) => valuesOf(arg(), meter)).filter((value) => typeof value === "number").length,
  COUNTA: (args, meter) => args.flatMap((arg) => valuesOf(arg(), meter)).length,
  COUNTIF: (args, meter) => valuesOf(needed(args, 0), meter).filter(matcher(single(needed(args, 1)))).length,
  AVERAGE: average,
  MIN: (args, meter) => numbersOf(args, meter).sort((a, b) => a - b)[0] ?? 0,
  MAX: (args, meter) => numbersOf(args, meter).sort((a, b) => b - a)[0] ?? 0,
  ABS: (args) => Math.abs(asNumber(needed(args, 0))),
  ROUND: round,
  IF: (args) => (asBoolean(needed(args, 0)) ? needed(args, 1) : args[2] ? args[2]() : false),
  IFERROR: ifError,
  AND: (args) => args.every((arg) => asBoolean(arg())),
  OR: (args) => args.some((arg) => asBoolean(arg())),
  NOT: (args) => !asBoolean(needed(args, 0)),
  N: (args) => numberOf(single(needed(args, 0))),
  LEN: (args) => asText(needed(args, 0)).length,
  HYPERLINK: (args) => needed(args, args.length > 1 ? 1 : 0),
  NOW: () => serialNow(),
  TODAY: () => Math.floor(serialNow()),
  VLOOKUP: lookUp,
  CONCATENATE: (args) => args.map((arg) => asText(arg())).join(""),
};

export const isFunction = (name: string): boolean => Object.hasOwn(functions, name);

export function callFunction(name: string, args: readonly Argument[], meter: Meter): Operand {
  const found = functions[name];
  if (!found) throw new ErrorValue("#NAME?");
  return found(args, meter);
}
