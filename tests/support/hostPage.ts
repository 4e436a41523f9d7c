/** Runs in the browser: a page that plays Excel for the web round the add-in's frame. Built by `endToEnd.ts`. */
import { failAt, failWhere, stopped } from "../../playground/host/faults";
import { Host, type HostRequest } from "../../playground/host/host";
import { ActionType } from "../../playground/host/wire";
import { connectXdm, type XdmOptions } from "../../playground/host/xdm";
import { boxAddress, parseBox } from "../../playground/workbook/box";
import { copyCells, edit, setContents } from "../../playground/workbook/edits";
import { enter } from "../../playground/workbook/enter";
import type { Box, Sheet, Workbook } from "../../playground/workbook/model";
import { sheetById, sheetByName } from "../../playground/workbook/read";
import { openWorkbook } from "../../playground/xlsx/openWorkbook";
import { saveWorkbook } from "../../playground/xlsx/saveWorkbook";

/** What a test does at this Excel. Files go in and out as base64. */
export interface WebExcel {
  /** Opens a workbook and the add-in beside it. */
  readonly open: (file: string, name: string, addin: string, excel: XdmOptions) => void;
  readonly save: () => string;
  readonly sheetNames: () => string[];
  /** "'Cover'!A1": where the person is. */
  readonly place: () => { readonly sheet: string; readonly cell: string };
  /** Somebody types a text into a cell. */
  readonly type: (sheet: string, cell: string, text: string) => void;
  /** Somebody copies a cell over another, with its format and without a drop-down where it has none. */
  readonly paste: (sheet: string, from: string, to: string) => void;
  /** Somebody opens a cell for typing, or leaves it. */
  readonly editCell: (isOpen: boolean) => void;
  readonly runCommand: (name: string) => Promise<void>;
  readonly paneState: () => string;
  readonly roundTrips: () => number;
  /** The request with this number from now on, 1 for the next, is done by half. */
  readonly fail: (at: number) => void;
  /** The next request that writes is done by half, whatever the pane asks in the background before it. */
  readonly failWriting: () => void;
  /** Workbooks that the add-in has opened. */
  readonly opened: () => number;
  readonly hidePane: () => void;
}

declare global {
  interface Window {
    webExcel: WebExcel;
  }
}

const state: { host: Host | null; opened: number } = { host: null, opened: 0 };

function host(): Host {
  if (!state.host) throw new Error("Expected an open workbook; open one first.");
  return state.host;
}

window.webExcel = {
  open: (file, name, addin, excel) => {
    const opened = new Host(openWorkbook(fromBase64(file), name));
    opened.frame.window = ({ kind }) => {
      if (kind === "open") state.opened++;
    };
    state.host = opened;
    const frame = document.createElement("iframe");
    frame.title = "Task pane";
    connectXdm(frame, opened, excel);
    document.querySelector("main")?.append(frame);
    frame.src = addin;
  },
  save: () => toBase64(saveWorkbook(host().workbook)),
  sheetNames: () => host().workbook.sheets.map(({ name }) => name),
  place: () => {
    const { workbook } = host();
    const sheet = sheetById(workbook, workbook.activeSheet);
    return { sheet: sheet?.name ?? "", cell: sheet ? boxAddress(sheet.selection) : "" };
  },
  type: (name, cell, text) => {
    const { workbook } = host();
    const { sheet, box } = cellNamed(workbook, name, cell);
    edit(workbook, "person", () => setContents(workbook, sheet, [enter(workbook, sheet, box.top, box.left, text)]));
  },
  paste: (name, from, to) => {
    const { workbook } = host();
    const copy = { what: "All", skipBlanks: false, transpose: false } as const;
    copyCells(workbook, cellNamed(workbook, name, from), cellNamed(workbook, name, to), copy);
  },
  editCell: (isOpen) => {
    host().inCellEdit = isOpen;
  },
  runCommand: (name) => host().runCommand(name),
  paneState: () => host().frame.paneState,
  roundTrips: () => host().roundTrips,
  fail: (at) => {
    failAt(host(), at, stopped(0.5, "GeneralException"));
  },
  failWriting: () => {
    const half = stopped(0.5, "GeneralException");
    let isOver = false;
    const fault: typeof half = (request, asked, answer) => {
      if (isOver || !writes(asked)) return request(asked, answer);
      isOver = true;
      half(request, asked, answer);
    };
    failWhere(host(), fault, () => true);
  },
  opened: () => state.opened,
  hidePane: () => {
    host().frame.paneState = "Background";
  },
};

function cellNamed(workbook: Workbook, name: string, cell: string): { readonly sheet: Sheet; readonly box: Box } {
  const sheet = sheetByName(workbook, name);
  const box = parseBox(cell);
  if (!sheet || !box) throw new Error(`Expected a cell; found no ${name}!${cell}.`);
  return { sheet, box };
}

function writes({ body }: HostRequest): boolean {
  return body.Actions.some((action) => action.ActionType === ActionType.setProperty);
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

function toBase64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}
