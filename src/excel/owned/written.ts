/**
 * The record of what we wrote, kept in a custom XML part of our own namespace: it travels with the file, whoever
 * opens it and however the add-in was installed.
 */
import * as z from "zod/mini";
import { SHEET_KEYS } from "../../summaries";
import { textIn, xmlOf } from "../kept/xmlText";

const ROOT = "written";
export const WRITTEN_NAMESPACE = "urn:key-activity-tracker:written";

/** `name` of the worksheet; `plan` is the digest of the whole plan: its links and fills too, which no cell's text shows. */
const sheet = z.object({ name: z.string(), columns: z.int().check(z.gte(1)), cells: z.string(), plan: z.string() });
export type WrittenSheetRecord = z.output<typeof sheet>;

/** Digests by sheet: what stands there, and, while it is being rewritten, what will. */
const record = z.object({
  version: z.literal(1),
  standing: z.partialRecord(z.enum(SHEET_KEYS), sheet),
  coming: z.partialRecord(z.enum(SHEET_KEYS), sheet),
});
export type WrittenRecord = z.output<typeof record>;

export const NOTHING_STANDS: WrittenRecord = { version: 1, standing: {}, coming: {} };

export function toXml(written: WrittenRecord): string {
  return xmlOf(ROOT, WRITTEN_NAMESPACE, JSON.stringify(written));
}

/** The record of the first part that can be read; nothing where there is none. */
export function readWritten(xmls: readonly string[]): WrittenRecord {
  for (const xml of xmls) {
    const read = fromXml(xml);
    if (read !== null) return read;
  }
  return NOTHING_STANDS;
}

function fromXml(xml: string): WrittenRecord | null {
  const json = textIn(ROOT, xml);
  try {
    const result = record.safeParse(json === null ? null : JSON.parse(json));
    return result.success ? result.data : null;
  } catch {
    return null;
  }
}
