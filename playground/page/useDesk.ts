/** What somebody at the grid can do: select, edit, paste, undo, change sheets. Shared by the grid and what stands round it. */
import { useMemo, useState } from "react";
import { activateSheet, redo, selectBox, undo } from "../workbook/edits";
import { columnCount, rowCount } from "../workbook/box";
import { cellAt, sheetById, styleIndexAt } from "../workbook/read";
import type { Box, Sheet, Validation, Workbook } from "../workbook/model";
import { listWords, validationAt } from "../workbook/validate";
import type { Host } from "../host/host";
import { clearBlock, enterBlock, enterText, pasteCopied, type Copied, type Refused } from "./grid/enter";
import type { GridAct } from "./grid/keys";
import { meanLetter } from "./grid/fonts";
import { gridSize, layOut, type SheetLayout } from "./grid/layout";
import { areaOf } from "./grid/merges";
import { cursorAfter, cursorOf, reachOf } from "./grid/cursorActs";
import { placeOf } from "./grid/linkTargets";
import { cursorAt, selectedBox, stepFrom, type Cursor, type Direction, type Place } from "./grid/places";
import { blockText, editedText } from "./grid/shownText";
import { filling, fromTsv, mostFilled } from "./grid/tsv";
import { useRevisions, type Revisions } from "./revisions";

export interface Editing {
  readonly place: Place;
  readonly text: string;
  /** Where the typing happens. */
  readonly at: "cell" | "bar";
}

export interface Desk {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly layout: SheetLayout;
  readonly revisions: Revisions;
  readonly cursor: Cursor;
  readonly selection: Box;
  /** Top left of the active cell. */
  readonly active: Place;
  /** As the formula bar shows it. */
  readonly activeText: string;
  readonly editing: Editing | null;
  /** What the drop-down of the active cell offers; null: it has none. */
  readonly words: readonly string[] | null;
  /** Whether the drop-down's list is open. */
  readonly isChoosing: boolean;
  /** What Excel says beside the active cell; null: nothing. */
  readonly message: { readonly title: string; readonly message: string } | null;
  /** Why the last entry was refused. */
  readonly refusal: Refused;
  /** Changes each time the keyboard should be with the grid again. */
  readonly toGrid: number;
  readonly select: (cursor: Cursor) => void;
  readonly act: (act: GridAct, pageRows: number) => void;
  readonly edit: (at: Editing["at"], text: string | null) => void;
  readonly type: (text: string) => void;
  /** Takes what was typed and goes on; a refused entry stays open. */
  readonly commit: (then: Direction) => void;
  readonly cancel: () => void;
  /** Opens or closes the list, wherever the keyboard is. */
  readonly choosing: (isOpen: boolean) => void;
  /** Closes the list; the keyboard is with the grid again. */
  readonly leaveList: () => void;
  /** Enters a word of the list, as if it were typed. */
  readonly choose: (word: string) => void;
  readonly copied: () => string;
  readonly paste: (text: string) => void;
  readonly showSheet: (sheet: Sheet) => void;
  readonly goTo: (reference: string) => void;
}

