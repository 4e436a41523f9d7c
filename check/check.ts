/**
 * The headless check (`npm run check`): what the ribbon button does, without a screen.
 */
import { WorkbookFileError } from "../playground/xlsx/workbookFileError";
import { JobError } from "../src/job/job";
import { readArguments, type CheckArguments } from "./arguments";
import { CheckFailure } from "./failure";
import { pathOf } from "./files";
import { toJson } from "./json";
import { run } from "./run";
import { toText } from "./text";

/** Where a check writes. */
export interface Streams {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** 0: no finding of severity error. 1: some. 2: it could not be done, and `err` got one plain sentence. */
export type ExitCode = 0 | 1 | 2;

export async function check(args: readonly string[], { out, err }: Streams): Promise<ExitCode> {
  try {
    const read = withPaths(readArguments(args));
    const { result, fixed } = await run(read);
    out(read.json ? `${JSON.stringify(toJson(result), null, 2)}\n` : toText(result, { fixed, saved: read.save }));
    return result.findings.some(({ severity, dismissed }) => severity === "error" && dismissed === null) ? 1 : 0;
  } catch (error) {
    err(`${sentence(error).replaceAll(/\s+/g, " ")}\n`);
    return 2;
  }
}

function withPaths(args: CheckArguments): CheckArguments {
  const absolute = (path: string) => pathOf(path, process.env);
  return {
    ...args,
    workbook: absolute(args.workbook),
    save: args.save === null ? null : absolute(args.save),
    settings: args.settings === null ? null : absolute(args.settings),
  };
}

/** Errors of ours are sentences already; any other is a defect, and says where it was. */
function sentence(error: unknown): string {
  const isOurs = error instanceof CheckFailure || error instanceof JobError || error instanceof WorkbookFileError;
  if (isOurs) return error.message;
  return `The check stopped on a defect of its own: ${error instanceof Error ? error.message : String(error)}.`;
}
