/** Which fields a Key Activity needs. */
import type { Settings } from "../../settings";
import type { KeyActivity } from "../../tracker/tracker";
import { STATUS_KINDS } from "../../words/status";

export const NEEDED_FIELDS = ["title", "progress", "nextSteps", "lead", "portfolio"] as const;
type NeededField = (typeof NEEDED_FIELDS)[number];

/** "Red" or "Amber" where the status is one of them, else null. */
export function needsExplaining({ status }: KeyActivity): "Red" | "Amber" | null {
  if (status?.reading.form !== "accepted" && status?.reading.form !== "style") return null;
  if (status.reading.kind === "red") return "Red";
  return status.reading.kind === "amber" ? "Amber" : null;
}

/** Whether settings want the field at this status. Behind an unknown word, only what every status needs. */
export function isNeeded(activity: KeyActivity, field: NeededField, { neededFields }: Settings): boolean {
  const isExplanation = field === "progress" || field === "nextSteps";
  if (isExplanation && needsExplaining(activity) !== null) return false;
  const needing = neededFields[field];
  const reading = activity.status?.reading;
  if (reading?.form === "unknown") return STATUS_KINDS.every((kind) => needing.includes(kind));
  return needing.includes(reading?.form === "accepted" || reading?.form === "style" ? reading.kind : "missing");
}
