/** A checked workbook that follows edits of its cells: only what an edit can affect is checked again. */
import { withDismissals } from "../kept/dismissals";
import { withOverrides } from "../kept/overrides";
import { Checks, copyToEdit } from "../rules/checks";
import { rollUp, type RollUp } from "../rollup/rollUp";
import { ActivityRows } from "../tracker/editedActivity";
import { textAt } from "../tracker/sheetTexts";
import type { KeyActivity, Tracker, TrackerWorkbook } from "../tracker/tracker";
import { cellAddress } from "../workbook/address";
import type { CellValue, SheetCells, ValueType } from "../workbook/cells";
import type { Validation } from "./contract";
import type { WorkbookRead } from "./reads";

/**
 * What came of a cell's new value: nothing (it is as it was, or nothing is read from it), it was checked again, or the
 * workbook has to be read again (a heading, a title, a new row).
 */
export type Taken = "nothing" | "checked" | "readAgain";

export interface CellEdit {
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly type: ValueType;
}

/** A sheet's cells, to be changed in place. */
interface EditedCells extends SheetCells {
  readonly values: CellValue[][];
  readonly valueTypes: ValueType[][];
}

export class LiveModel {
  readonly workbook: TrackerWorkbook;
  private readonly cells: Map<string, EditedCells>;
  private readonly rows: Map<string, ActivityRows>;
  private checks: Checks | null = null;
  private rollUps: readonly RollUp[];
  private lapsed: Validation["lapsed"];

  constructor(
    private readonly validation: Validation,
    private readonly read: WorkbookRead,
  ) {
    this.workbook = copyToEdit(validation.workbook);
    this.rows = new Map(this.workbook.trackers.map((tracker) => [tracker.sheet, new ActivityRows(tracker)]));
    this.cells = new Map(read.cells.sheets.map((sheet) => [sheet.name, toEdit(sheet)]));
    this.rollUps = validation.rollUps;
    this.lapsed = validation.lapsed;
  }

  tracker(sheet: string): Tracker | undefined {
    return this.workbook.trackers.find((tracker) => tracker.sheet === sheet);
  }

  /** The Key Activity whose only row it is. */
  activityAt(sheet: string, row: number): KeyActivity | undefined {
    return this.rows.get(sheet)?.at(row);
  }

  take(sheet: string, { row, column, value, type }: CellEdit): Taken {
    const cells = this.cells.get(sheet);
    const tracker = this.tracker(sheet);
    if (cells === undefined || tracker === undefined) return "readAgain";
    if (this.activityAt(sheet, row) !== undefined && !isRead(tracker, column)) return "nothing";
    const values = cells.values[row - cells.firstRow];
    const types = cells.valueTypes[row - cells.firstRow];
    const at = column - cells.firstColumn;
    if (values?.[at] === undefined || types === undefined) return value === "" ? "nothing" : "readAgain";
    if (values[at] === value && types[at] === type) return "nothing";
    values[at] = value;
    types[at] = type;
    const { text, isError } = textAt(cells, row, column);
    const { settings } = this.validation;
    const edited = this.rows.get(sheet)?.edited(cellAddress(row, column), text, isError, settings.vocabulary) ?? null;
    if (edited === null) return "readAgain";
    this.check(tracker, edited);
    return "checked";
  }

  private check(tracker: Tracker, edited: KeyActivity): void {
    const checks = (this.checks ??= this.startChecks());
    const changed = this.isCounted(tracker, edited) ? this.rollUpAgain(tracker, edited) : [];
    checks.edit(tracker.sheet, edited, changed);
  }

  /** Where a column was or becomes blank everything is checked again: with the roll-ups of then. */
  private startChecks(): Checks {
    const { settings, settingsProblems } = this.validation;
    const beside = { rollUps: this.rollUps, settingsProblems };
    Object.defineProperty(beside, "rollUps", { enumerable: true, get: () => this.rollUps });
    return new Checks(this.workbook, settings, beside);
  }

  /** Progress and next steps count in no roll-up. */
  private isCounted({ activities }: Tracker, edited: KeyActivity): boolean {
    const before = activities[edited.index];
    return (["status", "lead", "portfolio"] as const).some((field) => before?.[field]?.text !== edited[field]?.text);
  }

  /** The roll-ups of the sheet that are others now. */
  private rollUpAgain(tracker: Tracker, edited: KeyActivity): RollUp[] {
    const { settings, kept } = this.validation;
    const activities = tracker.activities.map((activity) => (activity.index === edited.index ? edited : activity));
    const again = rollUp({ ...tracker, activities }, settings);
    const suggested = this.workbook.trackers.flatMap(({ sheet }) =>
      sheet === tracker.sheet ? again : this.rollUps.filter((each) => each.sheet === sheet),
    );
    const { rollUps, lapsed } = withOverrides(
      suggested.map((each) => ({ ...each, override: null })),
      kept,
      this.workbook.trackers,
    );
    const before = new Set(this.rollUps.map((each) => JSON.stringify(each)));
    this.rollUps = rollUps;
    this.lapsed = lapsed;
    return rollUps.filter((each) => each.sheet === tracker.sheet && !before.has(JSON.stringify(each)));
  }

  /** As if the workbook had been read and checked anew. */
  current(): Validation {
    if (this.checks === null) return this.validation;
    const { kept, reported } = this.validation;
    const trackers = this.workbook.trackers.map((tracker) => ({ ...tracker, activities: [...tracker.activities] }));
    const cells = { ...this.read.cells, sheets: [...this.cells.values()] };
    return {
      ...this.validation,
      workbook: { ...this.workbook, trackers },
      reported: trackers.find(({ sheet }) => sheet === reported?.sheet) ?? null,
      ...withDismissals(this.checks.findings(), kept, cells),
      rollUps: this.rollUps,
      lapsed: this.lapsed,
    };
  }
}

function toEdit(sheet: SheetCells): EditedCells {
  return {
    ...sheet,
    values: sheet.values.map((row) => [...row]),
    valueTypes: sheet.valueTypes.map((row) => [...row]),
  };
}

/** Whether some header row names the column. */
function isRead({ headerRows }: Tracker, column: number): boolean {
  return headerRows.some(({ columns }) => Object.values(columns).includes(column));
}
