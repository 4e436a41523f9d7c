/** Turns the edits of the workbook into Excel's events, for what the add-in has registered. */
import type { EditBatch } from "../workbook/edits";
import type { Workbook } from "../workbook/model";
import { eventsOf } from "./eventArguments";
import { PartWatch } from "./partEvents";
import type { EventEntry } from "./wire";

/** Registrations, and the queue of events that wait for the reply of the batch that caused them. */
export class EventHub {
  private readonly registered = new Set<string>();
  private readonly waiting: EventEntry[] = [];
  private held = 0;
  /** `context.runtime.enableEvents`. */
  enabled = true;
  /** Where events go: set by the transport. */
  send: (entries: readonly EventEntry[]) => void = () => undefined;

  private readonly parts: PartWatch;

  constructor(private readonly workbook: Workbook) {
    this.parts = new PartWatch(workbook);
  }

  register(type: number, source: string, on: boolean): void {
    if (on) this.registered.add(`${type} ${source}`);
    else this.registered.delete(`${type} ${source}`);
  }

  isRegistered(type: number, source: string): boolean {
    return this.registered.has(`${type} ${source}`);
  }

  /** How many registrations stand: for tests of what cleans up after itself. */
  get count(): number {
    return this.registered.size;
  }

  hear(batch: EditBatch): void {
    const parts = this.parts.eventsOf(batch);
    if (!this.enabled) return;
    for (const event of [...eventsOf(batch, this.workbook), ...parts]) {
      for (const source of event.sources) {
        if (this.isRegistered(event.type, source)) {
          this.waiting.push([65536, event.type, source, JSON.stringify(event.arguments), 0, false]);
        }
      }
    }
    this.flush();
  }

  /** Fires an event of Office's own. */
  fire(type: number, source: string, args: unknown): void {
    this.waiting.push([65536, type, source, JSON.stringify(args), 0, false]);
    this.flush();
  }

  /** Holds events back until `release`: while a batch runs and its reply is not out. */
  hold(): void {
    this.held++;
  }

  release(): void {
    this.held--;
    this.flush();
  }

  private flush(): void {
    if (this.held > 0 || this.waiting.length === 0) return;
    this.send(this.waiting.splice(0));
  }
}
