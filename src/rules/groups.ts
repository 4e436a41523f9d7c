/** What Key Activities of one sheet have in common, by one rule: kept, so that an edit looks at the groups it touches alone. */
import type { KeyActivity } from "../tracker/tracker";
import type { Finding } from "./finding";
import type { ReportingRule } from "./inForce";
import type { GroupRule } from "./rule";

/** Several with one key, in the order of the sheet. */
class Group {
  findings: readonly Finding[] = [];

  constructor(readonly members: KeyActivity[]) {}

  join(activity: KeyActivity): void {
    const last = this.members.at(-1);
    if (last === activity) return;
    this.members.push(activity);
    if (last !== undefined && last.index > activity.index) this.members.sort((a, b) => a.index - b.index);
  }

  leave(activity: KeyActivity): void {
    const at = this.members.indexOf(activity);
    if (at >= 0) this.members.splice(at, 1);
  }
}

export class Groups {
  /** Most keys are one Key Activity's alone. */
  private readonly byKey = new Map<number, KeyActivity | Group>();
  private readonly groups = new Map<number, Group>();

  constructor(
    private readonly rule: GroupRule<string>,
    private readonly report: ReportingRule["report"],
    /** What the rule reports while `run` runs. */
    private readonly collect: (run: () => void) => Finding[],
  ) {}

  add(activity: KeyActivity): void {
    for (const key of this.rule.keys(activity)) this.join(key, activity);
  }

  /** Once all are added. */
  checkAll(): void {
    for (const key of this.groups.keys()) this.check(key);
  }

  /** One for a cell: where it shares something with several groups, with the largest. */
  findings(): Iterable<Finding> {
    const byCell = new Map<string | null, Finding>();
    const largestFirst = [...this.groups].sort(
      ([key, a], [other, b]) => b.findings.length - a.findings.length || key - other,
    );
    for (const [, { findings }] of largestFirst) {
      for (const finding of findings) if (!byCell.has(finding.cell)) byCell.set(finding.cell, finding);
    }
    return byCell.values();
  }

  /** Changes a Key Activity, and looks at the groups that it leaves, joins or stays in. */
  change(activity: KeyActivity, edit: () => void): void {
    const before = new Set(this.rule.keys(activity));
    edit();
    const after = new Set(this.rule.keys(activity));
    for (const key of before) if (!after.has(key)) this.leave(key, activity);
    for (const key of after) if (!before.has(key)) this.join(key, activity);
    for (const key of before) this.check(key);
    for (const key of after) this.check(key);
  }

  private join(key: number, activity: KeyActivity): void {
    const known = this.byKey.get(key);
    if (known === undefined) this.byKey.set(key, activity);
    else if (!(known instanceof Group)) {
      if (known === activity) return;
      const group = new Group([known]);
      group.join(activity);
      this.byKey.set(key, group);
      this.groups.set(key, group);
    } else known.join(activity);
  }

  private leave(key: number, activity: KeyActivity): void {
    const known = this.byKey.get(key);
    if (!(known instanceof Group)) {
      this.byKey.delete(key);
      return;
    }
    known.leave(activity);
    const [only] = known.members;
    if (only === undefined || known.members.length > 1) return;
    this.byKey.set(key, only);
    this.groups.delete(key);
  }

  private check(key: number): void {
    const group = this.groups.get(key);
    if (group !== undefined) group.findings = this.collect(() => this.rule.check(group.members, key, this.report));
  }
}
