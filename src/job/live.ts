/**
 * Live checking: follows the edits of the tracker sheets, checks again what they touch, and, where the settings say so,
 * writes a status or a reference just typed in its accepted form. It selects nothing, opens nothing and shows nothing.
 */
import { cellCountOf, changedBlocks, isOneCell } from "../enforce/changedCells";
import { acceptedForm, Corrected } from "../enforce/corrections";
import { readEdited, type EditedBlock } from "../excel/editedCells";
import { JobError, CORRECTED_PERHAPS } from "../excel/errors";
import { fixCells } from "../excel/fix/fixCells";
import type { Repair } from "../excel/fix/repair";
import { readWorkbook } from "../excel/read/workbook";
import { inExcel, type Session } from "../excel/session";
import { watchEdits, type HeardEdit } from "../excel/watch";
import { standingSheets, type StandingSheet } from "../excel/write/writeSheets";
import type { Kept } from "../kept/kept";
import { cellAddress, parseCellAddress } from "../workbook/address";
import type { WorkbookCells } from "../workbook/cells";
import type { Period } from "../words/period";
import { checkCells } from "./checkCells";
import type { Clock } from "./clock";
import type { Validation } from "./contract";
import { DropDowns, type LostDropDowns } from "./dropDowns";
import { inTurn } from "./inTurn";
import { LiveModel, type CellEdit } from "./liveModel";
import { plansOf } from "./plans";
import { readBehind, rememberRead } from "./reads";
import { WaitingEdits } from "./waitingEdits";

export type { LostDropDowns } from "./dropDowns";

export interface LiveUpdate {
  /** null where nothing was checked again: only the report is new. */
  readonly validation: Validation | null;
  /** How the summary sheets stand; null where the workbook was not read again: then they are as old as it is. */
  readonly sheets: readonly StandingSheet[] | null;
  readonly report: LiveReport;
}

/** What has happened since live checking began. */
export interface LiveReport {
  /** Cells that were written in their accepted form. */
  readonly corrected: number;
  /** Edits of people who have the workbook open elsewhere. */
  readonly remote: number;
  readonly lost: readonly LostDropDowns[];
  /** Excel has failed again and again: edits are not followed until the workbook is checked. */
  readonly hasGivenUp: boolean;
}

export interface LiveChecking {
  /** Takes what was just checked as the state of things. */
  base(validation: Validation): void;
  /** A sheet's drop-downs have been given or taken away. */
  dropDownsChanged(sheet: string): void;
  stop(): Promise<void>;
}

export interface LiveOptions {
  readonly clock: Clock;
  readonly onUpdate: (update: LiveUpdate) => void;
}

/** Milliseconds for which edits are collected before the first of them is looked at. */
export const COLLECTING = 400;
/** Milliseconds without an edit after which the workbook is read again, where that is needed. */
export const IDLE = 2_000;
/** Milliseconds after which something is tried again that Excel refused: mostly a cell is being edited. */
export const AGAIN = 3_000;
/** How often something is tried that fails. */
const MOST_FAILURES = 3;
/** A larger edit is a paste or a fill: then reading the workbook again is no slower. */
const MOST_CELLS = 2_000;

/** Listens from now on; checks from the first `base` on. One round trip. @throws JobError, whatever goes wrong. */
export async function startLive(options: LiveOptions): Promise<LiveChecking> {
  const live = new Live(options);
  const stop = await watchEdits((edit) => {
    live.hear(edit);
  });
  return {
    base: (validation) => {
      live.base(validation);
    },
    dropDownsChanged: (sheet) => {
      live.dropDownsChanged(sheet);
    },
    stop: async () => {
      live.end();
      await stop();
    },
  };
}

class Live {
  private model: LiveModel | null = null;
  private validation: Validation | null = null;
  /** Names by the ids of this session. */
  private names: ReadonlyMap<string, string> = new Map();
  private waiting = new WaitingEdits();
  /** Sheets whose drop-downs are to be looked at. */
  private readonly unseen = new Set<string>();
  private readonly corrected = new Corrected();
  private readonly dropDowns = new DropDowns();
  private report: LiveReport = { corrected: 0, remote: 0, lost: [], hasGivenUp: false };
  /** The report of the last update. */
  private told = this.report;
  private failures = 0;
  private mustReadAgain = false;
  private hasEnded = false;
  private runs = 0;
  private stopLooking: (() => void) | null = null;
  private stopReading: (() => void) | null = null;

  constructor(private readonly options: LiveOptions) {}

