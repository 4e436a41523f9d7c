/** Which finding a dismissal stands for. */
import type { Finding } from "../rules/finding";
import { withJointFixes } from "../rules/jointFixes";
import { parseCellAddress } from "../workbook/address";
import type { SheetCells, WorkbookCells } from "../workbook/cells";
import { isBlank } from "../words/blanks";
import type { Dismissal, Kept } from "./kept";
import { fingerprint } from "./fingerprint";

/** A dismissal that is in force, with its finding. */
export interface DismissedFinding {
  readonly finding: Finding;
  readonly dismissal: Dismissal;
}

export interface WithDismissals {
  /** In their order, each `dismissed` with its reason where there is one. */
  readonly findings: readonly Finding[];
  /** What a dismissal of each of `findings` stands for. */
  readonly keys: ReadonlyMap<Finding, string>;
  readonly dismissals: readonly DismissedFinding[];
}

/**
 * What a dismissal of a finding stands for: rule, sheet, Key Activity (where it has no reference the cell's text, where
 * that is blank its address), the cell's text, and what is said. It survives rows that are inserted above; it is gone
 * when the text changes, and when the finding says something else.
 */
export function dismissalKey({ rule, sheet, cell, ref, message }: Finding, textOfItsCell: string): string {
  const place = ref ?? (isBlank(textOfItsCell) ? cell : null);
  return `${rule} ${fingerprint(JSON.stringify([sheet, place, textOfItsCell, withoutAddresses(message)]))}`;
}

/** "A4", "B4:B6"; "Q1" is a quarter. */
const ADDRESS = /(?<![A-Za-z0-9./])(?!Q[1-4]\b)[A-Z]{1,3}[1-9]\d{0,6}(?![A-Za-z0-9/])/g;

/** Addresses that a message names move with rows that are inserted above; what it quotes stays as it is. */
function withoutAddresses(message: string): string {
  const parts = message.split(/[“”]/);
  return parts.map((part, index) => (index % 2 === 0 ? part.replace(ADDRESS, "#") : part)).join("“");
}

/** The findings with the dismissals that stand for them. */
export function withDismissals(
  findings: readonly Finding[],
  { dismissals }: Pick<Kept, "dismissals">,
  cells: WorkbookCells,
): WithDismissals {
  const byKey = new Map<string, Dismissal>();
  for (const dismissal of dismissals) if (!byKey.has(dismissal.key)) byKey.set(dismissal.key, dismissal);
  const sheets = new Map(cells.sheets.map((sheet) => [sheet.name, sheet]));
  const alike = new Map<string, number>();
  const keyed = findings.map((found) => {
    const first = dismissalKey(found, textOf(found, sheets));
    const before = alike.get(first) ?? 0;
    alike.set(first, before + 1);
    // A reference that stands twice can have the same finding twice: each is dismissed by itself.
    const key = before === 0 ? first : `${first} ${before + 1}`;
    const dismissal = byKey.get(key);
    return { finding: dismissal === undefined ? found : { ...found, dismissed: dismissal.reason }, key, dismissal };
  });
  const joint = withJointFixes(keyed.map(({ finding }) => finding));
  const keys = new Map<Finding, string>();
  const inForce: DismissedFinding[] = [];
  keyed.forEach(({ key, dismissal }, index) => {
    const finding = joint[index];
    if (finding === undefined) return;
    keys.set(finding, key);
    if (dismissal !== undefined) inForce.push({ finding, dismissal });
  });
  return { findings: joint, keys, dismissals: inForce };
}

/** Text of a finding's cell; "" for a finding on a sheet or the workbook. */
function textOf({ sheet, cell }: Finding, sheets: ReadonlyMap<string, SheetCells>): string {
  const cells = sheets.get(sheet ?? "");
  const place = parseCellAddress(cell ?? "");
  if (cells === undefined || place === null) return "";
  return String(cells.values[place.row - cells.firstRow]?.[place.column - cells.firstColumn] ?? "");
}
