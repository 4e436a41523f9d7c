/**
 * The edits: the only way to change a workbook. Each marks what it changed, so that saving touches nothing else,
 * writes down how to undo it, and tells the listeners of `onEdit`. What is done inside one `edit(...)` is one undo
 * step and one notice.
 */
export {
  canRedo,
  canUndo,
  clearUndo,
  edit,
  keepNoUndo,
  onEdit,
  redo,
  undo,
  type Edit,
  type EditBatch,
  type Origin,
} from "./journal";
export {
  clearContents,
  clearFormats,
  formatCells,
  setContents,
  setNumberFormats,
  setValue,
  writeCells,
  type CellContent,
  type CellWrite,
  type ContentWrite,
} from "./cellEdits";
export {
  activateSheet,
  deleteSheet,
  insertSheet,
  moveSheet,
  renameSheet,
  selectBox,
  setHidden,
  setSizes,
  setVisibility,
} from "./sheetEdits";
export { setSheetField, type SheetField } from "./sheetFields";
export {
  addXmlPart,
  changeName,
  changeProperties,
  changeXml,
  deleteXmlPart,
  protectStructure,
  setSetting,
  setSheetProperty,
  setWorkbookField,
} from "./workbookEdits";
export {
  addTable,
  changeTable,
  deleteTable,
  dissolveTable,
  resizeTable,
  settleAllHeadings,
  settleHeadings,
} from "./tableEdits";
export { deleteCells, insertCells, ShiftFault } from "./shiftCells";
export {
  addConditionalFormat,
  byPriority,
  changeConditionalFormat,
  deleteConditionalFormat,
  prioritise,
} from "./conditionalFormatEdits";
export { addChart, changeChart, changeSeries, deleteChart } from "./chartEdits";
export { copyCells, moveCells, type Copy } from "./copyCells";
export { fillCells, type Fill } from "./fillCells";
export { sortLines, type Sort, type SortKey } from "./sortLines";
export { setFilter, setFilterColumns, setTableFilter } from "./filterEdits";
export { copySheet } from "./copySheet";
