/** What reference rules look at: the Key Activities of a tracker or of a delivery plan, by their references. */
import type { ReferenceSettings } from "../../settings";
import type { DeliveryPlan, Heading, KeyActivity, PlanActivity, Tracker } from "../../tracker/tracker";
import {
  canonicalStyle,
  commonestStyle,
  readReference,
  type Reference,
  type ReferenceReading,
  type ReferenceStyle,
} from "../../words/reference";

export interface NumberedActivity {
  /** Zero-based position on the sheet. */
  readonly index: number;
  readonly reference: Reference | null;
  readonly ref: string | null;
  readonly refAsWritten: string;
  readonly refCell: string;
  readonly refCellText: string;
  /** Of `refCellText`. */
  readonly reading: ReferenceReading;
  /** Index into `headings`; null under none. */
  readonly heading: number | null;
}

export interface NumberedHeading {
  /** What it is called: its code, else its name. */
  readonly label: string;
  /** 3 for "CA 3"; null without a code. */
  readonly codeNumber: number | null;
}

export interface NumberedSheet {
  readonly sheet: string;
  /** The financial year that its numbers belong to, "2024/25"; null when not known. */
  readonly year: string | null;
  readonly headings: readonly NumberedHeading[];
  readonly activities: readonly NumberedActivity[];
  /** How its references are written: as settings say, else as most of them are. */
  readonly style: ReferenceStyle;
  /** What its references are read by, and what their group means. */
  readonly settings: ReferenceSettings;
}

/** A tracker's Key Activities under their objectives, and under their priorities where there is no objective, unless settings say which. */
export function numberedTracker(tracker: Tracker, settings: ReferenceSettings): NumberedSheet {
  const headings = [...tracker.objectives, ...tracker.priorities].map(numberedHeading);
  const headingOf = ({ objective, priority }: KeyActivity) => {
    const ofPriority = priority === null ? null : tracker.objectives.length + priority;
    if (settings.group === "detected") return objective ?? ofPriority;
    return settings.group === "objective" ? objective : ofPriority;
  };
  const activities = tracker.activities.map((activity) =>
    numbered(activity, activity.index, headingOf(activity), settings),
  );
  const year = tracker.period?.year ?? null;
  return { sheet: tracker.sheet, year, headings, activities, style: styleOf(activities, settings), settings };
}

export function numberedPlan(plan: DeliveryPlan, settings: ReferenceSettings): NumberedSheet {
  const labels = [...new Set(plan.activities.flatMap(({ priority }) => priority ?? []))];
  const places = new Map(labels.map((label, index) => [label, index]));
  const headingOf = ({ priority }: PlanActivity) => (priority === null ? null : (places.get(priority) ?? null));
  const activities = plan.activities.map((activity, index) => numbered(activity, index, headingOf(activity), settings));
  const headings = labels.map((label) => ({ label, codeNumber: null }));
  const { sheet, year } = plan;
  return { sheet, year, headings, activities, style: styleOf(activities, settings), settings };
}

function numbered(
  { reference, ref, refAsWritten, refCell, refCellText }: KeyActivity | PlanActivity,
  index: number,
  heading: number | null,
  settings: ReferenceSettings,
): NumberedActivity {
  const reading = readReference(refCellText, settings);
  return { index, reference, ref, refAsWritten, refCell, refCellText, reading, heading };
}

function numberedHeading({ code, name }: Heading): NumberedHeading {
  const digits = /\d{1,4}$/.exec(code ?? "");
  return { label: code ?? name, codeNumber: digits === null ? null : Number(digits[0]) };
}

const SEPARATORS = { point: ".", blank: " ", dash: "-", nothing: "" };

function styleOf(activities: readonly NumberedActivity[], settings: ReferenceSettings): ReferenceStyle {
  const { prefix, afterPrefix, afterGroup, digits } = settings;
  const readings = activities.map(({ reading }) => reading);
  const commonest = commonestStyle(readings, settings) ?? { ...canonicalStyle, prefix };
  const least = digits === "one" ? 1 : 2;
  return {
    ...commonest,
    afterPrefix: afterPrefix === "detected" ? commonest.afterPrefix : SEPARATORS[afterPrefix],
    afterGroup: afterGroup === "detected" ? commonest.afterGroup : SEPARATORS[afterGroup],
    groupDigits: digits === "detected" ? commonest.groupDigits : least,
    numberDigits: digits === "detected" ? commonest.numberDigits : least,
  };
}