export function useDesk(workbook: Workbook, host: Pick<Host, "inCellEdit">, scale: number): Desk {
  const revisions = useRevisions(workbook);
  const [cursors, setCursors] = useState<ReadonlyMap<string, Cursor>>(new Map());
  const [editing, setEditing] = useState<Editing | null>(null);
  const [refusal, setRefusal] = useState<Refused>(null);
  const [clipboard, setClipboard] = useState<Copied | null>(null);
  const [openList, setOpenList] = useState<Place | null>(null);
  const [toGrid, setToGrid] = useState(0);

  const sheet = activeSheetOf(workbook);
  const cursor = cursorOf(sheet, cursors.get(sheet.id));
  const layout = useLayout(workbook, sheet, revisions.content, reachOf(cursor), scale);
  const area = areaOf(layout.merges, cursor.anchor.row, cursor.anchor.column);
  const active = useMemo((): Place => ({ row: area.top, column: area.left }), [area.top, area.left]);
  const selection = selectedBox(sheet, cursor);
  const validation = validationAt(sheet, active.row, active.column);
  const words =
    validation && editing === null && hasDropDown(validation) ? listWords(workbook, sheet, validation) : null;

  const openCell = (at: Editing["at"], text: string | null) => {
    setRefusal(null);
    setEditing({ place: active, at, text: text ?? textAt(workbook, sheet, active) });
    host.inCellEdit = true;
  };
  const closeCell = () => {
    setEditing(null);
    host.inCellEdit = false;
  };
  /** False when the entry was refused and stays open. */
  const leaveCell = (): boolean => {
    if (!editing) return true;
    const isChanged = editing.text !== textAt(workbook, sheet, editing.place);
    const refused = isChanged ? enterText(workbook, sheet, editing.place, editing.text) : null;
    setRefusal(refused);
    if (refused === null) closeCell();
    return refused === null;
  };
  const moveTo = (next: Cursor) => {
    setCursors((before) => new Map(before).set(sheet.id, next));
    selectBox(workbook, sheet, selectedBox(sheet, next));
  };
  const act = (what: GridAct, pageRows: number) => {
    setRefusal(null);
    if (what.kind === "edit") openCell("cell", what.text);
    else if (what.kind === "clear") setRefusal(clearBlock(workbook, sheet, selection));
    else if (what.kind === "undo") undo(workbook);
    else if (what.kind === "redo") redo(workbook);
    else if (what.kind === "list") setOpenList(words === null ? null : active);
    else moveTo(cursorAfter(what, sheet, layout.merges, cursor, pageRows));
  };
  const goTo = (reference: string) => {
    const target = placeOf(workbook, reference);
    setRefusal(target ? null : `The link leads to ${reference}, which is not in this workbook.`);
    if (!target || !leaveCell()) return;
    setToGrid((times) => times + 1);
    activateSheet(workbook, target.sheet);
    selectBox(workbook, target.sheet, target.box);
  };

  return {
    ...{ workbook, sheet, layout, revisions, cursor, selection, active, editing, refusal, toGrid, act, goTo, words },
    isChoosing: words !== null && openList === active,
    message: validation && hasMessage(validation) ? validation.prompt : null,
    choosing: (isOpen) => setOpenList(isOpen ? active : null),
    leaveList: () => {
      setOpenList(null);
      setToGrid((times) => times + 1);
    },
    choose: (word) => {
      setOpenList(null);
      setRefusal(enterText(workbook, sheet, active, word));
      setToGrid((times) => times + 1);
    },
    activeText: editing?.text ?? textAt(workbook, sheet, active),
    select: (next) => {
      if (leaveCell()) moveTo(next);
    },
    edit: openCell,
    type: (text) => setEditing((now) => now && { ...now, text }),
    commit: (then) => {
      if (!leaveCell()) return;
      moveTo(cursorAt(stepFrom(sheet, layout.merges, cursor.anchor, then)));
      setToGrid((times) => times + 1);
    },
    cancel: () => {
      setRefusal(null);
      closeCell();
      setToGrid((times) => times + 1);
    },
    copied: () => {
      const text = blockText(workbook, sheet, selection);
      setClipboard({ sheet, box: selection, text });
      return text;
    },
    paste: (text) => {
      if (clipboard !== null && isStill(workbook, clipboard, text) && isSmall(clipboard.box) && isSmall(selection)) {
        setRefusal(pasteCopied(workbook, clipboard, sheet, selection));
        return;
      }
      const place = { row: selection.top, column: selection.left };
      setRefusal(enterBlock(workbook, sheet, place, filling(fromTsv(text), selection), layout.merges));
    },
    showSheet: (next) => {
      if (leaveCell()) activateSheet(workbook, next);
    },
  };
}

function activeSheetOf(workbook: Workbook): Sheet {
  const sheet = sheetById(workbook, workbook.activeSheet) ?? workbook.sheets[0];
  if (!sheet) throw new Error("Expected a workbook with a sheet; found none.");
  return sheet;
}

/** Whether what was copied here is what the clipboard has, and stands there still (what is cut does not). */
function isStill(workbook: Workbook, { sheet, box, text }: Copied, pasted: string): boolean {
  const plain = (each: string) => each.replaceAll("\r\n", "\n").trimEnd();
  return (
    plain(text) === plain(pasted) && text === blockText(workbook, sheet, box) && sheetById(workbook, sheet.id) === sheet
  );
}

const isSmall = (box: Box): boolean => rowCount(box) * columnCount(box) <= mostFilled;

const hasMessage = ({ prompt: { show, title, message } }: Validation): boolean => show && title + message !== "";

const hasDropDown = ({ rule }: Validation): boolean =>
  !(typeof rule.list === "object" && rule.list !== null && "inCellDropDown" in rule.list && !rule.list.inCellDropDown);

function textAt(workbook: Workbook, sheet: Sheet, { row, column }: Place): string {
  const style = workbook.styles[styleIndexAt(sheet, row, column)];
  return style ? editedText(workbook, cellAt(sheet, row, column), style) : "";
}

/** Laid out anew when cells, formats or sizes changed; the cursor matters only where it leaves the rows drawn so far. */
function useLayout(workbook: Workbook, sheet: Sheet, content: number, reach: Place, scale: number): SheetLayout {
  const row = Math.ceil(reach.row / 200) * 200;
  const column = Math.ceil(reach.column / 20) * 20;
  return useMemo(() => {
    const size = gridSize(sheet, { row, column });
    return layOut(workbook, sheet, size, scale, meanLetter, content);
  }, [workbook, sheet, content, row, column, scale]);
}
