/** A tracker sheet beside the delivery plans of its year: which of its Key Activities is which planned one. */
import { matchTitled } from "../../history/matchTitled";
import type { DeliveryPlan, KeyActivity, PlanActivity, Tracker } from "../../tracker/tracker";

export interface PlanComparison {
  readonly tracker: Tracker;
  /** The planned one that a Key Activity is; its number may be another one. Null where the plan has none like it. */
  readonly plannedOf: (activity: KeyActivity) => PlanActivity | null;
  /** The planned one whose number a Key Activity has and that it is not; null where there is none. */
  readonly reuseOf: (activity: KeyActivity) => PlanActivity | null;
  /** The Key Activity that a planned one is; null where the sheet has none like it. */
  readonly trackedOf: (planned: PlanActivity) => KeyActivity | null;
  readonly isPlanned: (ref: string) => boolean;
  readonly isTracked: (ref: string) => boolean;
}

/** Null without a plan of the sheet's year. Several plans of one year are one plan. */
export function comparePlan(plans: readonly DeliveryPlan[], tracker: Tracker): PlanComparison | null {
  const planned = plans.filter(({ year }) => isOfYear(year, tracker)).flatMap(({ activities }) => activities);
  return planned.length === 0 ? null : compare(planned, tracker);
}

/** Whether a plan's year is the sheet's. */
export function isOfYear(year: string | null, { period }: Tracker): boolean {
  return year !== null && period?.year === year;
}

function compare(planned: readonly PlanActivity[], tracker: Tracker): PlanComparison {
  const { activities } = tracker;
  const tracked = activities.map(({ ref, title }) => ({ ref, title: title.text }));
  const { beforeOf, reusedFrom } = matchTitled(planned, tracked);
  const trackedOf = new Map(activities.map((activity, at) => [planned[beforeOf[at] ?? -1], activity]));
  const planRefs = new Set(planned.map(({ ref }) => ref));
  const trackerRefs = new Set(activities.map(({ ref }) => ref));
  return {
    tracker,
    plannedOf: ({ index }) => planned[beforeOf[index] ?? -1] ?? null,
    reuseOf: ({ index }) => planned[reusedFrom[index] ?? -1] ?? null,
    trackedOf: (each) => trackedOf.get(each) ?? null,
    isPlanned: (ref) => planRefs.has(ref),
    isTracked: (ref) => trackerRefs.has(ref),
  };
}