  base(validation: Validation): void {
    const read = readBehind(validation.workbook);
    if (read === null || validation.workbook === this.validation?.workbook) return;
    this.validation = validation;
    this.model = new LiveModel(validation, read);
    this.names = new Map(read.outline.sheets.map(({ id, name }) => [id, name]));
    this.failures = 0;
    this.note({ hasGivenUp: false });
    if (validation.reported !== null) this.dropDownsOf(validation.reported.sheet);
  }

  dropDownsChanged(sheet: string): void {
    this.dropDowns.forget(sheet);
    this.note({ lost: this.dropDowns.all() });
    this.dropDownsOf(sheet);
  }

  end(): void {
    this.hasEnded = true;
    this.stopLooking?.();
    this.stopReading?.();
  }

  hear({ sheetId, address, isStructural, isRemote, isOwn }: HeardEdit): void {
    const { model } = this;
    if (this.hasEnded || model === null || this.report.hasGivenUp) return;
    const sheet = this.names.get(sheetId);
    if (sheet === undefined || model.tracker(sheet) === undefined) {
      // A sheet that is new may be a tracker; a delivery plan is compared with them. What else is no tracker is left alone.
      const matters = sheet === undefined || isStructural || model.workbook.plans.some((plan) => plan.sheet === sheet);
      if (matters && !isOwn) this.readAgainSoon();
      return;
    }
    if (isRemote) this.note({ remote: this.report.remote + 1 });
    const blocks = isStructural ? null : changedBlocks(address);
    if (blocks === null || cellCountOf(blocks) > MOST_CELLS) {
      this.corrected.forgetSheet(sheet);
      this.dropDowns.moved(sheet);
      this.readAgainSoon();
      return;
    }
    this.waiting.add(sheetId, blocks, isOneCell(blocks) && !isRemote && !isOwn);
    if (this.mustReadAgain) this.readAgainSoon();
    this.lookSoon(COLLECTING);
  }

  private note(news: Partial<LiveReport>): void {
    const report = { ...this.report, ...news };
    if (JSON.stringify(report) !== JSON.stringify(this.report)) this.report = report;
  }

  private dropDownsOf(sheet: string): void {
    this.unseen.add(sheet);
    this.lookSoon(COLLECTING);
  }

  private lookSoon(milliseconds: number): void {
    this.stopLooking ??= this.options.clock.after(milliseconds, () => {
      this.stopLooking = null;
      void this.attempt((session) => this.look(session));
    });
  }

  /** When nobody has edited anything for a while. */
  private readAgainSoon(milliseconds = IDLE): void {
    this.mustReadAgain = true;
    this.stopReading?.();
    this.stopReading = this.options.clock.after(milliseconds, () => {
      this.stopReading = null;
      void this.attempt((session) => this.readAgain(session));
    });
  }

  /** After other jobs. What fails is done again later by reading everything: whatever was half looked at is seen then. */
  private async attempt(run: (session: Session) => Promise<void>): Promise<void> {
    this.runs += 1;
    try {
      await inTurn(`live checking ${this.runs}`, () => inExcel(run));
      this.failures = 0;
    } catch (error) {
      if (this.hasEnded) return;
      const isEditing = error instanceof JobError && error.kind === "cellEditMode";
      if (!isEditing) this.failures += 1;
      if (this.failures < MOST_FAILURES) this.readAgainSoon(AGAIN);
      else this.giveUp();
    }
  }

  private giveUp(): void {
    this.note({ hasGivenUp: true });
    this.waiting = new WaitingEdits();
    this.tell(null, null);
  }

  private async look(session: Session): Promise<void> {
    const { model, waiting, names } = this;
    if (model === null || this.hasEnded) return;
    this.waiting = new WaitingEdits();
    const read = await readEdited(session, waiting.blocks());
    if (this.isOver(model)) {
      // The one who has the model now may have read before these edits were made.
      this.waiting.putBack(waiting);
      this.lookSoon(COLLECTING);
      return;
    }
    const repairs: Repair[] = [];
    let hasChanged = false;
    for (const [id, blocks] of read) {
      const sheet = names.get(id) ?? "";
      for (const edit of blocks.flatMap(cellEdits)) {
        hasChanged = this.take(model, sheet, edit) || hasChanged;
        const repair = waiting.isTyped(id, edit) ? this.correction(model, sheet, edit) : null;
        if (repair !== null) repairs.push(repair);
      }
    }
    if (repairs.length > 0) hasChanged = (await this.correct(session, model, repairs)) || hasChanged;
    await this.lookAtDropDowns(session, model);
    if (!this.isOver(model)) this.tell(hasChanged ? model : null, null);
  }

