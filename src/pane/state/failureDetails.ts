/** What support needs to know of a failure. Never a word of the workbook: codes, names of ours and of Office's, nothing else. */
import type { JobStep } from "../../job/job";
import type { Task } from "./change";

/** What was being done. "move": going to a cell, opening a sheet; "prepare": a sheet for typing. */
export interface During {
  readonly task: Task | "move" | "prepare";
  readonly step: JobStep | null;
}

const MOST_PLACES = 6;

/**
 * Lines such as "Code: InvalidReference". Messages are left out, since Office's quote addresses, names and texts; of a stack
 * the places in the code alone.
 */
export function failureDetails(error: unknown, kind: string, { task, step }: During): string[] {
  const cause = causeOf(error);
  return [
    `Doing: ${step === null ? task : `${task}, ${step}`}`,
    `Kind: ${kind}`,
    ...line("Error", nameOf(cause)),
    ...line("Code", word(field(cause, "code"))),
    ...line("At", word(field(field(cause, "debugInfo"), "errorLocation"))),
    ...placesIn(cause),
  ];
}

/** Office's own error where ours was made of one. */
function causeOf(error: unknown): unknown {
  return error instanceof Error && error.cause !== undefined ? causeOf(error.cause) : error;
}

function nameOf(error: unknown): string | null {
  return error instanceof Error ? word(error.name) : typeof error;
}

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}

/** A name such as "Range.values"; null for anything that could be a text of the workbook. */
function word(value: unknown): string | null {
  return typeof value === "string" && /^[A-Za-z][\w.]{0,79}$/.test(value) ? value : null;
}

function line(label: string, value: string | null): string[] {
  return value === null ? [] : [`${label}: ${value}`];
}

/** "pane.1234.js:1:2345" of "    at run (https://…/pane.1234.js:1:2345)". */
function placesIn(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  return (error.stack ?? "")
    .split("\n")
    .flatMap((text) => /^ {4}at .{0,300}?([\w.-]{1,80}\.(?:js|ts|tsx):\d{1,7}:\d{1,7})\)?$/.exec(text)?.[1] ?? [])
    .slice(0, MOST_PLACES)
    .map((place) => `In: ${place}`);
}
