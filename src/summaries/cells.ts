/** The cells that plans are made of. */
import type { StatusKind } from "../words/status";
import type { LinkTarget, PlanCell } from "./plan";

/** Not applicable: explained on Cover. */
export const NOT_APPLICABLE: PlanCell = { kind: "text", text: "[z]" };
/** Not available: explained on Cover. */
export const NOT_AVAILABLE: PlanCell = { kind: "text", text: "[x]" };

/** Whether a cell holds nothing but a shorthand. */
export function isShorthand(cell: PlanCell): boolean {
  return cell.kind === "text" && (cell.text === "[z]" || cell.text === "[x]");
}

/** A list with nothing in it. */
export const NONE: PlanCell = { kind: "text", text: "None" };

/** The text as it stands; a blank one is not available. No cell is left empty without a word. */
export function text(value: string | null | undefined): PlanCell {
  return value === null || value === undefined || value.trim() === "" ? NOT_AVAILABLE : { kind: "text", text: value };
}

/** What the cell shows as text; "" for a number. */
export function cellText(cell: PlanCell): string {
  return "text" in cell ? cell.text : "";
}

export function count(value: number): PlanCell {
  return { kind: "count", count: value };
}

/** A share of nothing is not applicable. */
export function share(part: number, total: number): PlanCell {
  return total === 0 ? NOT_APPLICABLE : { kind: "share", count: part, total };
}

export function link(label: string, to: LinkTarget): PlanCell {
  return { kind: "link", text: label, to };
}

/** A status word with its colour; `fills` is the setting. */
export function status(word: string, kind: StatusKind | "missing" | null, fills: boolean): PlanCell {
  const coloured = kind === "red" || kind === "amber" || kind === "green";
  return { kind: "status", text: word, fill: fills && coloured ? kind : null };
}
