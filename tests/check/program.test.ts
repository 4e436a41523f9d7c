import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { samplePath } from "./support";

const samples = resolve("samples");

/** As npm runs it, called in the folder of the samples; or as node does, in the folder given. */
function program(args: readonly string[], folder?: string) {
  const npm = folder === undefined ? { npm_lifecycle_event: "check", INIT_CWD: samples } : {};
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve("check/start.mjs"), ...args], {
    env: { ...process.env, npm_lifecycle_event: undefined, INIT_CWD: undefined, ...npm },
    cwd: folder,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

describe("As a program", () => {
  test("paths are those of the folder that npm was called in, and the whole output arrives", () => {
    const { status, stdout, stderr } = program(["harborough-2013-14-q2.xlsx", "--json"]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(JSON.parse(stdout)).toMatchObject({ format: 1, workbook: "harborough-2013-14-q2.xlsx" });
  });

  test("without npm, started in a folder that is not the project's: paths are those of that folder", () => {
    const { status, stdout, stderr } = program(["harborough-2021-22-q1.xlsx"], samples);
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    expect(stdout).toMatch(/^harborough-2021-22-q1\.xlsx\n/);
  });

  test("ends with 2 when it could not be done", () => {
    expect(program([samplePath("2013-14-q2")])).toMatchObject({ status: 2, stdout: "" });
  });
});
