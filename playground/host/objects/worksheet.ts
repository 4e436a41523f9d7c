import {
  activateSheet,
  copySheet,
  deleteSheet,
  moveSheet,
  renameSheet,
  setSheetField,
  setVisibility,
} from "../../workbook/edits";
import { wholeSheet } from "../../workbook/box";
import type { Sheet, Workbook } from "../../workbook/model";
import { sheetById, sheetByName, usedBox } from "../../workbook/read";
import { sheetNameFault } from "../../workbook/sheetNames";
import { areaAt, boxWithin, longestAddress } from "../areas";
import { asBoolean, asText, flag, integer, isMissing, oneOf, optionalText } from "../arguments";
import { colour } from "../colours";
import { chartKinds } from "../charts";
import { define, type Property } from "../define";
import { invalidArgument, invalidOperation, itemAlreadyExists, itemNotFound } from "../errors";
import { EventType } from "../eventTypes";
import { guardStructure } from "../guards";
import { kinds } from "../kinds";
import { deepest, showLevels } from "../outline";
import { findAll, replaceAll, required } from "../range/searching";
import { filterKinds } from "../filters";
import { setupKinds } from "../sheetSetup";
import { tableKinds } from "../tables";

const source = (sheet: Sheet) => sheet.id;

/** Excel keeps at least one sheet in sight. */
function guardLastVisible(book: Workbook, sheet: Sheet): void {
  const others = book.sheets.some((each) => each !== sheet && each.visibility === "Visible");
  if (sheet.visibility === "Visible" && !others) {
    throw invalidOperation("A workbook must contain at least one visible worksheet.");
  }
}

function rename(book: Workbook, sheet: Sheet, value: unknown): void {
  guardStructure(book);
  const name = asText(value);
  if (sheetNameFault(name)) throw invalidArgument();
  const taken = sheetByName(book, name);
  if (taken && taken !== sheet) throw itemAlreadyExists();
  renameSheet(book, sheet, name);
}

/** The next or previous sheet, if any. */
function neighbour(book: Workbook, sheet: Sheet, step: 1 | -1, visibleOnly: boolean): Sheet | undefined {
  const order = step === 1 ? book.sheets : [...book.sheets].reverse();
  return order.slice(order.indexOf(sheet) + 1).find((each) => !visibleOnly || each.visibility === "Visible");
}

function existing(sheet: Sheet | undefined) {
  if (!sheet) throw itemNotFound();
  return kinds.worksheet.of(sheet);
}

const orNull = (sheet: Sheet | undefined) => (sheet ? kinds.worksheet.of(sheet) : null);

const showGridlines = (sheet: Sheet, value: unknown, { workbook }: { readonly workbook: Workbook }) =>
  setSheetField(workbook, sheet, "showGridlines", asBoolean(value));
const showHeadings = (sheet: Sheet, value: unknown, { workbook }: { readonly workbook: Workbook }) =>
  setSheetField(workbook, sheet, "showHeadings", asBoolean(value));

const properties: Readonly<Record<string, Property<Sheet>>> = {
  id: { get: (sheet) => sheet.id },
  name: { get: (sheet) => sheet.name, set: (sheet, value, { workbook }) => rename(workbook, sheet, value) },
  position: {
    get: (sheet, { workbook }) => workbook.sheets.indexOf(sheet),
    set: (sheet, value, { workbook }) => {
      guardStructure(workbook);
      const position = integer([value]);
      if (position < 0 || position >= workbook.sheets.length) throw invalidArgument();
      moveSheet(workbook, sheet, position);
    },
  },
  visibility: {
    get: (sheet) => sheet.visibility,
    set: (sheet, value, { workbook }) => {
      guardStructure(workbook);
      const visibility = oneOf(["Visible", "Hidden", "VeryHidden"], value);
      if (visibility !== "Visible") guardLastVisible(workbook, sheet);
      setVisibility(workbook, sheet, visibility);
    },
  },
  tabColor: {
    get: (sheet) => sheet.tabColor,
    set: (sheet, value, { workbook }) => setSheetField(workbook, sheet, "tabColor", value === "" ? "" : colour(value)),
  },
  standardHeight: { get: (sheet) => sheet.defaultRowHeight },
  showGridlines: { get: (sheet) => sheet.showGridlines, set: showGridlines },
  showHeadings: { get: (sheet) => sheet.showHeadings, set: showHeadings },
};

