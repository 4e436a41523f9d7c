/** The list's rows: each group's heading, then its findings unless the group is closed. */
import type { Finding } from "../../rules/finding";
import type { FindingGroup } from "../state/findingGroups";

export type FindingListRow =
  | { readonly kind: "group"; readonly key: string; readonly group: FindingGroup; readonly isOpen: boolean }
  | { readonly kind: "finding"; readonly key: string; readonly finding: Finding };

export function findingRows(groups: readonly FindingGroup[], closed: ReadonlySet<string>): FindingListRow[] {
  return groups.flatMap((group): FindingListRow[] => {
    const isOpen = !closed.has(group.key);
    const heading: FindingListRow = { kind: "group", key: group.key, group, isOpen };
    if (!isOpen) return [heading];
    return [
      heading,
      ...group.findings.map((finding, index): FindingListRow => ({
        kind: "finding",
        key: `${group.key} ${index}`,
        finding,
      })),
    ];
  });
}
