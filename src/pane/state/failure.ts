/** What went wrong, for showing. */
import type { JobError } from "../../job/job";
import { strings } from "../strings";
import { failureDetails, type During } from "./failureDetails";

export interface Failure {
  readonly kind: JobError["kind"];
  /** Plain sentences: what happened, what was and was not written, what to do. */
  readonly message: string;
  /** Whether the person is to say what becomes of summary sheets that somebody has changed. */
  readonly isQuestion: boolean;
  /** Lines for support, without any of the workbook's texts. */
  readonly details: readonly string[];
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
export function failureOf(error: unknown, during: During): Failure {
  const kind = error instanceof Error && "kind" in error && isKind(error.kind) ? error.kind : "failed";
  const asked = error instanceof Error && "asked" in error && typeof error.asked === "string" ? error.asked : null;
  return {
    kind,
    message: withoutTitle(asked ?? messageOf(error), strings.failure.title[kind]),
    isQuestion: asked !== null,
    details: failureDetails(error, kind, during),
  };
}

/** A message that begins with what stands over it says it twice. */
function withoutTitle(message: string, title: string): string {
  return message.startsWith(`${title}. `) ? message.slice(title.length + 2) : message;
}

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.name === CHUNK_LOAD_ERROR ? strings.failure.notLoaded : error.message;
}

function isKind(value: unknown): value is JobError["kind"] {
  return typeof value === "string" && Object.hasOwn(KINDS, value);
}
