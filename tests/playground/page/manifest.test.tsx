import { existsSync, readFileSync } from "node:fs";
import { readManifest } from "../../../playground/page/manifest";

test("the ribbon's commands are those of the real manifest", () => {
  const { displayName, group, commands } = readManifest(readFileSync("manifest.xml", "utf8"));
  expect([displayName, group]).toEqual(["Key Activity tracker", "Key Activities"]);
  expect(commands.map(({ label, functionName }) => [label, functionName])).toEqual([
    ["Validate and roll up", "validateAndRollUp"],
    ["Validate", "validate"],
    ["Open pane", null],
  ]);
  for (const { id, tip, icon } of commands) {
    expect(id).not.toBe("");
    expect(tip).not.toBe("");
    expect(existsSync(`.${icon}`)).toBe(true);
  }
});

test("a manifest without a ribbon group is refused", () => {
  expect(() => readManifest("<OfficeApp/>")).toThrow("Expected manifest.xml to have a ribbon group; found none.");
});
