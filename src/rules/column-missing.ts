import type { ColumnName, HeaderRow } from "../tracker/tracker";
import { cellAddress } from "../workbook/address";
import { row } from "./exampleCells";
import { listText } from "./messages";
import type { Rule, RuleDoc } from "./rule";

/** Portfolio is needed only where the sheet has it: then it is not missing. */
const NEEDED: readonly (readonly [ColumnName, string])[] = [
  ["status", "Status"],
  ["progress", "Progress"],
  ["nextSteps", "Next Steps"],
  ["lead", "Lead"],
];

export const columnMissing: Rule<"missing"> = {
  meta: {
    id: "column-missing",
    family: "sheet",
    severity: "error",
    fix: null,
    title: "Column missing",
    description: "A tracker has no Status, Progress, Next Steps or lead column.",
    messages: { missing: "Expected a {column} column; found {found}." },
  },

  tracker: ({ tracker: { headerRows } }, report) => {
    for (const [name, column] of NEEDED) {
      const without = headerRows.filter(({ columns }) => columns[name] === undefined);
      // Where no header row has it, saying so once is enough.
      const reported = without.length === headerRows.length ? without.slice(0, 1) : without;
      for (const header of reported) {
        report("missing", { cell: firstCell(header), data: { column, found: listText(labelsOf(header)) } });
      }
    }
  },
};

function columnsOf({ columns }: HeaderRow): [string, number][] {
  return Object.entries(columns).sort(([, a], [, b]) => a - b);
}

function firstCell(header: HeaderRow): string {
  return cellAddress(header.row, columnsOf(header)[0]?.[1] ?? 0);
}

function labelsOf(header: HeaderRow): string[] {
  const labels: Readonly<Record<string, string | undefined>> = header.labels;
  return columnsOf(header).map(([name]) => labels[name] ?? name);
}

export const columnMissingDoc = (): RuleDoc => ({
  why: "A Key Activity without a place for its status or its progress cannot be reported on. The sheet is still read for what it has.",
  good: [
    {
      says: "All four columns; the lead's may be headed Team, Lead Officer or CMT Lead",
      cells: [["Activities", "Status", "Progress", "Next Steps", "CMT Lead / Team"], row("KA.01.01 Build homes")],
    },
  ],
  bad: [
    {
      says: "No column for the next steps",
      cells: [
        ["Activities", "Status", "Progress", "Team"],
        ["KA.01.01 Build homes", "Green", "40 of 100 homes built.", "Housing"],
      ],
      found: ["A1"],
    },
  ],
});
