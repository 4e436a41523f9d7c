import { readFileSync } from "node:fs";
import { join } from "node:path";
import { associateCommands, COMMANDS } from "../../src/commands/commands";
import { heldJob, jobError } from "../pane/support/job";

function ribbon() {
  const held = heldJob();
  const buttons = new Map<string, () => Promise<void>>();
  const showPane = jest.fn(async () => undefined);
  associateCommands(held.store, { onRibbonCommand: (name, run) => buttons.set(name, run), showPane });
  const click = (name: string) => buttons.get(name)?.() ?? Promise.reject(new Error(`no button ${name}`));
  return { held, showPane, click };
}

test("the buttons are those of the manifest", () => {
  const manifest = readFileSync(join(__dirname, "..", "..", "manifest.xml"), "utf8");
  const named = [...manifest.matchAll(/<FunctionName>([^<]*)</g)].map(([, name]) => name);
  expect(named.sort()).toEqual([...COMMANDS].sort());
});

test.each([
  ["validateAndRollUp", "succeed", 0],
  ["validateAndRollUp", "fail", 1],
  ["validateAndRollUp", "cancelled", 0],
  ["validate", "succeed", 1],
  ["validate", "fail", 1],
] as const)("%s, which does %s, shows the pane %i times", async (name, end, shown) => {
  const { held, showPane, click } = ribbon();
  const over = click(name);
  expect(held.runs.map(({ task }) => task)).toEqual([name]);
  if (end === "succeed") held.runs[0]?.succeed();
  else held.runs[0]?.fail(jobError(end === "fail" ? "protectedSheet" : "cancelled", "No."));
  await over;
  expect(showPane).toHaveBeenCalledTimes(shown);
});

test("a click while the job runs joins it", async () => {
  const { held, click } = ribbon();
  const both = [click("validateAndRollUp"), click("validateAndRollUp")];
  expect(held.runs).toHaveLength(1);
  held.runs[0]?.succeed();
  await Promise.all(both);
  expect(held.runs).toHaveLength(1);
});
