/** A Key Activity's cells, as several sheets show them. */
import type { KeyActivity, Tracker } from "../tracker/tracker";
import { kindOf, type StatusKind } from "../words/status";
import { link, NOT_APPLICABLE, NOT_AVAILABLE, status, text } from "./cells";
import type { PlanCell } from "./plan";

export function statusKindOf(activity: KeyActivity): StatusKind | "missing" {
  return kindOf(activity.status?.reading);
}

/** The reference as the council writes it, leading to the Key Activity's row. */
export function referenceCell({ sheet }: Tracker, activity: KeyActivity): PlanCell {
  const label = activity.refAsWritten.trim();
  return label === "" ? NOT_AVAILABLE : link(label, { sheet, cell: activity.cell });
}

/** The reference in a text, its cell where it has none. */
export function referenceText({ refAsWritten, cell }: KeyActivity): string {
  const written = refAsWritten.trim();
  return written === "" ? `Key Activity in ${cell}` : written;
}

/** The status word; one that is missing or unknown is not available. */
export function statusCell(activity: KeyActivity, fills: boolean): PlanCell {
  const reading = activity.status?.reading;
  const isKnown = reading?.form === "accepted" || reading?.form === "style";
  return isKnown ? status(reading.word, reading.kind, fills) : NOT_AVAILABLE;
}

/** A column that the tracker does not have is not applicable; a blank in one is not available. */
export function fieldCell(field: KeyActivity["lead"]): PlanCell {
  return field === null ? NOT_APPLICABLE : text(field.text);
}
