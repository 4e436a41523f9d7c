/** What the rules report on one tracker sheet: kept by Key Activity, group and heading, so that an edit runs again only what it touches. */
import type { RollUp } from "../rollup/rollUp";
import type { KeyActivity } from "../tracker/tracker";
import { activityTexts } from "./facts/activityTexts";
import type { TrackerFacts } from "./facts/trackerFacts";
import type { Finding } from "./finding";
import { Groups } from "./groups";
import { reporting, type ReportingRule, type RuleInForce } from "./inForce";
import type { Rule } from "./rule";

/** Apart from its rule: forty rules are of as many shapes, and a look for the function in each takes its time. */
interface ActivityCheck {
  readonly run: NonNullable<Rule["activity"]>;
  readonly report: ReportingRule["report"];
}

export class SheetChecks {
  private readonly ofSheet: readonly Finding[];
  private readonly byActivity = new Map<number, readonly Finding[]>();
  private readonly byHeading = new Map<string, readonly Finding[]>();
  private readonly groups: readonly Groups[];
  private readonly activityChecks: readonly ActivityCheck[];
  private readonly rollUpRules: readonly ReportingRule[];
  private found: Finding[] = [];
  private later: ReadonlyMap<KeyActivity, KeyActivity> | null = null;

  constructor(
    readonly facts: TrackerFacts,
    inForce: readonly RuleInForce[],
  ) {
    const { tracker, workbook } = facts;
    const rules = reporting(inForce, tracker.sheet, (finding) => this.found.push(finding));
    this.activityChecks = rules.flatMap(({ rule: { activity: run }, report }) =>
      run === undefined ? [] : [{ run, report }],
    );
    this.rollUpRules = rules.filter(({ rule }) => rule.rollUp !== undefined);
    this.ofSheet = this.collect(() => {
      for (const { rule, report } of rules) rule.tracker?.(facts, report);
    });
    this.groups = rules.flatMap(({ rule, report }) =>
      rule.group === undefined ? [] : [new Groups(rule.group, report, (run) => this.collect(run))],
    );
    for (const activity of tracker.activities) {
      this.checkActivity(activity);
      for (const groups of this.groups) groups.add(activity);
    }
    for (const groups of this.groups) groups.checkAll();
    for (const rollUp of workbook.rollUps) if (rollUp.sheet === tracker.sheet) this.checkRollUp(rollUp);
  }

  *findings(): Iterable<Finding> {
    yield* this.ofSheet;
    for (const findings of this.byActivity.values()) yield* findings;
    for (const group of this.groups) yield* group.findings();
    for (const findings of this.byHeading.values()) yield* findings;
  }

  /** Changes a Key Activity, and looks again at what it shares with others. */
  change(activity: KeyActivity, edit: () => void): void {
    const all = this.groups.reduceRight(
      (inner, group) => () => {
        group.change(activity, inner);
      },
      edit,
    );
    all();
    this.checkActivity(activity);
  }

  /** What a Key Activity of last quarter is on this sheet; null where it is gone. */
  laterOf(before: KeyActivity): KeyActivity | null {
    this.later ??= new Map(this.facts.history?.pairs.map((pair) => [pair.before, pair.after]));
    return this.later.get(before) ?? null;
  }

  checkActivity(activity: KeyActivity): void {
    const texts = activityTexts(activity);
    for (const { run, report } of this.activityChecks) run(activity, this.facts, report, texts);
    if (this.found.length === 0) this.byActivity.delete(activity.index);
    else {
      this.byActivity.set(activity.index, this.found);
      this.found = [];
    }
  }

  /** Only objectives and priorities have a stated status. */
  checkRollUp(rollUp: RollUp): void {
    if (rollUp.heading === null) return;
    const findings = this.collect(() => {
      for (const { rule, report } of this.rollUpRules) rule.rollUp?.(rollUp, this.facts, report);
    });
    this.byHeading.set(`${rollUp.level} ${rollUp.heading}`, findings);
  }

  private collect(run: () => void): Finding[] {
    const outer = this.found;
    const inner: Finding[] = [];
    this.found = inner;
    run();
    this.found = outer;
    return inner;
  }
}
