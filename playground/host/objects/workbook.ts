import { isMissing, oneOf, text } from "../arguments";
import { areaAt } from "../areas";
import { define } from "../define";
import { itemNotFound, notImplemented } from "../errors";
import type { WindowAct } from "../frame";
import { EventType, workbookSource } from "../eventTypes";
import { kinds } from "../kinds";
import { styleKinds } from "../namedStyles";
import { tableKinds } from "../tables";
import type { Session } from "../session";
import { functionKinds } from "./functions";
import { sheetById } from "../../workbook/read";
import type { Sheet, Workbook } from "../../workbook/model";

const source = () => workbookSource;

export const workbook = define(kinds.workbook, {
  properties: {
    name: { get: (book) => book.name },
    readOnly: { get: () => false },
    autoSave: { get: () => false },
    isDirty: {
      get: (book) =>
        book.changedAspects.size > 0 ||
        book.sheets.some((sheet) => sheet.changedCells.size > 0 || sheet.changedAspects.size > 0),
    },
  },
  navigation: {
    application: (book) => kinds.application.of(book),
    customXmlParts: (book) => kinds.customXmlPartCollection.of(book),
    functions: (book) => functionKinds.functions.of(book),
    names: () => kinds.namedItemCollection.of({ sheet: null }),
    properties: (book) => kinds.documentProperties.of(book),
    protection: (book) => kinds.workbookProtection.of(book),
    settings: (book) => kinds.settingCollection.of(book),
    styles: (book) => styleKinds.styleCollection.of(book),
    tables: () => tableKinds.tableCollection.of({ sheet: null }),
    worksheets: (book) => kinds.worksheetCollection.of(book),
    _Runtime: (book) => kinds.runtime.of(book),
  },
  methods: {
    getActiveCell: (book) => {
      const sheet = activeSheet(book);
      const { top, left } = sheet.selection;
      return kinds.range.of({ sheet, box: { top, left, bottom: top, right: left } });
    },
    getSelectedRange: (book) => {
      const sheet = activeSheet(book);
      return kinds.range.of({ sheet, box: sheet.selection });
    },
    getSelectedRanges: (book) => {
      const sheet = activeSheet(book);
      return kinds.rangeAreas.of({ sheet, boxes: [sheet.selection] });
    },
    _GetRangeForEventByReferenceId: (book, args) => eventRange(book, text(args)),
    _GetRangeOrNullObjectForEventByReferenceId: (book, args) => eventRangeOrNull(book, text(args)),
    save: (_book, args, { frame }) => {
      oneOf(["Save", "Prompt"], isMissing(args[0]) ? "Save" : args[0]);
      askWindow(frame, { kind: "save" });
    },
    close: (_book, args, { frame }) => {
      const behaviour = oneOf(["Save", "SkipSave"], isMissing(args[0]) ? "Save" : args[0]);
      askWindow(frame, { kind: "close", saves: behaviour === "Save" });
    },
    // What `Excel.createWorkbook` asks on the web.
    createAndOpenWorkbook: (_book, args, { frame }) => {
      askWindow(frame, { kind: "open", file: isMissing(args[0]) ? null : text(args) });
    },
    _RemoveReference: (_book, args, session: Session) => session.release(text(args)),
    _RemoveAllReferences: (_book, _args, session: Session) => session.releaseAll(),
    _GetReferenceCount: (_book, _args, session: Session) => session.keptCount,
  },
  events: { _RegisterActivatedEvent: { type: EventType.workbookActivated, source } },
});

/** What only a window round the workbook can do is refused where there is none. */
function askWindow(frame: Session["frame"], act: WindowAct): void {
  if (!frame.ask(act)) throw notImplemented(`Workbook.${act.kind} without a window`);
}

function activeSheet(book: Workbook): Sheet {
  const sheet = sheetById(book, book.activeSheet);
  if (!sheet) throw itemNotFound();
  return sheet;
}

function eventRange(book: Workbook, reference: string) {
  const range = eventRangeOrNull(book, reference);
  if (!range) throw itemNotFound();
  return range;
}

/** The block that an event spoke of; null when its sheet is gone. */
function eventRangeOrNull(book: Workbook, reference: string) {
  const [id = "", address = ""] = reference.split("|");
  const sheet = sheetById(book, id);
  return sheet ? kinds.range.of(areaAt(book, sheet, address)) : null;
}
