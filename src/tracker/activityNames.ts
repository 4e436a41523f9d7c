/** Who is named in a Key Activity's lead or portfolio. */
import { namesIn } from "../words/names";
import type { KeyActivity } from "./tracker";

/**
 * The names in the field; none where it is blank or there is no such column. Where a Key Activity is split over
 * several rows, a line break is where the page broke ("Rachael", "Felts"), not where a name ended.
 */
export function activityNames(activity: KeyActivity, field: "lead" | "portfolio"): readonly string[] {
  const text = activity[field]?.text ?? "";
  return namesIn(activity.rows.length > 1 ? text.replaceAll("\n", " ") : text);
}
