/** Safe fixes of one cell taken together, so that making all of them at once leaves none to make. */
import { plainText } from "./facts/plainText";
import { tidied } from "./facts/tidied";
import type { Finding, Fix, RuleId } from "./finding";

/** What each rule makes of any text; the fixes of the others are the first of their cells. */
const REPAIRS: Readonly<Partial<Record<RuleId, (text: string) => string>>> = {
  "text-markup": plainText,
  "text-whitespace": tidied,
};

/** The findings in their order; a safe fix whose cell has others says what that cell holds once all are made. */
export function withJointFixes(findings: readonly Finding[]): Finding[] {
  const byCell = new Map<string, Finding[]>();
  for (const finding of findings) {
    const cell = cellOf(finding);
    if (cell === null) continue;
    const known = byCell.get(cell);
    if (known) known.push(finding);
    else byCell.set(cell, [finding]);
  }
  return findings.map((finding) => {
    const [first, ...others] = byCell.get(cellOf(finding) ?? "") ?? [];
    return finding !== first || finding.fix === null ? finding : { ...finding, fix: joint(first, finding.fix, others) };
  });
}

/** Where a safe fix of one cell stands that is not dismissed; null for any other finding. */
function cellOf({ sheet, fix, dismissed }: Finding): string | null {
  const [only] = fix?.changes ?? [];
  if (fix?.kind !== "safe" || fix.changes.length !== 1 || only === undefined || dismissed !== null) return null;
  return `${only.cell} ${sheet ?? ""}`;
}

function joint(first: Finding, fix: Fix, others: readonly Finding[]): Fix {
  const after = fix.changes[0]?.after ?? "";
  let together = others.reduce((text, { rule }) => REPAIRS[rule]?.(text) ?? text, after);
  // Markup hides white space.
  if ([first, ...others].some(({ rule }) => rule === "text-markup")) together = tidied(together);
  if (together === after) return fix;
  return others.length > 0
    ? { ...fix, together }
    : { ...fix, changes: fix.changes.map((change) => ({ ...change, after: together })) };
}
