/** Runs the check in this process, with a folder of its own for its files. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { check, type ExitCode } from "../../check/check";

export interface Ran {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

export async function run(...args: string[]): Promise<Ran> {
  let out = "";
  let err = "";
  const code = await check(args, { out: (text) => (out += text), err: (text) => (err += text) });
  return { code, out, err };
}

/** A new folder for each test of a file. */
export function folders(): (name: string) => string {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "check-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  return (name) => join(folder, name);
}

export function file(path: string, content: string | Uint8Array): string {
  writeFileSync(path, content);
  return path;
}

export const samplePath = (name: string): string => join("samples", `harborough-${name}.xlsx`);
