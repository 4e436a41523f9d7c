/** What a reader of counts by lead or portfolio must know, in sentences. */
import { activityNames } from "../tracker/activityNames";
import type { Tracker } from "../tracker/tracker";

type Field = "lead" | "portfolio";

export function severalCountText(field: Field): string {
  return `A Key Activity with several ${field}s counts under each.`;
}

/** "3 Key Activities name several leads and count under each; 1 names none and counts under none." */
export function namedText(tracker: Tracker, field: Field): string {
  const named = tracker.activities.map((activity) => activityNames(activity, field).length);
  const several = named.filter((names) => names > 1).length;
  const none = named.filter((names) => names === 0).length;
  return (
    `${several === 0 ? "No Key Activity names" : several === 1 ? "1 Key Activity names" : `${several} Key Activities name`} ` +
    `several ${field}s${several === 0 ? "" : ` and ${several === 1 ? "counts" : "count"} under each`}` +
    `${none === 0 ? "" : `; ${none} ${none === 1 ? "names none and counts" : "name none and count"} under none`}.`
  );
}
