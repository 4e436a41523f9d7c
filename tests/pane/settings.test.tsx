import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe, toHaveNoViolations } from "jest-axe";
import { readSettings } from "../../src/settings";
import { likeABrowser } from "./support/browser";
import { viewShown, type RunResult, type ShownView } from "./support/viewShown";

expect.extend(toHaveNoViolations);
beforeEach(() => {
  likeABrowser();
});

async function settingsShown(result?: RunResult): Promise<ShownView> {
  const shown = await viewShown(/^Settings/, result);
  await screen.findByText(/Kept in this workbook/);
  return shown;
}
const click = (name: string | RegExp) => userEvent.click(screen.getByRole("button", { name }));
const field = (role: string, name: string) => screen.getByRole(role, { name });

test("everything that can be set is there, with what it means", async () => {
  const { container } = await settingsShown();
  expect(field("combobox", "Rule")).toHaveProperty("value", "threshold");
  expect(field("textbox", "Red from")).toHaveProperty("value", "1/2");
  expect(screen.queryByRole("textbox", { name: "Points of a Red" })).toBeNull();
  await userEvent.selectOptions(field("combobox", "Rule"), "Points");
  expect(field("textbox", "Points of a Red")).toHaveProperty("value", "2");
  expect(screen.getByText("Each colour has points; the average decides.")).toBeTruthy();
  const texts = (name: string) => [...(field("combobox", name) as HTMLSelectElement).options].map(({ text }) => text);
  expect(texts("A status that is not in the list")).toEqual(["Refuse it", "Ask first", "Take it"]);
  expect(texts("Numbers left out")).toEqual(["Off (default)", "Error", "Warning", "Note", "Off"]);
  expect(await axe(container)).toHaveNoViolations();
});

test("saves what was changed, and checks again", async () => {
  const { held } = await settingsShown();
  expect(screen.queryByRole("button", { name: "Save and check again" })).toBeNull();
  await userEvent.selectOptions(field("combobox", "Rule"), "Worst");
  await userEvent.selectOptions(field("combobox", "Numbers left out"), "Warning");
  await userEvent.click(screen.getByRole("tab", { name: /Overview/ }));
  await userEvent.click(screen.getByRole("tab", { name: "Settings" }));
  await click("Save and check again");
  expect(held.changes).toEqual(['save worst {"ref-gap":"warning"}']);
  await act(async () => {
    held.runs.at(-1)?.succeed();
  });
  expect(screen.getByText("The settings are saved in this workbook.")).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Save and check again" })).toBeNull();
});

test("a wrong value is named with its path, and nothing is saved until it is right", async () => {
  const { held, container } = await settingsShown();
  await userEvent.clear(field("textbox", "Red from"));
  await userEvent.type(field("textbox", "Red from"), "half");
  await click("Save and check again");
  const summary = within(screen.getByRole("alert"));
  expect(
    summary.getByText(/rollUp\.threshold\.redFrom: Expected a fraction such as "1\/2".*; found “half”\./),
  ).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByRole("alert"));
  expect(field("textbox", "Red from").getAttribute("aria-invalid")).toBe("true");
  expect(held.changes).toEqual([]);
  expect(await axe(container)).toHaveNoViolations();
  await userEvent.clear(field("textbox", "Red from"));
  await userEvent.type(field("textbox", "Red from"), "2/3");
  await click("Save and check again");
  expect(held.changes).toHaveLength(1);
});

test("lists are typed a line each, and ticks are taken off", async () => {
  const { held } = await settingsShown();
  await userEvent.type(field("textbox", "Leads"), "Housing{Enter}Parks{Enter}");
  expect(field("textbox", "Leads")).toHaveProperty("value", "Housing\nParks\n");
  await userEvent.click(
    within(screen.getByRole("group", { name: "Next steps" })).getByRole("checkbox", { name: "Red" }),
  );
  const saved: unknown[] = [];
  held.store.subscribe(() => saved.push(held.store.getState().running?.task));
  await click("Save and check again");
  expect(saved).toContain("saveSettings");
});

test("what is not wanted is discarded", async () => {
  await settingsShown();
  await userEvent.type(field("textbox", "Council"), "Somewhere");
  await click("Discard");
  expect(field("textbox", "Council")).toHaveProperty("value", "");
});

test("settings that the workbook keeps and that cannot be used are told", async () => {
  const reading = readSettings({ rollUp: { method: "best" } });
  if (reading.ok) throw new Error("Expected problems.");
  const { container } = await settingsShown({ settingsProblems: reading.problems });
  expect(screen.getByText(/The workbook’s own settings cannot be used/)).toBeTruthy();
  expect(screen.getByText(/rollUp\.method: Expected one of threshold, .*; found “best”\./)).toBeTruthy();
  expect(await axe(container)).toHaveNoViolations();
});

describe("as a file", () => {
  const file = (text: string) => new File([text], "settings.json", { type: "application/json" });
  const chooser = () => document.querySelector<HTMLInputElement>('input[type="file"]');

  test("imported settings are shown, and saved when they are wanted", async () => {
    const { held } = await settingsShown();
    const input = chooser();
    if (input === null) throw new Error("Expected a file chooser.");
    await userEvent.upload(input, file('{ "rollUp": { "method": "majority" }, "rules": { "ref-gap": "off" } }'));
    expect(await screen.findByText("Imported. Look through it, then save.")).toBeTruthy();
    expect(field("combobox", "Rule")).toHaveProperty("value", "majority");
    await click("Save and check again");
    expect(held.changes).toEqual(['save majority {"ref-gap":"off"}']);
  });

  test.each([
    ["not JSON", "no", /The file is not JSON/],
    ["a wrong value", '{ "rollUp": { "method": "best" } }', /found “best”/],
  ])("%s is told", async (_case, text, told) => {
    await settingsShown();
    const input = chooser();
    if (input === null) throw new Error("Expected a file chooser.");
    await userEvent.upload(input, file(text));
    expect((await screen.findAllByText(told)).length).toBeGreaterThan(0);
  });

  test("exported: as a file, and as a text where no file appears", async () => {
    const made: Blob[] = [];
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => `blob:${made.push(blob)}`,
      revokeObjectURL: () => undefined,
    });
    const clicked = jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
    await settingsShown();
    await userEvent.selectOptions(field("combobox", "Rule"), "Worst");
    await click("Export as a file");
    expect(clicked).toHaveBeenCalledTimes(1);
    expect(made).toHaveLength(1);
    const text = field("textbox", "Where no file appears (Excel for Mac), copy this text into a file:");
    expect(JSON.parse((text as HTMLTextAreaElement).value)).toEqual({ version: 2, rollUp: { method: "worst" } });
    clicked.mockRestore();
  });
});

test("back to the defaults, after one question", async () => {
  const { held, container } = await settingsShown();
  await click("Back to the defaults");
  expect(await axe(container)).toHaveNoViolations();
  await click("Keep them");
  expect(held.changes).toEqual([]);
  await click("Back to the defaults");
  await click("Remove the settings");
  expect(held.changes).toEqual(["forget"]);
});
