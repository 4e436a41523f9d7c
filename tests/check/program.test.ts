import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { samplePath } from "./support";

/** As npm runs it, called in the folder of the samples. */
function program(...args: string[]) {
  const env = { ...process.env, npm_lifecycle_event: "check", INIT_CWD: join(process.cwd(), "samples") };
  const { status, stdout, stderr } = spawnSync(process.execPath, [join("check", "start.mjs"), ...args], {
    env,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

describe("As a program", () => {
  test("paths are those of the folder that npm was called in, and the whole output arrives", () => {
    const { status, stdout, stderr } = program("harborough-2013-14-q2.xlsx", "--json");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(JSON.parse(stdout)).toMatchObject({ format: 1, workbook: "harborough-2013-14-q2.xlsx" });
  });

  test.each([
    [1, ["harborough-2021-22-q1.xlsx"]],
    [2, [samplePath("2013-14-q2")]],
  ])("ends with %i", (code, args) => {
    expect(program(...args).status).toBe(code);
  });
});
