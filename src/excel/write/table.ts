/** The native table over the written cells: named, without filter buttons and banding. */
import { TABLE_ROW } from "../../summaries/plan";
import { step, type Step } from "./step";
import type { SheetTask } from "./task";

/** No fills of its own: it prints in black and white as it looks. */
const STYLE = "TableStyleLight1";

/** An existing table is made to fit, so that formulas of the council's that refer to it stay whole. */
export function tableStep({ sheet, existing, tableName }: SheetTask): Step {
  return step(6, (workbook) => {
    const worksheet = workbook.worksheets.getItem(sheet.name);
    const range = worksheet.getRangeByIndexes(TABLE_ROW, 0, sheet.rows.length + 1, sheet.plan.columns.length);
    const [standing] = existing?.tables ?? [];
    if (standing !== undefined) {
      workbook.tables.getItem(standing).resize(range);
      return;
    }
    const table = worksheet.tables.add(range, true);
    table.name = tableName;
    table.style = STYLE;
    table.showFilterButton = false;
    table.showBandedRows = false;
  });
}
