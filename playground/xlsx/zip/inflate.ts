import { Inflate, inflateSync } from "fflate";
import { WorkbookFileError } from "../workbookFileError";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./entry";

/** Small enough that one step of a bomb (at most 1,032-fold) stays under 17 MB beyond what was declared. */
const STEP = 16_384;

/**
 * The content of an entry. Counted while it is inflated: an entry that gives more than it declares is refused
 * before more is allocated. Throws WorkbookFileError when the content is damaged.
 */
export function inflate(entry: ZipEntry): Uint8Array {
  const content = entry.method === 0 ? entry.compressed : inflateDeflated(entry);
  if (content.length !== entry.size || crc32(content) !== entry.crc) throw damagedEntry(entry);
  return content;
}

function inflateDeflated(entry: ZipEntry): Uint8Array {
  return entry.compressed.length <= STEP ? inflateSmall(entry) : inflateInSteps(entry);
}

/** In one go: a stream's buffers cost more than a small entry does, and a file can have 60,000 of them. */
function inflateSmall(entry: ZipEntry): Uint8Array {
  try {
    // With a byte to spare, so that too much content shows as such.
    return inflateSync(entry.compressed, { out: new Uint8Array(entry.size + 1) });
  } catch {
    throw damagedEntry(entry);
  }
}

function inflateInSteps(entry: ZipEntry): Uint8Array {
  const content = new Uint8Array(entry.size);
  let written = 0;
  const stream = new Inflate((chunk) => {
    if (written + chunk.length > entry.size) throw damagedEntry(entry);
    content.set(chunk, written);
    written += chunk.length;
  });
  try {
    for (let from = 0; from < entry.compressed.length; from += STEP) {
      stream.push(entry.compressed.subarray(from, from + STEP), from + STEP >= entry.compressed.length);
    }
  } catch {
    throw damagedEntry(entry);
  }
  if (written !== entry.size) throw damagedEntry(entry);
  return content;
}

function damagedEntry(entry: ZipEntry): WorkbookFileError {
  return new WorkbookFileError(
    `Expected a whole Excel workbook; found its part ${entry.name} damaged or of another size than it declares: get a fresh copy of the file.`,
  );
}
