import { insertSheet } from "../../workbook/edits";
import { newSheet } from "../../workbook/create";
import type { Sheet, Workbook } from "../../workbook/model";
import { sheetById, sheetByName } from "../../workbook/read";
import { freeSheetName, sheetNameFault } from "../../workbook/sheetNames";
import { flag, isMissing, text } from "../arguments";
import { define } from "../define";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "../errors";
import { EventType, workbookSource } from "../eventTypes";
import { guardStructure } from "../guards";
import { kinds } from "../kinds";

const source = () => workbookSource;

/** All sheets, or the visible ones. */
const sheets = (book: Workbook, visibleOnly: boolean): Sheet[] =>
  book.sheets.filter((sheet) => !visibleOnly || sheet.visibility === "Visible");

function existing(sheet: Sheet | undefined) {
  if (!sheet) throw itemNotFound();
  return kinds.worksheet.of(sheet);
}

export const worksheetCollection = define(kinds.worksheetCollection, {
  collection: {
    items: (book) => book.sheets.map(kinds.worksheet.of),
    find: (book, key) => {
      const sheet = sheetByName(book, String(key)) ?? sheetById(book, String(key));
      return sheet ? kinds.worksheet.of(sheet) : null;
    },
  },
  methods: {
    add: (book, args) => {
      guardStructure(book);
      const name = isMissing(args[0]) ? freeSheetName(book.sheets.map((sheet) => sheet.name)) : text(args);
      if (sheetNameFault(name)) throw invalidArgument();
      if (sheetByName(book, name)) throw itemAlreadyExists();
      const sheet = newSheet(book, name);
      insertSheet(book, sheet);
      return kinds.worksheet.of(sheet);
    },
    getActiveWorksheet: (book) => existing(sheetById(book, book.activeSheet)),
    getCount: (book, args) => sheets(book, flag(args)).length,
    getFirst: (book, args) => existing(sheets(book, flag(args))[0]),
    getLast: (book, args) => existing(sheets(book, flag(args)).at(-1)),
  },
  events: {
    _RegisterActivatedEvent: { type: EventType.activated, source },
    _RegisterAddedEvent: { type: EventType.added, source },
    _RegisterCalculatedEvent: { type: EventType.calculated, source },
    _RegisterColumnSortedEvent: { type: EventType.columnSorted, source },
    _RegisterDataChangedEvent: { type: EventType.changed, source },
    _RegisterDeactivatedEvent: { type: EventType.deactivated, source },
    _RegisterDeletedEvent: { type: EventType.deleted, source },
    _RegisterEventMoved: { type: EventType.moved, source },
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
