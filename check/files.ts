/** The files that a check reads and writes. */
import { randomUUID } from "node:crypto";
import { readFileSync, renameSync, rmSync, statSync, writeFileSync, type BigIntStats } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { MOST_BYTES } from "../playground/xlsx/zip/readZip";
import { CheckFailure } from "./failure";

const MEGABYTE = 1_048_576n;

/** The path as the person meant it: npm runs its scripts in the project's folder, wherever it was called. */
export function pathOf(path: string, environment: NodeJS.ProcessEnv): string {
  const calledIn = environment["npm_lifecycle_event"] === "check" ? environment["INIT_CWD"] : undefined;
  return resolve(calledIn ?? process.cwd(), path);
}

/** @param what "a workbook", "settings" */
export function readBytes(path: string, what: string): Uint8Array {
  const found = statOf(path);
  if (found === null) throw new CheckFailure(`Expected ${what} at ${path}; found no file there.`);
  if (!found.isFile()) throw new CheckFailure(`Expected ${what} at ${path}; found something that is no file.`);
  if (found.size > MOST_BYTES) {
    throw new CheckFailure(`Expected ${what} of at most 300 MB at ${path}; found ${found.size / MEGABYTE} MB.`);
  }
  try {
    return readFileSync(path);
  } catch (error) {
    throw new CheckFailure(`Expected ${what} at ${path}; found a file that cannot be read (${codeOf(error)}).`);
  }
}

/** Links are followed: a link to the input is the input. */
export function refuseSameFile(output: string, input: string): void {
  const [there, own] = [statOf(output), statOf(input)];
  const isSame = there !== null && own !== null && there.dev === own.dev && there.ino === own.ino;
  if (isSame || resolve(output) === resolve(input)) {
    throw new CheckFailure(`Expected --save to name another file than the workbook itself; found ${output}.`);
  }
  if (there?.isDirectory()) throw new CheckFailure(`Expected --save to name a file; found the folder ${output}.`);
  if (statOf(dirname(output))?.isDirectory() !== true) {
    throw new CheckFailure(`Expected --save to name a file in a folder that is there; found ${output}.`);
  }
}

/** Writes beside it first and renames then, so that there is never half a file. */
export function writeWhole(path: string, bytes: Uint8Array): void {
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}`);
  try {
    writeFileSync(temporary, bytes, { flag: "wx" });
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw new CheckFailure(`Expected to be able to save ${path}; found that it cannot be written (${codeOf(error)}).`);
  }
}

function statOf(path: string): BigIntStats | null {
  return statSync(path, { bigint: true, throwIfNoEntry: false }) ?? null;
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}
