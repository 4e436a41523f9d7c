/** The order in which findings are given. */
import { RULE_IDS } from "../settings";
import type { TrackerWorkbook } from "../tracker/tracker";
import { parseCellAddress } from "../workbook/address";
import type { Finding } from "./finding";

/**
 * By tab, row, column, then the catalogue's order. What is on the workbook comes before every sheet, and what is
 * on a sheet as a whole before its cells.
 */
export function inOrder(findings: readonly Finding[], workbook: TrackerWorkbook): Finding[] {
  const tabs = new Map(workbook.sheetsLookedAt.map((sheet, index) => [sheet, index]));
  const rules = new Map(RULE_IDS.map((id, index) => [id, index]));
  const placed = findings.map((finding) => {
    const address = finding.cell === null ? null : parseCellAddress(finding.cell);
    return {
      finding,
      tab: finding.sheet === null ? -1 : (tabs.get(finding.sheet) ?? tabs.size),
      row: address?.row ?? -1,
      column: address?.column ?? -1,
      rule: rules.get(finding.rule) ?? rules.size,
    };
  });
  placed.sort((a, b) => a.tab - b.tab || a.row - b.row || a.column - b.column || a.rule - b.rule);
  return placed.map(({ finding }) => finding);
}
