/** Keeps results up to date: after each edit, the formulas that read what changed are worked out again. */
import type { Box, Scalar, Sheet, Workbook } from "../model";
import { intersection } from "../box";
import { setResult } from "../cellEdits";
import { editsSoFar, settleEachEdit, type Edit } from "../journal";
import { formulaCells } from "../formulaCells";
import { cellAt, sheetByName } from "../read";
import { evaluateWithin } from "./evaluate";
import { isFunction } from "./functions";
import { Exhausted, Meter } from "./meter";
import { parseFormula } from "./parse";
import { FormulaFault, type Node } from "./syntax";

interface Changed {
  readonly sheet: string;
  readonly box: Box;
}

/** How much of the edit under way has been settled. */
const settled = new WeakMap<Workbook, { edits: readonly Edit[]; count: number }>();

/** From now on, edits of this workbook settle its formulas. Results read from a file stand until then. */
export function keepCalculated(workbook: Workbook): void {
  settleEachEdit(workbook, () => recalculate(workbook));
}

/** Settles what the edit under way has changed so far: for whoever reads results before it ends. */
export function recalculate(workbook: Workbook): void {
  const edits = editsSoFar(workbook);
  const last = settled.get(workbook);
  const from = last?.edits === edits ? last.count : 0;
  const changed = edits.slice(from).flatMap((edit): Changed[] => (edit.kind === "cells" ? [edit] : []));
  if (changed.length > 0) settle(workbook, changed);
  settled.set(workbook, { edits, count: edits.length });
}

interface Formula {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly node: Node;
}

/**
 * Rounds of at most as many as there are formulas: a circle stops there, with its last results. So does a workbook whose
 * formulas look at more cells than can be waited for; Excel works them out when it opens the file.
 */
function settle(workbook: Workbook, first: readonly Changed[]): void {
  try {
    settleWithin(workbook, first, new Meter());
  } catch (error) {
    if (!(error instanceof Exhausted)) throw error;
  }
}

function settleWithin(workbook: Workbook, first: readonly Changed[], meter: Meter): void {
  const formulas = formulasOf(workbook);
  let changed = first;
  for (let round = 0; round <= formulas.length && changed.length > 0; round++) {
    const next: Changed[] = [];
    for (const { sheet, row, column, node } of formulas) {
      if (!reads(workbook, sheet, node, changed, meter)) continue;
      const before = cellAt(sheet, row, column)?.value;
      const after = evaluateWithin(meter, workbook, sheet, node, { row, column });
      if (same(before, after)) continue;
      setResult(workbook, sheet, row, column, after);
      next.push({ sheet: sheet.id, box: { top: row, left: column, bottom: row, right: column } });
    }
    changed = next;
  }
}

/** Trees by formula: each edit asks for all of them. */
const trees = new WeakMap<Workbook, Map<string, Node | null>>();

function formulasOf(workbook: Workbook): Formula[] {
  const before = trees.get(workbook);
  const now = new Map<string, Node | null>();
  trees.set(workbook, now);
  return workbook.sheets.flatMap((sheet) =>
    formulaCells(sheet).flatMap(({ row, column, formula }) => {
      const node = before?.get(formula) ?? now.get(formula) ?? understood(formula);
      now.set(formula, node);
      return node ? [{ sheet, row, column, node }] : [];
    }),
  );
}

/** Formulas that were read last: each edit asks for all of the workbook's. */
const read = new Map<string, Node | null>();
const MOST_KEPT = 100_000;

/** The tree of a formula that can be worked out here; null when it cannot, and its last result stands. */
function understood(formula: string): Node | null {
  const known = read.get(formula);
  if (known !== undefined) return known;
  if (read.size >= MOST_KEPT) read.clear();
  const node = readFormula(formula);
  read.set(formula, node);
  return node;
}

function readFormula(formula: string): Node | null {
  try {
    const node = parseFormula(formula);
    return knows(node) ? node : null;
  } catch (error) {
    if (error instanceof FormulaFault) return null;
    throw error;
  }
}

function children(node: Node): readonly Node[] {
  if (node.kind === "call") return node.args.filter((arg) => arg !== null);
  if (node.kind === "binary") return [node.left, node.right];
  return "of" in node ? [node.of] : [];
}

const knows = (node: Node): boolean => (node.kind !== "call" || isFunction(node.name)) && children(node).every(knows);

/** A name or a table may stand for anything: a formula with one is worked out at every edit. */
function reads(workbook: Workbook, own: Sheet, node: Node, changed: readonly Changed[], meter: Meter): boolean {
  meter.spend(1);
  if (node.kind === "name" || node.kind === "table") return true;
  if (node.kind === "reference") {
    meter.spend(changed.length);
    const sheet = node.sheet === null ? own : sheetByName(workbook, node.sheet);
    return changed.some((each) => each.sheet === sheet?.id && intersection(each.box, node.box) !== null);
  }
  return children(node).some((child) => reads(workbook, own, child, changed, meter));
}

function same(a: Scalar | undefined, b: Scalar): boolean {
  return typeof a === "object" && typeof b === "object" ? a.error === b.error : a === b;
}
