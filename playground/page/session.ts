/** One open workbook with the host that plays Excel round it. */
import { webPayloadLimit } from "../host/excels";
import { Host } from "../host/host";
import { newWorkbook } from "../workbook/create";
import type { Workbook } from "../workbook/model";
import { openWorkbook } from "../xlsx/openWorkbook";
import { checkSize } from "../xlsx/read/openPackage";

export interface Session {
  /** Different for each opening. */
  readonly id: number;
  readonly workbook: Workbook;
  readonly host: Host;
  /** The sample that it was; null for a file of one's own. */
  readonly sample: string | null;
}

let opened = 0;

/** @throws WorkbookFileError with one plain sentence when the file cannot be used. */
function openSession(bytes: Uint8Array, name: string, sample: string | null): Session {
  return sessionOf(openWorkbook(bytes, name), sample);
}

/** A file that somebody chose. Throws WorkbookFileError, before it is read where it is too large for any workbook. */
export async function openFile(file: File): Promise<Session> {
  checkSize(file.size);
  return openSession(new Uint8Array(await file.arrayBuffer()), file.name, null);
}

/** A workbook that an add-in made, in base64. */
export function openBase64(file: string): Session {
  return openSession(
    Uint8Array.from(atob(file), (character) => character.charCodeAt(0)),
    "Book1.xlsx",
    null,
  );
}

/** As somebody who clicks "Blank workbook". */
export function openEmpty(): Session {
  return sessionOf(newWorkbook("Book1.xlsx"), null);
}

/** On https the page plays Excel for the web, with its limit; on http Excel for Windows, which has none. */
function sessionOf(workbook: Workbook, sample: string | null): Session {
  const limit = window.location.protocol === "https:" ? webPayloadLimit : Infinity;
  return { id: ++opened, workbook, host: new Host(workbook, limit), sample };
}

/** @throws Error saying which sample did not come. */
export async function openSample(name: string): Promise<Session> {
  const response = await fetch(`/samples/${encodeURIComponent(name)}`);
  if (!response.ok) throw new Error(`Expected the sample ${name} from the server; found none (${response.status}).`);
  return openSession(new Uint8Array(await response.arrayBuffer()), name, name);
}
