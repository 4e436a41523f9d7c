/**
 * A workbook under the rules: one pass over each sheet's Key Activities, every rule at each. It can follow edits: what is
 * looked at again does not grow with the Key Activities that an edit cannot affect.
 */
import type { RollUp } from "../rollup/rollUp";
import type { Settings } from "../settings";
import type { KeyActivity, Tracker, TrackerWorkbook } from "../tracker/tracker";
import { FIELDS, isFieldBlank, type Field } from "./facts/blankColumns";
import { NameFacts } from "./facts/nameFacts";
import { numberingFacts, type NumberingFacts } from "./facts/numberingFacts";
import { planFacts } from "./facts/planFacts";
import { trackerFacts } from "./facts/trackerFacts";
import type { Beside, WorkbookFacts } from "./facts/workbookFacts";
import type { Finding } from "./finding";
import { inOrder } from "./findingOrder";
import { reporting, rulesInForce, type ReportingRule, type RuleInForce } from "./inForce";
import { SheetChecks } from "./sheetChecks";

export const NOTHING_BESIDE: Beside = { rollUps: [], settingsProblems: [] };

export class Checks {
  private readonly rules: readonly RuleInForce[];
  private ofWorkbook: readonly Finding[] = [];
  private sheets: readonly SheetChecks[] = [];
  /** By sheet, from its first edit on. */
  private readonly filled = new Map<string, Filled>();
  /** As they are after the edits. */
  private readonly rollUps: Map<string, RollUp>;

  /** @param workbook a `copyToEdit`, where edits are to be followed */
  constructor(
    private readonly workbook: TrackerWorkbook,
    private readonly settings: Settings,
    private readonly beside: Beside = NOTHING_BESIDE,
  ) {
    this.rules = rulesInForce(settings);
    this.rollUps = new Map(beside.rollUps.map((rollUp) => [rollUpKey(rollUp), rollUp]));
    this.checkAll();
  }

  /** In the order of sheets, rows and columns; where those are equal, of the catalogue. */
  findings(): Finding[] {
    return inOrder([...this.ofWorkbook, ...this.sheets.flatMap((sheet) => [...sheet.findings()])], this.workbook);
  }

  /**
   * Takes in that a Key Activity was edited in a field: not in its reference or title, which can move it.
   * @param edited with the index that it has on its sheet
   * @param rollUps those of its sheet's headings that have changed with it
   */
  edit(sheet: string, edited: KeyActivity, rollUps: readonly RollUp[]): void {
    const checks = this.sheets.find(({ facts }) => facts.tracker.sheet === sheet);
    const activity = checks?.facts.tracker.activities[edited.index];
    if (checks === undefined || activity === undefined)
      throw new Error(`Expected a Key Activity ${edited.index} on “${sheet}”; found none.`);
    const filled = this.filled.get(sheet) ?? new Filled(checks.facts.tracker);
    this.filled.set(sheet, filled);
    const hadBlankColumn = checks.facts.blankColumns.size > 0;
    filled.count(activity, -1);
    let namesakes: Iterable<KeyActivity> = [];
    checks.change(activity, () => {
      namesakes = checks.facts.workbook.names.edit(activity, () => Object.assign(activity, edited));
    });
    filled.count(activity, 1);
    for (const rollUp of rollUps) this.rollUps.set(rollUpKey(rollUp), rollUp);
    // A column that was blank, or now is, says something about every Key Activity.
    if (hadBlankColumn || filled.hasBlank()) return this.checkAll();
    for (const rollUp of rollUps) checks.checkRollUp(rollUp);
    this.checkLater(checks, activity);
    for (const namesake of namesakes) {
      this.sheets.find(({ facts }) => facts.tracker.activities[namesake.index] === namesake)?.checkActivity(namesake);
    }
  }

  /** The same Key Activity of the quarters after, which are compared with it. */
  private checkLater({ facts }: SheetChecks, activity: KeyActivity): void {
    for (const later of this.sheets) {
      if (later.facts.history?.before !== facts.tracker) continue;
      const after = later.laterOf(activity);
      if (after === null) continue;
      later.checkActivity(after);
      this.checkLater(later, after);
    }
  }

  private checkAll(): void {
    const names = new NameFacts(this.workbook, this.settings);
    const { workbook, settings, beside } = this;
    const facts: WorkbookFacts = { ...beside, workbook, settings, names, rollUps: [...this.rollUps.values()] };
    const found: Finding[] = [];
    const collect = (finding: Finding) => found.push(finding);
    for (const { rule, report } of reporting(this.rules, null, collect)) rule.workbook?.(facts, report);
    for (const plan of planFacts(facts)) {
      for (const { rule, report } of reporting(this.rules, plan.plan.sheet, collect)) rule.plan?.(plan, report);
    }
    for (const numbering of numberingFacts(this.workbook, this.settings.reference)) {
      checkNumbering(numbering, reporting(this.rules, numbering.sheet.sheet, collect));
    }
    this.ofWorkbook = found;
    this.sheets = this.workbook.trackers.map((tracker) => new SheetChecks(trackerFacts(tracker, facts), this.rules));
  }
}

/** An edit changes a Key Activity in place, so that whatever compares quarters sees it: that takes Key Activities of one's own. */
export function copyToEdit(workbook: TrackerWorkbook): TrackerWorkbook {
  return {
    ...workbook,
    trackers: workbook.trackers.map((tracker) => ({
      ...tracker,
      activities: tracker.activities.map((activity) => ({ ...activity })),
    })),
  };
}

/** Which roll-up of the workbook it is, whatever it comes to. */
function rollUpKey({ sheet, level, heading, name }: RollUp): string {
  return [sheet, level, heading ?? name].join("\n");
}

function checkNumbering(facts: NumberingFacts, rules: readonly ReportingRule[]): void {
  for (const { rule, report } of rules) rule.numbering?.(facts, report);
  const perActivity = rules.filter(({ rule }) => rule.reference !== undefined);
  for (const activity of facts.sheet.activities) {
    for (const { rule, report } of perActivity) rule.reference?.(activity, facts, report);
  }
}

/** How many Key Activities have something in each column. */
class Filled {
  private readonly counts: Record<Field, number> = { status: 0, progress: 0, nextSteps: 0, lead: 0, portfolio: 0 };
  private readonly columns: readonly Field[];

  constructor({ activities }: Tracker) {
    this.columns = FIELDS.filter((field) => activities.some((activity) => activity[field] !== null));
    for (const activity of activities) this.count(activity, 1);
  }

  count(activity: KeyActivity, by: 1 | -1): void {
    for (const field of this.columns) if (!isFieldBlank(activity, field)) this.counts[field] += by;
  }

  hasBlank(): boolean {
    return this.columns.some((field) => this.counts[field] === 0);
  }
}
