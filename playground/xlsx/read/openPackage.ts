import { Package } from "../parts/package";
import { CONTENT_TYPE } from "../parts/vocabulary";
import { WorkbookFileError } from "../workbookFileError";
import { decodePart } from "../xml/bytes";
import { inflate } from "../zip/inflate";
import { MOST_BYTES, readZip } from "../zip/readZip";

const EXPECTED = "Expected an Excel workbook (.xlsx)";
const SAVE_AS = "open it in Excel and save it as an Excel Workbook (.xlsx)";

/** What a package's main part says it is. */
const KINDS: readonly (readonly [RegExp, string, string])[] = [
  [/ms-excel\.sheet\.binary/i, "a binary workbook (.xlsb)", SAVE_AS],
  [/ms-excel\.sheet\.macroEnabled/i, "a workbook with macros (.xlsm)", SAVE_AS],
  [/ms-excel\.(template|addin)|spreadsheetml\.template/i, "an Excel template or add-in", SAVE_AS],
  [/wordprocessingml|ms-word/i, "a Word document", "choose the workbook instead"],
  [/presentationml|ms-powerpoint/i, "a PowerPoint presentation", "choose the workbook instead"],
];

/** The package of a workbook file and the name of its main part. Throws WorkbookFileError. */
export function openPackage(bytes: Uint8Array): { readonly parts: Package; readonly workbookPart: string } {
  checkSize(bytes.length);
  refuseOtherFormats(bytes);
  const entries = readZip(bytes);
  const type = entries.find((entry) => entry.name === "mimetype");
  if (type) refuse(openDocumentKind(decodePart(inflate(type), "mimetype")), SAVE_AS);
  const parts = Package.opening(entries);
  if (!parts.has("[Content_Types].xml")) refuse("a zip file of something else", "choose the workbook instead");
  const main = parts.relationships("").find((each) => each.kind === "officeDocument");
  if (!main) refuse("a package that names no main part", "get a fresh copy of the file");
  const content = parts.contentType(main.target);
  for (const [pattern, found, remedy] of KINDS) if (pattern.test(content)) refuse(found, remedy);
  if (content !== CONTENT_TYPE.workbook) refuse(`a main part of the type "${content.slice(0, 100)}"`, SAVE_AS);
  return { parts, workbookPart: main.target };
}

/** For whoever has a file yet to read: no workbook that can be opened is larger. Throws WorkbookFileError. */
export function checkSize(bytes: number): void {
  if (bytes <= MOST_BYTES) return;
  refuse(
    `a file of ${Math.ceil(bytes / 1_048_576).toLocaleString("en-GB")} MB`,
    "save the sheets you need as a smaller workbook",
  );
}

function refuseOtherFormats(bytes: Uint8Array): void {
  const start = (length: number) => String.fromCharCode(...bytes.subarray(0, length));
  if (bytes.length === 0) refuse("an empty file", "get a fresh copy of it");
  if (start(4) === "PK\u0003\u0004") return;
  if (start(8) === "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1") {
    if (holds(bytes, "EncryptedPackage")) {
      refuse("a workbook protected with a password", "save a copy without a password in Excel and open that");
    }
    refuse("an old Excel or Office file (.xls)", SAVE_AS);
  }
  if (start(5) === "%PDF-") refuse("a PDF document", "choose the workbook that it was made from");
  if (start(1) === "<" || start(4) === "\u00ef\u00bb\u00bf<") refuse("a web page or XML text", SAVE_AS);
  refuse("a file that is no workbook", "choose a file that Excel saved as an Excel Workbook (.xlsx)");
}

/** A name in the directory of a compound file is UTF-16, little endian. */
function holds(bytes: Uint8Array, name: string): boolean {
  const wide = [...name].flatMap((character) => [character.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wide[0] ?? 0); at >= 0; at = bytes.indexOf(wide[0] ?? 0, at + 1)) {
    if (wide.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

function openDocumentKind(type: string): string {
  return type.includes("opendocument.spreadsheet") ? "an OpenDocument spreadsheet (.ods)" : "an OpenDocument file";
}

function refuse(found: string, remedy: string): never {
  throw new WorkbookFileError(`${EXPECTED}; found ${found}: ${remedy}.`);
}
