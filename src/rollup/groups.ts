/** Which Key Activities belong to which objective, priority, portfolio and lead. One pass over the sheet. */
import { activityNames } from "../tracker/activityNames";
import type { KeyActivity, Tracker } from "../tracker/tracker";

/** In the order in which roll-ups are given. */
export type Level = "objective" | "priority" | "portfolio" | "lead" | "council";

export interface Group {
  readonly level: Level;
  readonly code: string | null;
  /** null for the council. */
  readonly name: string | null;
  /** Index of the objective or priority in the tracker; null for the other levels. */
  readonly heading: number | null;
  readonly members: readonly KeyActivity[];
}

/** Objectives in the order of their priorities, then priorities, portfolios, leads, and the council. */
export function groupsOf(tracker: Tracker): Group[] {
  const objectives = tracker.objectives.map((): KeyActivity[] => []);
  const priorities = tracker.priorities.map((): KeyActivity[] => []);
  const portfolios = new Map<string, KeyActivity[]>();
  const leads = new Map<string, KeyActivity[]>();
  for (const activity of tracker.activities) {
    if (activity.objective !== null) objectives[activity.objective]?.push(activity);
    if (activity.priority !== null) priorities[activity.priority]?.push(activity);
    addByName(portfolios, activityNames(activity, "portfolio"), activity);
    addByName(leads, activityNames(activity, "lead"), activity);
  }
  return [
    ...objectiveOrder(tracker).map((index) => headingGroup("objective", tracker.objectives, index, objectives)),
    ...tracker.priorities.map((_, index) => headingGroup("priority", tracker.priorities, index, priorities)),
    ...namedGroups("portfolio", portfolios),
    ...namedGroups("lead", leads),
    { level: "council", code: null, name: null, heading: null, members: tracker.activities },
  ];
}

/** Key Activities under no objective, by the priority that they stand directly under (`heading`; null under none). */
export function groupsWithoutObjective(tracker: Tracker): Group[] {
  const byPriority = new Map<number | null, KeyActivity[]>();
  for (const activity of tracker.activities) {
    if (activity.objective !== null) continue;
    const known = byPriority.get(activity.priority);
    if (known) known.push(activity);
    else byPriority.set(activity.priority, [activity]);
  }
  return [...byPriority].map(([heading, members]) => {
    const name = heading === null ? null : (tracker.priorities[heading]?.name ?? null);
    return { level: "priority", code: null, name, heading, members };
  });
}

/** Objectives under their priority, in sheet order; those under none come last. */
function objectiveOrder(tracker: Tracker): number[] {
  const order = tracker.objectives.map((_, index) => index);
  const place = (index: number) => tracker.objectives[index]?.priority ?? tracker.priorities.length;
  return order.sort((a, b) => place(a) - place(b) || a - b);
}

function headingGroup(
  level: "objective" | "priority",
  headings: Tracker["objectives"] | Tracker["priorities"],
  index: number,
  members: readonly KeyActivity[][],
): Group {
  const heading = headings[index];
  return {
    level,
    code: heading?.code ?? null,
    name: heading?.name ?? null,
    heading: index,
    members: members[index] ?? [],
  };
}

function addByName(groups: Map<string, KeyActivity[]>, names: readonly string[], activity: KeyActivity): void {
  for (const name of names) {
    const members = groups.get(name);
    if (members) members.push(activity);
    else groups.set(name, [activity]);
  }
}

const byName = new Intl.Collator("en-GB");

function namedGroups(level: "portfolio" | "lead", groups: ReadonlyMap<string, readonly KeyActivity[]>): Group[] {
  return [...groups]
    .sort(([a], [b]) => byName.compare(a, b) || (a < b ? -1 : 1))
    .map(([name, members]) => ({ level, code: null, name, heading: null, members }));
}
