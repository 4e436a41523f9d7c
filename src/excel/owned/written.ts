/**
 * The record of what we wrote, kept in custom XML parts of our own namespaces: it travels with the file, whoever opens
 * it and however the add-in was installed. One part is the index: which record is of what stands, which of what is
 * coming. The records stand in pieces, since a request must not grow with the sheets.
 */
import * as z from "zod/mini";
import { SHEET_KEYS } from "../../summaries";
import { textIn, xmlOf } from "../kept/xmlText";
import { hash } from "./digest";

const INDEX_ROOT = "written";
const PIECE_ROOT = "piece";
export const INDEX_NAMESPACE = "urn:key-activity-tracker:written";
export const PIECE_NAMESPACE = "urn:key-activity-tracker:written-piece";

/** Characters of a record that a part holds; its part is a little longer. */
export const PIECE_LENGTH = 150_000;

/** `name` of the worksheet; `plan` is the digest of the whole plan: its links and fills too, which no cell's text shows. */
const sheet = z.object({ name: z.string(), columns: z.int().check(z.gte(1)), cells: z.string(), plan: z.string() });
export type WrittenSheetRecord = z.output<typeof sheet>;

/** Digests by sheet. */
const sheets = z.partialRecord(z.enum(SHEET_KEYS), sheet);
export type SheetRecords = z.output<typeof sheets>;

const index = z.object({ version: z.literal(1), standing: z.nullable(z.string()), coming: z.nullable(z.string()) });
/** Ids of records. */
export type WrittenIndex = Omit<z.output<typeof index>, "version">;

const piece = z.object({ record: z.string(), at: z.int(), of: z.int(), text: z.string() });
type Piece = z.output<typeof piece>;

/** What stands there, and, while it is being rewritten, what will. */
export interface WrittenRecord {
  readonly standing: SheetRecords;
  readonly coming: SheetRecords;
}

export interface Part {
  readonly id: string;
  readonly xml: string;
}

/** The parts as they stand in the workbook. */
export interface WrittenParts {
  readonly index: WrittenIndex;
  /** One, unless two people's copies were merged; none where nothing was written. */
  readonly indexIds: readonly string[];
  /** Their parts' ids, and the record that each is of; null for one that cannot be read. */
  readonly pieces: readonly { readonly id: string; readonly record: string | null }[];
}

/** A record as text, with the id by which the index knows it: of the same content, the same. */
export interface RecordText {
  readonly id: string;
  readonly text: string;
}

export function recordText(records: SheetRecords): RecordText {
  const text = JSON.stringify(records);
  return { id: `${hash(text)}${text.length}`, text };
}

/** The parts' texts of a record. */
export function pieceXmls({ id, text }: RecordText): string[] {
  const of = Math.ceil(text.length / PIECE_LENGTH);
  return Array.from({ length: of }, (_, at) => {
    const own: Piece = { record: id, at, of, text: text.slice(at * PIECE_LENGTH, (at + 1) * PIECE_LENGTH) };
    return xmlOf(PIECE_ROOT, PIECE_NAMESPACE, JSON.stringify(own));
  });
}

export function indexXml(written: WrittenIndex): string {
  return xmlOf(INDEX_ROOT, INDEX_NAMESPACE, JSON.stringify({ version: 1, ...written }));
}

/** The first index that can be read, and its records; nothing stands where there is none. */
export function readWritten(
  indexParts: readonly Part[],
  pieceParts: readonly Part[],
): { written: WrittenRecord; parts: WrittenParts } {
  const found = indexParts.flatMap(({ xml }) => parsed(INDEX_ROOT, xml, index) ?? [])[0];
  const read = pieceParts.map(({ id, xml }) => ({ id, piece: parsed(PIECE_ROOT, xml, piece) }));
  const pieces = read.flatMap((each) => each.piece ?? []);
  const [standing, coming] = [found?.standing ?? null, found?.coming ?? null];
  return {
    written: { standing: recordOf(standing, pieces), coming: recordOf(coming, pieces) },
    parts: {
      index: { standing, coming },
      indexIds: indexParts.map(({ id }) => id),
      pieces: read.map(({ id, piece: own }) => ({ id, record: own?.record ?? null })),
    },
  };
}

/** A record that is not whole is none. */
function recordOf(id: string | null, pieces: readonly Piece[]): SheetRecords {
  const own = new Map(pieces.filter(({ record }) => record === id).map((each) => [each.at, each]));
  const of = own.get(0)?.of ?? 0;
  const texts = Array.from({ length: of }, (_, at) => own.get(at)?.text ?? null);
  return texts.includes(null) ? {} : (checked(texts.join(""), sheets) ?? {});
}

function parsed<T>(root: string, xml: string, schema: z.ZodMiniType<T>): T | null {
  return checked(textIn(root, xml) ?? "", schema);
}

function checked<T>(json: string, schema: z.ZodMiniType<T>): T | null {
  try {
    const result = schema.safeParse(JSON.parse(json));
    return result.success ? result.data : null;
  } catch {
    return null;
  }
}