  /** Live checking has ended, or the workbook has been checked meanwhile. */
  private isOver(model: LiveModel | null): boolean {
    return this.hasEnded || this.model !== model;
  }

  /** @returns whether something was checked again */
  private take(model: LiveModel, sheet: string, edit: CellEdit): boolean {
    const taken = model.take(sheet, edit);
    if (taken === "readAgain") this.readAgainSoon();
    const status = model.activityAt(sheet, edit.row)?.status?.cell;
    if (status === cellAddress(edit.row, edit.column) && this.dropDowns.concerns(sheet)) this.unseen.add(sheet);
    return taken === "checked";
  }

  private correction(model: LiveModel, sheet: string, edit: CellEdit): Repair | null {
    const { settings } = this.validation ?? {};
    const tracker = model.tracker(sheet);
    if (settings?.enforcement.autoCorrect !== true || tracker === undefined || edit.type !== "String") return null;
    const text = String(edit.value);
    const cell = cellAddress(edit.row, edit.column);
    if (!this.corrected.mayCorrect(sheet, cell, text)) return null;
    const after = acceptedForm(tracker, model.activityAt(sheet, edit.row), edit, text, settings);
    return after === null ? null : { sheet, changes: [{ cell, before: text, after }], unmerge: null, merge: null };
  }

  /** What cannot be written (a formula, mixed formatting, a cell that is another by now) stays, and is a finding. */
  private async correct(session: Session, model: LiveModel, repairs: readonly Repair[]): Promise<boolean> {
    const { fixed } = await fixCells(session, repairs, CORRECTED_PERHAPS).catch((error: unknown) => {
      if (error instanceof JobError && error.kind === "protectedSheet") return { fixed: [] };
      throw error;
    });
    let hasChanged = false;
    for (const { sheet, changes } of fixed) {
      for (const { cell, before, after } of changes) this.corrected.remember(sheet, cell, before, after);
    }
    if (fixed.length > 0) this.note({ corrected: this.report.corrected + fixed.length });
    for (const { sheet, changes } of fixed) {
      for (const { cell, after } of changes) {
        const at = parseCellAddress(cell);
        if (at !== null) hasChanged = this.take(model, sheet, { ...at, value: after, type: "String" }) || hasChanged;
      }
    }
    return hasChanged;
  }

  private async lookAtDropDowns(session: Session, model: LiveModel | null): Promise<void> {
    const { validation } = this;
    const sheets = [...this.unseen];
    for (const sheet of sheets) {
      const tracker = model?.tracker(sheet);
      if (tracker !== undefined && validation !== null) {
        await this.dropDowns.look(session, tracker, validation.settings);
      }
      this.unseen.delete(sheet);
    }
    this.note({ lost: this.dropDowns.all() });
  }

  private async readAgain(session: Session): Promise<void> {
    const { model, validation } = this;
    if (model === null || validation === null || this.hasEnded) return;
    this.waiting = new WaitingEdits();
    const { cells, outline } = await readWorkbook(session);
    if (this.isOver(model)) return;
    this.mustReadAgain = false;
    const again = checkAgain(cells, outline.kept, validation.reported?.period ?? null);
    rememberRead(again.workbook, { cells, outline });
    this.base(again);
    const now = this.model;
    await this.lookAtDropDowns(session, now);
    if (!this.isOver(now)) this.tell(now, standingSheets(outline, plansOf(again)));
  }

  /** @param model what has changed; null: nothing, and there is nothing to tell unless the report is new */
  private tell(model: LiveModel | null, sheets: readonly StandingSheet[] | null): void {
    if (model === null && this.told === this.report) return;
    const validation = model?.current() ?? null;
    if (validation !== null) this.validation = validation;
    this.told = this.report;
    this.options.onUpdate({ validation, sheets, report: this.report });
  }
}

function cellEdits({ block, values, types }: EditedBlock): CellEdit[] {
  return values.flatMap((row, down) =>
    row.map((value, across) => ({
      row: block.top + down,
      column: block.left + across,
      value,
      type: types[down]?.[across] ?? "Unknown",
    })),
  );
}

/** As the job checks it; of the latest quarter where the one that was reported is gone. */
function checkAgain(cells: WorkbookCells, kept: Kept, quarter: Period | null): Validation {
  const options = { settings: null };
  try {
    return checkCells(cells, kept, { ...options, quarter });
  } catch (error) {
    if (!(error instanceof JobError)) throw error;
    return checkCells(cells, kept, { ...options, quarter: null });
  }
}
