/** Red, Amber and Green behind the status words, as rules that Excel follows while people type. */
import type { ActiveKind, Vocabulary } from "../words/status";
import { columnLetters } from "../workbook/address";
import { columnRuns, type ColumnRun } from "./areas";

/** Excel's own Bad, Neutral and Good: black on them has a contrast of 14 and more, and they print as light greys. */
const FILLS: Readonly<Record<ActiveKind, string>> = { red: "#FFC7CE", amber: "#FFEB9C", green: "#C6EFCE" };
const COLOURED = ["red", "amber", "green"] as const satisfies readonly ActiveKind[];

/** Stands in each of our formulas, where it changes nothing: by it they are known as ours. */
const MARK = 'N("Key Activity tracker")=0';
/** Excel takes no longer formula for a rule typed by hand; one that is made for us shall be one that a person can edit. */
const LONGEST_FORMULA = 255;

/** One rule: the cells of a column that hold one of the words. */
export interface ColourRule {
  readonly fill: string;
  readonly words: readonly string[];
}

/** What a status column's rules stand over: from its first Key Activity to its last, so that rows between have them too. */
export interface ColouredColumn {
  readonly span: ColumnRun;
  readonly rules: readonly ColourRule[];
}

/** @param cells the status cells of the Key Activities */
export function colouredColumns(
  cells: readonly { readonly column: number; readonly row: number }[],
  vocabulary: Vocabulary,
): ColouredColumn[] {
  const spans = new Map<number, ColumnRun>();
  for (const run of columnRuns(cells)) {
    const { firstRow } = spans.get(run.column) ?? run;
    spans.set(run.column, { ...run, firstRow });
  }
  const rules = COLOURED.flatMap((kind) => {
    const words = vocabulary.words.filter((accepted) => accepted.kind === kind).map(({ word }) => word);
    return grouped(words).map((group) => ({ fill: FILLS[kind], words: group }));
  });
  return [...spans.values()].map((span) => ({ span, rules }));
}

/** As many words a rule as its formula has room for. */
function grouped(words: readonly string[]): string[][] {
  const groups: string[][] = [];
  for (const word of words) {
    const group = groups.at(-1);
    const isRoom = group !== undefined && colourFormula([...group, word], WIDEST).length <= LONGEST_FORMULA;
    if (isRoom) group.push(word);
    else groups.push([word]);
  }
  return groups;
}

const WIDEST: Pick<ColumnRun, "column" | "firstRow"> = { column: 16_383, firstRow: 1_048_575 };

/** As Excel reads it for the first cell of the rule's range. It tells no case: "AMBER" has its colour too. */
export function colourFormula(
  words: readonly string[],
  { column, firstRow }: Pick<ColumnRun, "column" | "firstRow">,
): string {
  const cell = `$${columnLetters(column)}${firstRow + 1}`;
  const tests = words.map((word) => `${cell}="${word.replaceAll('"', '""')}"`);
  return `=AND(${MARK},OR(${tests.join(",")}))`;
}

/**
 * Whether a rule's formula is one of ours, whichever words and cell it speaks of. A rule without any, which nobody can make
 * by hand and which colours nothing, is what is left where making one of ours was broken off.
 */
export function isOurFormula(formula: string): boolean {
  return formula === "" || formula.includes(MARK);
}
