/** What becomes of words that a person has typed on our sheets: reasons are kept, for the rest somebody is asked. */
import { changedCells, refuseChanged, type ChangedCell } from "../excel/owned/changed";
import { changeParts } from "../excel/kept/changeParts";
import { OVERRIDE_PART } from "../excel/kept/partKinds";
import type { WorkbookOutline } from "../excel/read/outline";
import type { OwnSheet } from "../excel/read/workbook";
import type { Session } from "../excel/session";
import type { KeptOverride } from "../kept/kept";
import { overrideKey } from "../kept/overrides";
import { isSuperseded } from "../kept/prune";
import type { SheetKey, SheetPlan } from "../summaries";
import { typedReasons, type TypedReason } from "../summaries/typedReasons";
import type { JobOptions, Validation } from "./contract";
import { isoDay } from "./isoDay";

export type OwnSheets = ReadonlyMap<SheetKey, OwnSheet>;

export interface ChangesFound {
  /** Reasons for differences: they become overrides. */
  readonly reasons: readonly TypedReason[];
  /** Our sheets that may be rewritten; one that is to be kept as it is counts no longer as ours. */
  readonly own: OwnSheets;
}

/** @throws JobError changedByPerson, unless `changed` says what to do. */
export function changesFound(
  { reported, rollUps }: Validation,
  own: OwnSheets,
  { written }: WorkbookOutline,
  plans: readonly SheetPlan[],
  { changed = "refuse" }: JobOptions,
): ChangesFound {
  const priorities = own.get("Priorities");
  const ofReported = rollUps.filter(({ sheet }) => sheet === reported?.sheet);
  const found = [...own]
    .filter(([key]) => plans.some((plan) => plan.key === key))
    .map(([key, { outline, cells }]) => ({ key, sheet: outline.name, cells: changedCells(cells, key, written) }));
  const reasons =
    reported === null || priorities === undefined
      ? []
      : typedReasons(priorities.cells, cellsOf(found, "Priorities"), reported, ofReported);
  const rest = found
    .map((each) => (each.key === "Priorities" ? { ...each, cells: without(each.cells, reasons) } : each))
    .filter(({ cells }) => cells.length > 0);
  if (changed === "refuse") refuseChanged(rest);
  const kept = changed === "keep" ? rest.map(({ key }) => key) : [];
  return { reasons, own: new Map([...own].filter(([key]) => !kept.includes(key))) };
}

function cellsOf(
  found: readonly { readonly key: SheetKey; readonly cells: readonly ChangedCell[] }[],
  key: SheetKey,
): readonly ChangedCell[] {
  return found.find((each) => each.key === key)?.cells ?? [];
}

function without(cells: readonly ChangedCell[], reasons: readonly TypedReason[]): ChangedCell[] {
  return cells.filter(({ row, column }) => !reasons.some((reason) => reason.row === row && reason.column === column));
}

/** Keeps the reasons as overrides of the reported quarter, and gives all that are kept then. */
export async function keepReasons(
  session: Session,
  { kept, workbook }: Validation,
  reasons: readonly TypedReason[],
  now: Date,
): Promise<KeptOverride[]> {
  const given = reasons.map(({ overridden, rollUp, reason }): KeptOverride => ({
    ...overridden,
    key: overrideKey(overridden),
    suggested: rollUp.suggested,
    reason,
    date: isoDay(now),
  }));
  const isReplaced = (old: KeptOverride) =>
    given.some((each) => each.key === old.key || isSuperseded(old, each, workbook.trackers));
  await changeParts(session, OVERRIDE_PART, (parts) => ({
    remove: parts.filter(({ value }) => isReplaced(value)),
    add: given,
  }));
  return [...kept.overrides.filter((old) => !isReplaced(old)), ...given];
}
