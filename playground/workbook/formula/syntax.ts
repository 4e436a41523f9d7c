/** A formula as a tree. */
import type { Box, CellError, Scalar } from "../model";
import type { TableReference } from "./tableReference";

export type BinaryOperator = "=" | "<>" | "<" | ">" | "<=" | ">=" | "&" | "+" | "-" | "*" | "/" | "^" | " ";

export type Node =
  | { readonly kind: "literal"; readonly value: Scalar }
  /** A block of cells; `sheet` null: the formula's own sheet. */
  | { readonly kind: "reference"; readonly sheet: string | null; readonly box: Box }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "table"; readonly reference: TableReference }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly (Node | null)[] }
  | { readonly kind: "negate" | "plus" | "percent"; readonly of: Node }
  | { readonly kind: "binary"; readonly operator: BinaryOperator; readonly left: Node; readonly right: Node };

/** What Excel answers with "There's a problem with this formula". */
export class FormulaFault extends Error {}

export const errorValues: readonly CellError[] = [
  "#DIV/0!",
  "#N/A",
  "#NAME?",
  "#NULL!",
  "#NUM!",
  "#REF!",
  "#VALUE!",
  "#SPILL!",
  "#CALC!",
  "#FIELD!",
  "#GETTING_DATA",
];
