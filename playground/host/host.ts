/** The stand-in for Excel: takes the library's requests on one workbook, answers them, sends events. */
import { onEdit } from "../workbook/edits";
import type { Sheet, Workbook } from "../workbook/model";
import { runBatch } from "./batch";
import { EventHub } from "./events";
import { EXCELS } from "./excels";
import { EventType, workbookSource } from "./eventTypes";
import { Frame } from "./frame";
import { readShape } from "./query";
import { Session } from "./session";
import { applyState } from "./state";
import type { EventEntry, RequestBody } from "./wire";

/** Flag of a request that waits until the cell being edited is left (`delayForCellEdit`). */
const delayForCellEdit = 64;

/** A whole request that Office refuses before or after Excel sees it: its Office error number, code and words. */
export interface Refusal {
  readonly number: number;
  readonly code: string;
  readonly message: string;
}

export interface HostRequest {
  readonly body: RequestBody;
  /** Its size as text. */
  readonly bytes: number;
  /** Bits of the library's: 64 waits while a cell is edited. */
  readonly flags: number;
}

/** A request from its text. */
export function hostRequest(text: string, flags: number): HostRequest {
  return { body: JSON.parse(text) as RequestBody, bytes: byteLength(text), flags };
}

export type Reply = { readonly text: string } | { readonly refusal: Refusal };

const refusals = {
  cellEdit: {
    number: 5004,
    code: "InvalidOperationInCellEditMode",
    message:
      "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  },
  request: {
    number: 5103,
    code: "RequestPayloadSizeLimitExceeded",
    message: "The request payload size has exceeded the limit.",
  },
  response: {
    number: 5104,
    code: "ResponsePayloadSizeLimitExceeded",
    message: "The response payload size has exceeded the limit.",
  },
} as const;

export class Host {
  /** Requests received. */
  roundTrips = 0;
  /** Size of each request and of each answer, in bytes of UTF-8; of an answer too large to send, its size all the same. */
  readonly requestBytes: number[] = [];
  readonly responseBytes: number[] = [];
  readonly session: Session;
  /** The pane and the ribbon. */
  readonly frame: Frame;
  private editingCell = false;
  private readonly delayed: (() => void)[] = [];
  private readonly stopListening: () => void;

  constructor(
    readonly workbook: Workbook,
    /** Bytes; Infinity where Excel has no limit (Windows, Mac). */
    private readonly payloadLimit: number = EXCELS.web.payloadLimit,
  ) {
    const events = new EventHub(workbook);
    this.frame = new Frame("Visible", (visibility) => events.fire(EventType.runtimeVisibility, "", { visibility }));
    this.session = new Session(workbook, events, { readShape, applyState }, this.frame);
    this.stopListening = onEdit(workbook, (batch) => events.hear(batch));
  }

  /** Where events go. */
  onEvents(send: (entries: readonly EventEntry[]) => void): void {
    this.session.events.send = send;
  }

  /** True while somebody types in a cell: requests are refused, or wait when they ask to. */
  get inCellEdit(): boolean {
    return this.editingCell;
  }

  set inCellEdit(editing: boolean) {
    this.editingCell = editing;
    if (!editing) for (const run of this.delayed.splice(0)) run();
  }

  /** Answers one request; events that it causes are sent after `answer` was called. */
  request({ body, bytes, flags }: HostRequest, answer: (reply: Reply) => void): void {
    this.roundTrips++;
    this.requestBytes.push(bytes);
    if (bytes > this.payloadLimit) return answer({ refusal: refusals.request });
    if (!this.editingCell) return this.run(body, answer);
    if ((flags & delayForCellEdit) === 0) return answer({ refusal: refusals.cellEdit });
    this.delayed.push(() => this.run(body, answer));
  }

  /** Clicks the ribbon button of this function: see `Frame.runCommand`. */
  runCommand(functionName: string): Promise<void> {
    return this.frame.runCommand(functionName);
  }

  /** Somebody clicked a cell ("B3"); where in it is not played. */
  click(sheet: Sheet, address: string): void {
    const { events } = this.session;
    const args = { worksheetId: sheet.id, address, offsetX: 0, offsetY: 0 };
    for (const source of [sheet.id, workbookSource]) {
      if (events.isRegistered(EventType.singleClicked, source)) events.fire(EventType.singleClicked, source, args);
    }
  }

  /** Stops listening to the workbook. */
  stop(): void {
    this.stopListening();
  }

  private run(body: RequestBody, answer: (reply: Reply) => void): void {
    const { events } = this.session;
    events.hold();
    try {
      const text = JSON.stringify(runBatch(body, this.session));
      const size = byteLength(text);
      this.responseBytes.push(size);
      answer(size > this.payloadLimit ? { refusal: refusals.response } : { text });
    } finally {
      events.release();
    }
  }
}

/** Bytes of UTF-8: counted here, since jsdom has no TextEncoder. */
export function byteLength(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) continue;
    const isSurrogate = unit >= 0xd800 && unit <= 0xdfff;
    bytes += unit < 0x800 || isSurrogate ? 1 : 2;
  }
  return bytes;
}