export const worksheet = define(kinds.worksheet, {
  id: { name: "Id", of: (sheet) => sheet.id },
  exists: (sheet, { workbook }) => workbook.sheets.includes(sheet),
  properties,
  setters: { gridlines: showGridlines, headings: showHeadings },
  navigation: {
    autoFilter: (sheet) => filterKinds.autoFilter.of({ sheet, table: null }),
    charts: (sheet) => chartKinds.chartCollection.of(sheet),
    customProperties: (sheet) => kinds.worksheetCustomPropertyCollection.of(sheet),
    freezePanes: (sheet) => setupKinds.freezePanes.of(sheet),
    horizontalPageBreaks: (sheet) => setupKinds.pageBreakCollection.of({ sheet, axis: "horizontal" }),
    names: (sheet) => kinds.namedItemCollection.of({ sheet }),
    pageLayout: (sheet) => setupKinds.pageLayout.of(sheet),
    protection: (sheet) => kinds.worksheetProtection.of(sheet),
    tables: (sheet) => tableKinds.tableCollection.of({ sheet }),
    verticalPageBreaks: (sheet) => setupKinds.pageBreakCollection.of({ sheet, axis: "vertical" }),
  },
  methods: {
    findAll: (sheet, args, { workbook }) => required(findAll({ sheet, box: wholeSheet }, args, workbook)),
    findAllOrNullObject: (sheet, args, { workbook }) => findAll({ sheet, box: wholeSheet }, args, workbook),
    replaceAll: (sheet, args, { workbook }) => replaceAll({ sheet, box: wholeSheet }, args, workbook),
    activate: (sheet, _args, { workbook }) => {
      if (sheet.visibility !== "Visible") throw invalidOperation("A hidden worksheet cannot be activated.");
      activateSheet(workbook, sheet);
    },
    calculate: () => undefined,
    copy: (sheet, args, { workbook }) => {
      guardStructure(workbook);
      const type = isMissing(args[0])
        ? "None"
        : oneOf(["None", "Before", "After", "Beginning", "End"] as const, args[0]);
      const beside = isMissing(args[1]) ? null : kinds.worksheet.target(args[1]);
      const relative = type === "Before" || type === "After";
      if (relative && !beside) throw invalidArgument();
      const at = beside ? workbook.sheets.indexOf(beside) : 0;
      const places = {
        None: workbook.sheets.length,
        End: workbook.sheets.length,
        Beginning: 0,
        Before: at,
        After: at + 1,
      };
      return kinds.worksheet.of(copySheet(workbook, sheet, places[type]));
    },
    delete: (sheet, _args, { workbook }) => {
      guardStructure(workbook);
      guardLastVisible(workbook, sheet);
      if (sheet.visibility === "VeryHidden") throw invalidOperation("A very hidden worksheet cannot be deleted.");
      deleteSheet(workbook, sheet);
    },
    getCell: (sheet, args) => {
      const [row, column] = [integer(args), integer(args, 1)];
      return kinds.range.of({ sheet, box: boxWithin(row, column, row, column) });
    },
    getRange: (sheet, args, { workbook }) => kinds.range.of(areaAt(workbook, sheet, optionalText(args))),
    getRangeByIndexes: (sheet, args) => {
      const [row, column, rows, columns] = [0, 1, 2, 3].map((index) => integer(args, index)) as [
        number,
        number,
        number,
        number,
      ];
      if (rows < 1 || columns < 1) throw invalidArgument();
      return kinds.range.of({ sheet, box: boxWithin(row, column, row + rows - 1, column + columns - 1) });
    },
    getRanges: (sheet, args, { workbook }) => {
      const addresses = optionalText(args);
      if (addresses.length > longestAddress) throw invalidArgument();
      const areas = addresses.split(",").map((address) => areaAt(workbook, sheet, address.trim()));
      return kinds.rangeAreas.of({ sheet, boxes: areas.map((area) => area.box) });
    },
    getUsedRange: (sheet, args) => {
      const box = usedBox(sheet, wholeSheet, flag(args)) ?? { top: 0, left: 0, bottom: 0, right: 0 };
      return kinds.range.of({ sheet, box });
    },
    getUsedRangeOrNullObject: (sheet, args) => {
      const box = usedBox(sheet, wholeSheet, flag(args));
      return box ? kinds.range.of({ sheet, box }) : null;
    },
    showOutlineLevels: (sheet, args, { workbook }) => {
      for (const [index, axis] of (["rows", "columns"] as const).entries()) {
        const level = integer(args, index);
        if (level < 0 || level > deepest + 1) throw invalidArgument();
        if (level > 0) showLevels(workbook, sheet, axis, level);
      }
    },
    getNext: (sheet, args, { workbook }) => existing(neighbour(workbook, sheet, 1, flag(args))),
    getNextOrNullObject: (sheet, args, { workbook }) => orNull(neighbour(workbook, sheet, 1, flag(args))),
    getPrevious: (sheet, args, { workbook }) => existing(neighbour(workbook, sheet, -1, flag(args))),
    getPreviousOrNullObject: (sheet, args, { workbook }) => orNull(neighbour(workbook, sheet, -1, flag(args))),
    _GetSheetById: (_sheet, args, { workbook }) => existing(sheetById(workbook, String(args[0]))),
    _GetAnotherWorksheetById: (_sheet, args, { workbook }) => existing(sheetById(workbook, String(args[0]))),
  },
  events: {
    _RegisterActivatedEvent: { type: EventType.activated, source },
    _RegisterCalculatedEvent: { type: EventType.calculated, source },
    _RegisterColumnSortedEvent: { type: EventType.columnSorted, source },
    _RegisterDataChangedEvent: { type: EventType.changed, source },
    _RegisterDeactivatedEvent: { type: EventType.deactivated, source },
    _RegisterEventNameChanged: { type: EventType.nameChanged, source },
    _RegisterEventVisibilityChanged: { type: EventType.visibilityChanged, source },
    _RegisterFormatChangedEvent: { type: EventType.formatChanged, source },
    _RegisterFormulaChangedEvent: { type: EventType.formulaChanged, source },
    _RegisterProtectionChangedEvent: { type: EventType.protectionChanged, source },
    _RegisterRowSortedEvent: { type: EventType.rowSorted, source },
    _RegisterSelectionChangedEvent: { type: EventType.selectionChanged, source },
    _RegisterSingleClickedEvent: { type: EventType.singleClicked, source },
  },
});
