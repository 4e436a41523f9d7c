/** What the last change did, in words. */
import type { RefusedFix } from "../../job/fix";
import { strings } from "../strings";
import type { Changed } from "./change";
import { cellCount } from "./fixes";

/** One sentence: "3 cells fixed." */
export function changedText(changed: Changed): string {
  if (changed.kind === "fix") return strings.changed.fixed(cellCount(changed.fixed));
  if (changed.kind === "revert") return strings.changed.reverted(cellCount(changed.fixed));
  return strings.changed[changed.kind];
}

export function refusedOf(changed: Changed): readonly RefusedFix[] {
  return changed.kind === "fix" || changed.kind === "revert" ? changed.refused : [];
}

/** "B6 on “Q2”: its cell has changed since it was read." */
export function refusedText({ sheet, changes, because }: RefusedFix): string {
  return strings.changed.refusedOne(
    sheet,
    changes.map(({ cell }) => cell),
    because,
  );
}
