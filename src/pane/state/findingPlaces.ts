/** Under which priority of its sheet a finding stands, and whose it is. */
import type { Finding } from "../../rules/finding";
import { activityNames } from "../../tracker/activityNames";
import type { Heading, Tracker } from "../../tracker/tracker";
import { parseCellAddress } from "../../workbook/address";
import { namesIn } from "../../words/names";
import { isPlaceholder } from "../../words/placeholders";

export interface FindingPlace {
  /** Index into `Tracker.priorities`; null when it stands under none. */
  readonly priority: number | null;
  /** The leads of its Key Activity, or the lead officers of its objective. */
  readonly leads: readonly string[];
}

const NOWHERE: FindingPlace = { priority: null, leads: [] };

/** Looks up by the worksheet rows of Key Activities and headings, which are gone through once. */
export function placesByRow(tracker: Tracker): (finding: Finding) => FindingPlace {
  const byRow = new Map<number, FindingPlace>();
  const put = ({ cell, stated }: Heading, place: FindingPlace) => {
    for (const address of stated === null ? [cell] : [cell, stated.cell]) {
      const row = parseCellAddress(address)?.row;
      if (row !== undefined) byRow.set(row, place);
    }
  };
  tracker.priorities.forEach((heading, priority) => {
    put(heading, { priority, leads: [] });
  });
  for (const objective of tracker.objectives) {
    put(objective, { priority: objective.priority, leads: namesIn(objective.leadOfficer ?? "") });
  }
  for (const activity of tracker.activities) {
    const place = { priority: activity.priority, leads: activityNames(activity, "lead") };
    for (const row of activity.rows) byRow.set(row, place);
  }
  return ({ cell }) => byRow.get((cell === null ? null : parseCellAddress(cell))?.row ?? -1) ?? NOWHERE;
}

/** The leads named in the trackers, by name; "Choose an item." is nobody. */
export function leadsOf(trackers: readonly Tracker[]): string[] {
  const names = new Set(
    trackers.flatMap(({ activities, objectives }) => [
      ...activities.flatMap((activity) => activityNames(activity, "lead")),
      ...objectives.flatMap(({ leadOfficer }) => namesIn(leadOfficer ?? "")),
    ]),
  );
  return [...names].filter((name) => !isPlaceholder(name)).sort(new Intl.Collator("en-GB").compare);
}
