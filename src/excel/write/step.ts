/** One piece of writing: what it queues, and about how many bytes that makes in the request. */
import type { Part } from "../payload";

export interface Step extends Part<Step> {
  /** Queues the work; gets each sheet anew, since an object does not outlive a refused request. */
  queue(workbook: Excel.Workbook): void;
}

/** Bytes of a call on a range, with its path, its reference and the answer that is kept of it: measured. */
export const CALL_BYTES = 500;

/** A step of a few calls that cannot be divided. */
export function step(calls: number, queue: (workbook: Excel.Workbook) => void, bytes = 0): Step {
  return { bytes: calls * CALL_BYTES + bytes, queue, halves: () => null };
}

/** Length of a value in a request, quoted and escaped once more for the envelope. */
export function valueBytes(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}
