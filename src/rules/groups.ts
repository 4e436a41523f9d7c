/** What Key Activities of one sheet have in common, by one rule: kept, so that an edit looks at the groups it touches alone. */
import type { KeyActivity } from "../tracker/tracker";
import type { Finding } from "./finding";
import type { ReportingRule } from "./inForce";
import type { GroupRule } from "./rule";

interface Group {
  /** In the order of the sheet. */
  members: KeyActivity[];
  findings: readonly Finding[];
}

export class Groups {
  private readonly groups = new Map<string, Group>();

  constructor(
    private readonly rule: GroupRule<string>,
    private readonly report: ReportingRule["report"],
    /** What the rule reports while `run` runs. */
    private readonly collect: (run: () => void) => Finding[],
    activities: readonly KeyActivity[],
  ) {
    for (const activity of activities) for (const key of rule.keys(activity)) this.join(key, activity);
    for (const [key, group] of this.groups) if (group.members.length > 1) this.check(key, group);
  }

  *findings(): Iterable<Finding> {
    for (const { findings } of this.groups.values()) yield* findings;
  }

  /** Changes a Key Activity, and looks at the groups that it leaves, joins or stays in. */
  change(activity: KeyActivity, edit: () => void): void {
    const before = this.rule.keys(activity);
    edit();
    const after = this.rule.keys(activity);
    for (const key of before) if (!after.includes(key)) this.leave(key, activity);
    for (const key of after) if (!before.includes(key)) this.join(key, activity);
    for (const key of new Set([...before, ...after])) {
      const group = this.groups.get(key);
      if (group !== undefined) this.check(key, group);
    }
  }

  private join(key: string, activity: KeyActivity): void {
    const group = this.groups.get(key);
    if (group === undefined) this.groups.set(key, { members: [activity], findings: [] });
    else {
      const last = group.members.at(-1);
      group.members.push(activity);
      if (last !== undefined && last.index > activity.index) group.members.sort((a, b) => a.index - b.index);
    }
  }

  private leave(key: string, activity: KeyActivity): void {
    const group = this.groups.get(key);
    if (group === undefined) return;
    group.members = group.members.filter((member) => member !== activity);
    if (group.members.length === 0) this.groups.delete(key);
  }

  private check(key: string, group: Group): void {
    group.findings =
      group.members.length < 2 ? [] : this.collect(() => this.rule.check(group.members, key, this.report));
  }
}
