/** Works out a formula's result: literals, references, names, operators and the functions of functions.ts. */
import type { Scalar, Sheet, Workbook } from "../model";
import { intersection } from "../box";
import { sheetByName } from "../read";
import { allTables } from "../tables";
import { callFunction } from "./functions";
import { Exhausted, Meter } from "./meter";
import { asNumber, asText, ErrorValue, isBlock, single, sound, type Operand } from "./operand";
import { parseFormula } from "./parse";
import { type BinaryOperator, FormulaFault, type Node } from "./syntax";
import { tableBlock } from "./tableReference";

/** Where the formula stands: for references to its own row of a table. */
export interface FormulaCell {
  readonly row: number;
  readonly column: number;
}

/** The result of a formula on this sheet; an empty reference gives 0, as in Excel. #CALC! where it would take too long. */
export function evaluate(workbook: Workbook, sheet: Sheet, node: Node, cell: FormulaCell | null = null): Scalar {
  try {
    return evaluateWithin(new Meter(), workbook, sheet, node, cell);
  } catch (error) {
    if (error instanceof Exhausted) return { error: "#CALC!" };
    throw error;
  }
}

/** @throws Exhausted when it looks at more cells than the meter has left */
export function evaluateWithin(
  meter: Meter,
  workbook: Workbook,
  sheet: Sheet,
  node: Node,
  cell: FormulaCell | null,
): Scalar {
  try {
    const value = single(new Evaluator(workbook, sheet, cell, meter).value(node)) ?? 0;
    return typeof value === "number" && !Number.isFinite(value) ? { error: "#NUM!" } : value;
  } catch (error) {
    if (error instanceof ErrorValue) return { error: error.error };
    throw error;
  }
}

class Evaluator {
  private depth = 0;

  constructor(
    private readonly workbook: Workbook,
    private readonly sheet: Sheet,
    private readonly cell: FormulaCell | null,
    private readonly meter: Meter,
  ) {}

  value(node: Node): Operand {
    switch (node.kind) {
      case "literal":
        return node.value;
      case "reference":
        return { sheet: this.sheetNamed(node.sheet), box: node.box };
      case "name":
        return this.named(node.name);
      case "table":
        return tableBlock(this.workbook, this.sheet, this.cell, node.reference);
      case "call":
        return callFunction(
          node.name,
          node.args.map((arg) => () => (arg ? this.value(arg) : undefined)),
          this.meter,
        );
      case "negate":
        return -asNumber(this.value(node.of));
      case "plus":
        return this.value(node.of);
      case "percent":
        return asNumber(this.value(node.of)) / 100;
      case "binary":
        return this.binary(node.operator, this.value(node.left), this.value(node.right));
    }
  }

  private sheetNamed(name: string | null): Sheet {
    if (name === null) return this.sheet;
    const sheet = sheetByName(this.workbook, name);
    if (!sheet) throw new ErrorValue("#REF!");
    return sheet;
  }

  private named(text: string): Operand {
    const wanted = text.toLowerCase();
    const names = this.workbook.names.filter((each) => each.name.toLowerCase() === wanted);
    const name = names.find((each) => each.scope === this.sheet.id) ?? names.find((each) => each.scope === null);
    if (!name && tableNamed(this.workbook, text)) {
      return tableBlock(this.workbook, this.sheet, null, { table: text, parts: [], columns: null });
    }
    if (!name || ++this.depth > 50) throw new ErrorValue("#NAME?");
    return this.value(understood(name.formula));
  }

  private binary(operator: BinaryOperator, left: Operand, right: Operand): Operand {
    switch (operator) {
      case "&":
        return asText(left) + asText(right);
      case "+":
        return asNumber(left) + asNumber(right);
      case "-":
        return asNumber(left) - asNumber(right);
      case "*":
        return asNumber(left) * asNumber(right);
      case "/": {
        const divisor = asNumber(right);
        if (divisor === 0) throw new ErrorValue("#DIV/0!");
        return asNumber(left) / divisor;
      }
      case "^":
        return asNumber(left) ** asNumber(right);
      case " ":
        return intersect(left, right);
      default:
        return compare(operator, left, right);
    }
  }
}

/** A name may stand for something that is no formula here. */
function understood(formula: string): Node {
  try {
    return parseFormula(formula);
  } catch (error) {
    if (error instanceof FormulaFault) throw new ErrorValue("#NAME?");
    throw error;
  }
}

const tableNamed = (workbook: Workbook, name: string): boolean =>
  allTables(workbook).some(({ table }) => table.name.toLowerCase() === name.toLowerCase());

function intersect(left: Operand, right: Operand): Operand {
  if (!isBlock(left) || !isBlock(right)) throw new ErrorValue("#NULL!");
  const box = left.sheet === right.sheet ? intersection(left.box, right.box) : null;
  if (!box) throw new ErrorValue("#NULL!");
  return { sheet: left.sheet, box };
}

/** Numbers come before text, text before booleans; text is compared without case; an empty cell is 0 or "". */
function compare(operator: BinaryOperator, left: Operand, right: Operand): boolean {
  const [a, b] = [sound(left), sound(right)];
  const rank = (value: typeof a) => (typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2);
  const filled = (value: typeof a, other: typeof a) =>
    value ?? (typeof other === "string" ? "" : typeof other === "boolean" ? false : 0);
  const [x, y] = [filled(a, b), filled(b, a)];
  let order = rank(x) - rank(y);
  if (order === 0) {
    const [p, q] = typeof x === "string" ? [x.toLowerCase(), String(y).toLowerCase()] : [x, y];
    order = p < q ? -1 : p > q ? 1 : 0;
  }
  switch (operator) {
    case "=":
      return order === 0;
    case "<>":
      return order !== 0;
    case "<":
      return order < 0;
    case ">":
      return order > 0;
    case "<=":
      return order <= 0;
    default:
      return order >= 0;
  }
}
