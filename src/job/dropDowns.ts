/** Which status cells of a prepared sheet have lost their drop-down: a paste takes it away. */
import { runCells } from "../enforce/areas";
import { preparationOf } from "../enforce/preparation";
import { lookAtRules } from "../excel/prepare/cellRules";
import { whoseStatusRule, type Whose } from "../excel/prepare/whose";
import type { Session } from "../excel/session";
import type { Settings } from "../settings";
import type { Tracker } from "../tracker/tracker";

export interface LostDropDowns {
  readonly sheet: string;
  /** "B5", "B6". */
  readonly cells: readonly string[];
}

/** Compares what is with what was. A rule of somebody else's that stood there from the beginning is no loss. */
export class DropDowns {
  private readonly seen = new Map<string, ReadonlyMap<string, Whose>>();
  /** Sheets that had drop-downs at some time: pasting over all of them leaves none. */
  private readonly prepared = new Set<string>();
  private readonly lost = new Map<string, LostDropDowns>();

  async look(session: Session, tracker: Tracker, settings: Settings): Promise<void> {
    const { sheet } = tracker;
    const [ruled = []] = await lookAtRules(session, sheet, [preparationOf(tracker, settings).statuses]);
    const now = new Map(
      ruled.flatMap(({ run, rule }) => runCells(run).map((cell) => [cell, whoseStatusRule(rule)] as const)),
    );
    const before = this.seen.get(sheet);
    if ([...now.values()].includes("ours")) this.prepared.add(sheet);
    const cells = this.prepared.has(sheet)
      ? [...now].filter(([cell, whose]) => isLost(whose, before?.get(cell))).map(([cell]) => cell)
      : [];
    // What was lost once is not found again by looking at what stood there last.
    this.seen.set(sheet, new Map([...now].map(([cell, whose]) => [cell, cells.includes(cell) ? "none" : whose])));
    this.lost.set(sheet, { sheet, cells });
  }

  /** Whether an edit of its statuses may have taken drop-downs away. */
  concerns(sheet: string): boolean {
    return this.prepared.has(sheet) || !this.seen.has(sheet);
  }

  /** Its rules have been changed on purpose. */
  forget(sheet: string): void {
    this.seen.delete(sheet);
    this.prepared.delete(sheet);
    this.lost.delete(sheet);
  }

  /** Its cells have moved: what stood in them last says nothing any more. */
  moved(sheet: string): void {
    this.seen.delete(sheet);
  }

  all(): LostDropDowns[] {
    return [...this.lost.values()].filter(({ cells }) => cells.length > 0);
  }
}

function isLost(now: Whose, before: Whose | undefined): boolean {
  return now === "none" || (now === "theirs" && before !== undefined && before !== "theirs");
}
