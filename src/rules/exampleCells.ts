/** Cells of the small trackers in the rules' examples. */

export const HEADER: readonly string[] = ["Key Activity", "Status", "Progress", "Next Steps", "Lead"];

/** The header of a delivery plan. */
export const PLAN_HEADER: readonly string[] = ["Key Activity", "Outputs"];

/** A row of such a tracker: sound, but for what is said otherwise. */
export function row(
  activity: string,
  status = "Green",
  progress = "40 of 100 homes built.",
  nextSteps = "Build 60 more by March.",
  lead = "Housing",
): readonly string[] {
  return [activity, status, progress, nextSteps, lead];
}
