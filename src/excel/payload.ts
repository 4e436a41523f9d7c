/**
 * Splits what is sent and asked for into payloads: the one place that knows how large they may be. Excel on the
 * web takes and gives at most 5 MB in one request; large ones are slow and fail on bad connections long before.
 */
import { isTooLarge } from "./errors";

/** Bytes that we aim to stay below in a request and in its answer. */
export const LARGEST_PAYLOAD = 1_000_000;
/** Sizes are estimated before anything is sent, so that a little less is planned for. */
export const PLANNED_PAYLOAD = 0.93 * LARGEST_PAYLOAD;

/** A piece of work of about `bytes`, in the request or in its answer. */
export interface Part<P> {
  readonly bytes: number;
  /** The same work as two smaller pieces, in order; null when it cannot be divided. */
  halves(): readonly [P, P] | null;
}

/** Told after each payload how much of the work is done, 0 to 1. */
export type OnDone = (done: number) => void;

/**
 * Hands the parts to `send` in order, as many at once as fit a payload; each call is one round trip. What Excel
 * refuses as too large is sent again in halves.
 */
export async function inPayloads<P extends Part<P>>(
  parts: readonly P[],
  send: (parts: readonly P[]) => Promise<void>,
  onDone?: OnDone,
): Promise<void> {
  const all = payloads(parts.flatMap(small));
  for (const [index, payload] of all.entries()) {
    await sendOrHalve(payload, send);
    onDone?.((index + 1) / all.length);
  }
}

/** A part in pieces that each fit a payload, as far as it can be divided. */
function small<P extends Part<P>>(part: P): readonly P[] {
  const halves = part.bytes > PLANNED_PAYLOAD ? part.halves() : null;
  return halves === null ? [part] : halves.flatMap(small);
}

function payloads<P extends Part<P>>(parts: readonly P[]): P[][] {
  const result: P[][] = [];
  let room = 0;
  for (const part of parts) {
    const payload = result.at(-1);
    if (payload === undefined || part.bytes > room) {
      result.push([part]);
      room = PLANNED_PAYLOAD - part.bytes;
    } else {
      payload.push(part);
      room -= part.bytes;
    }
  }
  return result;
}

async function sendOrHalve<P extends Part<P>>(
  parts: readonly P[],
  send: (parts: readonly P[]) => Promise<void>,
): Promise<void> {
  try {
    await send(parts);
  } catch (error) {
    const halves = isTooLarge(error) ? halved(parts) : null;
    if (halves === null) throw error;
    await sendOrHalve(halves[0], send);
    await sendOrHalve(halves[1], send);
  }
}

function halved<P extends Part<P>>(parts: readonly P[]): readonly [readonly P[], readonly P[]] | null {
  const middle = Math.ceil(parts.length / 2);
  if (parts.length > 1) return [parts.slice(0, middle), parts.slice(middle)];
  const halves = parts[0]?.halves() ?? null;
  return halves === null ? null : [[halves[0]], [halves[1]]];
}
