/** What went wrong, for showing. */
import type { JobError } from "../../job/job";
import { strings } from "../strings";

export interface Failure {
  readonly kind: JobError["kind"];
  /** Plain sentences: what happened, what was and was not written, what to do. */
  readonly message: string;
}

const KINDS: Readonly<Record<JobError["kind"], true>> = {
  cancelled: true,
  cellEditMode: true,
  protectedStructure: true,
  protectedSheet: true,
  filteredSheet: true,
  changedByPerson: true,
  tooLarge: true,
  accessDenied: true,
  gone: true,
  failed: true,
};

/** What webpack throws when a later part of the add-in cannot be fetched. */
const CHUNK_LOAD_ERROR = "ChunkLoadError";

/** Told by its `kind`, not by its class: the job is loaded later than this file. */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof Error)) return { kind: "failed", message: String(error) };
  if (error.name === CHUNK_LOAD_ERROR) return { kind: "failed", message: strings.failure.notLoaded };
  const kind = "kind" in error && isKind(error.kind) ? error.kind : "failed";
  return { kind, message: error.message };
}

function isKind(value: unknown): value is JobError["kind"] {
  return typeof value === "string" && Object.hasOwn(KINDS, value);
}
