/** What the members of the host's classes share: the workbook, kept references, event registrations, Office's frame. */
import type { Workbook } from "../workbook/model";
import { invalidObjectPath } from "./errors";
import type { EventHub } from "./events";
import type { Frame } from "./frame";
import type { Handle } from "./kinds";

/** Reading and writing an object's members by name, for methods that take them as data (`setCellProperties`). */
export interface ObjectAccess {
  /** The members marked true in a nested object of flags, as `{ format: { fill: { color: true } } }`. */
  readonly readShape: (handle: Handle, shape: unknown, session: Session) => Record<string, unknown>;
  /** Sets members from a nested plain object. */
  readonly applyState: (handle: Handle, state: unknown, session: Session) => void;
}

export class Session {
  private readonly references = new Map<string, Handle>();
  private nextReference = 1;
  /** Excel.CalculationMode. */
  calculationMode = "Automatic";

  constructor(
    readonly workbook: Workbook,
    readonly events: EventHub,
    readonly objects: ObjectAccess,
    readonly frame: Frame,
  ) {}

  /** Keeps an object for later batches, as `_KeepReference` asks. */
  keep(handle: Handle): void {
    if (handle.referenceId !== null) return;
    handle.referenceId = `{reference-${this.nextReference++}}`;
    this.references.set(handle.referenceId, handle);
  }

  /** The object kept under this id. */
  kept(referenceId: string): Handle {
    const handle = this.references.get(referenceId);
    if (!handle) throw invalidObjectPath();
    return handle;
  }

  release(referenceId: string): void {
    const handle = this.references.get(referenceId);
    if (handle) handle.referenceId = null;
    this.references.delete(referenceId);
  }

  releaseAll(): void {
    for (const id of [...this.references.keys()]) this.release(id);
  }

  get keptCount(): number {
    return this.references.size;
  }
}
