/** Runs the rules over a workbook: one pass over each sheet's Key Activities, every rule at each. */
import { RULE_IDS, type Settings, type Severity } from "../settings";
import type { KeyActivity, TrackerWorkbook } from "../tracker/tracker";
import { numberingFacts, type NumberingFacts } from "./facts/numberingFacts";
import { planFacts } from "./facts/planFacts";
import { trackerFacts, type TrackerFacts } from "./facts/trackerFacts";
import type { Beside, WorkbookFacts } from "./facts/workbookFacts";
import type { Finding } from "./finding";
import { inOrder } from "./findingOrder";
import { RULES } from "./index";
import { fillIn } from "./messages";
import type { GroupRule, Report, Rule } from "./rule";

const NOTHING_BESIDE: Beside = { rollUps: [], settingsProblems: [] };

/** Every finding on a workbook, in the order of sheets, rows and columns; where those are equal, of the catalogue. */
export function findings(workbook: TrackerWorkbook, settings: Settings, beside = NOTHING_BESIDE): Finding[] {
  const found: Finding[] = [];
  const rules = rulesInForce(settings);
  const facts: WorkbookFacts = { workbook, settings, ...beside };
  for (const { rule, report } of reporting(rules, null, found)) rule.workbook?.(facts, report);
  for (const tracker of workbook.trackers) {
    checkTracker(trackerFacts(tracker, facts), reporting(rules, tracker.sheet, found));
  }
  for (const plan of planFacts(facts)) {
    for (const { rule, report } of reporting(rules, plan.plan.sheet, found)) rule.plan?.(plan, report);
  }
  for (const numbering of numberingFacts(workbook)) {
    checkNumbering(numbering, reporting(rules, numbering.sheet.sheet, found));
  }
  return inOrder(found, workbook);
}

interface RuleInForce {
  readonly rule: Rule;
  readonly severity: Severity;
}

interface ReportingRule {
  readonly rule: Rule;
  readonly report: Report<string>;
}

function rulesInForce(settings: Settings): RuleInForce[] {
  return RULE_IDS.flatMap((id) => {
    const rule = RULES[id];
    const severity = settings.rules[id] ?? rule.meta.severity;
    return severity === "off" ? [] : [{ rule, severity }];
  });
}

/** The rules, each with a way to report on a sheet (null: on the workbook). */
function reporting(rules: readonly RuleInForce[], on: string | null, found: Finding[]): ReportingRule[] {
  return rules.map(({ rule, severity }) => ({
    rule,
    report: (message, { sheet = on, cell, ref = null, data = {}, fix = null }) => {
      const text = fillIn(rule.meta.messages[message] ?? message, data);
      found.push({ rule: rule.meta.id, severity, sheet, cell, ref, message: text, fix, dismissed: null });
    },
  }));
}

function checkTracker(facts: TrackerFacts, rules: readonly ReportingRule[]): void {
  const { activities, sheet } = facts.tracker;
  for (const { rule, report } of rules) {
    rule.tracker?.(facts, report);
    if (rule.group !== undefined) checkGroups(rule.group, activities, report);
  }
  const perActivity = rules.filter(({ rule }) => rule.activity !== undefined);
  for (const activity of activities) {
    for (const { rule, report } of perActivity) rule.activity?.(activity, facts, report);
  }
  const rollUps = facts.workbook.rollUps.filter((rollUp) => rollUp.sheet === sheet && rollUp.heading !== null);
  for (const rollUp of rollUps) {
    for (const { rule, report } of rules) rule.rollUp?.(rollUp, facts, report);
  }
}

function checkGroups(
  { keys, check }: GroupRule<string>,
  activities: readonly KeyActivity[],
  report: Report<string>,
): void {
  const sharing = new Map<string, KeyActivity[]>();
  for (const activity of activities) {
    for (const key of keys(activity)) {
      const known = sharing.get(key);
      if (known) known.push(activity);
      else sharing.set(key, [activity]);
    }
  }
  for (const [key, members] of sharing) if (members.length > 1) check(members, key, report);
}

function checkNumbering(facts: NumberingFacts, rules: readonly ReportingRule[]): void {
  for (const { rule, report } of rules) rule.numbering?.(facts, report);
  const perActivity = rules.filter(({ rule }) => rule.reference !== undefined);
  for (const activity of facts.sheet.activities) {
    for (const { rule, report } of perActivity) rule.reference?.(activity, facts, report);
  }
}
