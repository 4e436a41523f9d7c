import { lastColumn, lastRow } from "../../workbook/box";
import { setSheetField } from "../../workbook/edits";
import type { Sheet } from "../../workbook/model";
import { areaArgument } from "../areas";
import { integer, isMissing } from "../arguments";
import { define, type Arguments } from "../define";
import { invalidArgument, itemNotFound, notImplemented } from "../errors";
import { kinds } from "../kinds";
import type { Session } from "../session";
import { setupKinds } from "../sheetSetup";

function freeze(sheet: Sheet, change: Partial<NonNullable<Sheet["freeze"]>>, { workbook }: Session): void {
  const { rows, columns } = { rows: 0, columns: 0, ...sheet.freeze, ...change };
  setSheetField(workbook, sheet, "freeze", rows + columns === 0 ? null : { rows, columns });
}

function count(args: Arguments, most: number): number {
  const lines = isMissing(args[0]) ? 1 : integer(args);
  if (lines < 0 || lines > most) throw invalidArgument();
  return lines;
}

/** "1:3" for rows only, "A:B" for columns only, "A1:B3" for both. */
function location(sheet: Sheet) {
  if (!sheet.freeze) return null;
  const { rows, columns } = sheet.freeze;
  const box = { top: 0, left: 0, bottom: (rows || lastRow + 1) - 1, right: (columns || lastColumn + 1) - 1 };
  return kinds.range.of({ sheet, box });
}

export const worksheetFreezePanes = define(setupKinds.freezePanes, {
  methods: {
    freezeRows: (sheet, args, session) => freeze(sheet, { rows: count(args, lastRow) }, session),
    freezeColumns: (sheet, args, session) => freeze(sheet, { columns: count(args, lastColumn) }, session),
    freezeAt: (sheet, args, session) => {
      if (isMissing(args[0])) return freeze(sheet, { rows: 0, columns: 0 }, session);
      const area = areaArgument(session.workbook, sheet, args[0]);
      const { top, left, bottom, right } = area.box;
      if (area.sheet !== sheet) throw invalidArgument();
      if (top > 0 || left > 0) throw notImplemented("Freezing at a range that does not begin at A1");
      freeze(
        sheet,
        { rows: bottom === lastRow ? 0 : bottom + 1, columns: right === lastColumn ? 0 : right + 1 },
        session,
      );
    },
    unfreeze: (sheet, _args, session) => freeze(sheet, { rows: 0, columns: 0 }, session),
    getLocation: (sheet) => {
      const found = location(sheet);
      if (!found) throw itemNotFound();
      return found;
    },
    getLocationOrNullObject: location,
  },
});
