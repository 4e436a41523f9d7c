/** The list's rows: each group's heading, then its findings unless the group is closed. */
import type { Finding } from "../../rules/finding";
import type { FindingGroup } from "../state/findingGroups";

export type FindingListRow =
  | { readonly kind: "group"; readonly key: string; readonly group: FindingGroup; readonly isOpen: boolean }
  | { readonly kind: "finding"; readonly key: string; readonly finding: Finding };

/** @param keys what is the same finding after the workbook has been checked again; two may share one */
export function findingRows(
  groups: readonly FindingGroup[],
  closed: ReadonlySet<string>,
  keys: ReadonlyMap<Finding, string>,
): FindingListRow[] {
  const met = new Map<string, number>();
  const keyOf = (group: FindingGroup, finding: Finding) => {
    const key = `${group.key} ${keys.get(finding) ?? ""}`;
    const before = met.get(key) ?? 0;
    met.set(key, before + 1);
    return before === 0 ? key : `${key} ${before}`;
  };
  return groups.flatMap((group): FindingListRow[] => {
    const isOpen = !closed.has(group.key);
    const heading: FindingListRow = { kind: "group", key: group.key, group, isOpen };
    if (!isOpen) return [heading];
    return [
      heading,
      ...group.findings.map((finding): FindingListRow => ({ kind: "finding", key: keyOf(group, finding), finding })),
    ];
  });
}
