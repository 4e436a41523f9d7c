/** Edits of sheets: adding, deleting, renaming, moving, showing, and everything on a sheet that is not a cell. */
import type { Box, Sheet, Workbook } from "./model";
import { sameBox } from "./box";
import { clearUndo, edit, notice, perform } from "./journal";
import { renameSheetInFormula, withoutSheet } from "./sheetNames";
import { rewriteFormulas } from "./rewriteFormulas";
import { setWorkbookField } from "./workbookEdits";

/** Puts a sheet made by `newSheet` at a place among the tabs; the last by default. */
export function insertSheet(workbook: Workbook, sheet: Sheet, position = workbook.sheets.length): void {
  perform(workbook, {
    redo: () => {
      workbook.sheets.splice(position, 0, sheet);
      workbook.changedAspects.add("sheets");
    },
    undo: () => {
      workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
      if (workbook.activeSheet === sheet.id) workbook.activeSheet = firstVisible(workbook)?.id ?? "";
      workbook.changedAspects.add("sheets");
    },
    done: { kind: "sheetAdded", sheet: sheet.id },
    undone: { kind: "sheetDeleted", sheet: sheet.id },
  });
}

const firstVisible = (workbook: Workbook): Sheet | undefined =>
  workbook.sheets.find((sheet) => sheet.visibility === "Visible");

/** Deletes a sheet. Formulas and names that spoke of it speak of #REF!. As in Excel, nothing before it can be undone. */
export function deleteSheet(workbook: Workbook, sheet: Sheet): void {
  edit(workbook, "person", () => {
    const position = workbook.sheets.indexOf(sheet);
    workbook.sheets.splice(position, 1);
    workbook.changedAspects.add("sheets");
    const own = workbook.names.filter((name) => name.scope === sheet.id);
    if (own.length > 0)
      setWorkbookField(
        workbook,
        "names",
        workbook.names.filter((name) => !own.includes(name)),
      );
    rewriteFormulas(workbook, (formula) => withoutSheet(formula, sheet.name));
    notice(workbook, { kind: "sheetDeleted", sheet: sheet.id });
    if (workbook.activeSheet === sheet.id) {
      const next = workbook.sheets.slice(position).find((each) => each.visibility === "Visible");
      activate(workbook, next ?? [...workbook.sheets].reverse().find((each) => each.visibility === "Visible"));
    }
    clearUndo(workbook);
  });
}

function activate(workbook: Workbook, sheet: Sheet | undefined): void {
  if (sheet) activateSheet(workbook, sheet);
}

/** Makes it the sheet that is shown; a person's place is not undone. */
export function activateSheet(workbook: Workbook, sheet: Sheet): void {
  const before = workbook.activeSheet;
  if (before === sheet.id) return;
  workbook.activeSheet = sheet.id;
  notice(workbook, { kind: "activated", sheet: sheet.id, before });
}

/** Selects a block of a sheet, without activating the sheet. */
export function selectBox(workbook: Workbook, sheet: Sheet, box: Box): void {
  if (sameBox(sheet.selection, box)) return;
  sheet.selection = box;
  notice(workbook, { kind: "selection", sheet: sheet.id, box });
}

/** Renames a sheet; formulas and names follow. */
export function renameSheet(workbook: Workbook, sheet: Sheet, name: string): void {
  const before = sheet.name;
  if (before === name) return;
  const rename = (to: string) => () => {
    sheet.name = to;
    workbook.changedAspects.add("sheets");
  };
  edit(workbook, "person", () => {
    perform(workbook, {
      redo: rename(name),
      undo: rename(before),
      done: { kind: "sheetRenamed", sheet: sheet.id, before, after: name },
      undone: { kind: "sheetRenamed", sheet: sheet.id, before: name, after: before },
    });
    rewriteFormulas(workbook, (formula) => renameSheetInFormula(formula, before, name));
  });
}

/** Moves a sheet to a zero-based place among the tabs. */
export function moveSheet(workbook: Workbook, sheet: Sheet, position: number): void {
  const before = workbook.sheets.indexOf(sheet);
  if (before === position) return;
  const about = { kind: "sheetMoved", sheet: sheet.id } as const;
  const move = (to: number) => () => {
    workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
    workbook.sheets.splice(to, 0, sheet);
    workbook.changedAspects.add("sheets");
  };
  perform(workbook, { redo: move(position), undo: move(before), done: about, undone: about });
}

export function setVisibility(workbook: Workbook, sheet: Sheet, visibility: Sheet["visibility"]): void {
  const before = sheet.visibility;
  if (before === visibility) return;
  const set = (to: Sheet["visibility"]) => () => {
    sheet.visibility = to;
    workbook.changedAspects.add("sheets");
  };
  edit(workbook, "person", () => {
    perform(workbook, {
      redo: set(visibility),
      undo: set(before),
      done: { kind: "sheetVisibility", sheet: sheet.id, before, after: visibility },
      undone: { kind: "sheetVisibility", sheet: sheet.id, before: visibility, after: before },
    });
    if (visibility !== "Visible" && workbook.activeSheet === sheet.id) activate(workbook, firstVisible(workbook));
  });
}

const lineAspects = { columnWidths: "columns", rowHeights: "rows" } as const;

/** Sets the width (points) of columns or the height of rows; null gives the default back. */
export function setSizes(
  workbook: Workbook,
  sheet: Sheet,
  field: keyof typeof lineAspects,
  lines: readonly number[],
  size: number | null,
): void {
  const sizes = sheet[field];
  const before = lines.map((line) => [line, sizes.get(line) ?? null] as const);
  const about = { kind: "sheetChanged", sheet: sheet.id, field } as const;
  const apply = (entries: readonly (readonly [number, number | null])[]) => {
    sheet.changedAspects.add(lineAspects[field]);
    for (const [line, value] of entries) {
      if (value === null) sizes.delete(line);
      else sizes.set(line, value);
    }
  };
  perform(workbook, {
    redo: () => apply(lines.map((line) => [line, size] as const)),
    undo: () => apply(before),
    done: about,
    undone: about,
  });
}

const hiddenAspects = { hiddenRows: "rows", hiddenColumns: "columns" } as const;

/** Hides or shows rows or columns. */
export function setHidden(
  workbook: Workbook,
  sheet: Sheet,
  field: keyof typeof hiddenAspects,
  lines: readonly number[],
  hidden: boolean,
): void {
  const set = sheet[field];
  const changing = lines.filter((line) => set.has(line) !== hidden);
  if (changing.length === 0) return;
  const about = { kind: "sheetChanged", sheet: sheet.id, field } as const;
  const apply = (to: boolean) => () => {
    sheet.changedAspects.add(hiddenAspects[field]);
    for (const line of changing) {
      if (to) set.add(line);
      else set.delete(line);
    }
  };
  perform(workbook, { redo: apply(hidden), undo: apply(!hidden), done: about, undone: about });
}
