import { clearUndo, edit, setSheetField } from "../../workbook/edits";
import type { SheetProtection } from "../../workbook/model";
import { define } from "../define";
import { accessDenied, invalidArgument } from "../errors";
import { kinds } from "../kinds";

/** Off unless asked for; as Excel.WorksheetProtectionOptions. */
const defaults = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
} as const;

function protectionOf(options: unknown, password: unknown): SheetProtection {
  if (options !== null && options !== undefined && typeof options !== "object") throw invalidArgument();
  const hasPassword = typeof password === "string" && password !== "";
  return { hasPassword, options: { ...defaults, ...(options as SheetProtection["options"] | null) } };
}

export const worksheetProtection = define(kinds.worksheetProtection, {
  properties: {
    protected: { get: (sheet) => sheet.protection !== null },
    options: { get: (sheet) => sheet.protection?.options ?? null },
  },
  methods: {
    protect: (sheet, args, { workbook }) => {
      if (sheet.protection) throw accessDenied();
      edit(workbook, "addin", () => {
        setSheetField(workbook, sheet, "protection", protectionOf(args[0], args[1]));
        clearUndo(workbook);
      });
    },
    unprotect: (sheet, args, { workbook }) => {
      if (sheet.protection?.hasPassword && typeof args[0] !== "string") throw accessDenied();
      edit(workbook, "addin", () => {
        setSheetField(workbook, sheet, "protection", null);
        clearUndo(workbook);
      });
    },
  },
});
