import { act, cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe, toHaveNoViolations } from "jest-axe";
import type { Finding } from "../../src/rules/finding";
import type { Tracker } from "../../src/tracker/tracker";
import { likeABrowser } from "./support/browser";
import { activity, finding, FINDINGS, tracker, validation } from "./support/tracker";
import { viewShown, type ShownView } from "./support/viewShown";

expect.extend(toHaveNoViolations);
beforeEach(() => {
  likeABrowser();
  localStorage.clear();
});

const findingsShown = (findings: readonly Finding[] = FINDINGS, trackers?: readonly Tracker[]) =>
  viewShown(/^Findings/, validation({ findings }, trackers));
const list = () => within(screen.getByRole("list", { name: "Findings" }));
/** The texts of groups and findings, without what can be done with them. */
const rows = () =>
  list()
    .getAllByRole("button")
    .map(({ textContent }) => textContent)
    .filter((text) => !/^(?:Fix|Dismiss|Undo)/.test(text));
const focused = () => document.activeElement?.textContent;

test("grouped by priority, each with its severity, message and place", async () => {
  const { container } = await findingsShown();
  expect(rows()).toEqual([
    "A prosperous place11",
    "Warning: Expected “Green”; found “green”.KA.01.02 · B6",
    "Note: Expected a lead; found none.KA.01.01 · E5",
    "A healthy place1",
    "Error: Expected a status; found none.KA.01.03 · B10",
  ]);
  expect(screen.getByRole("button", { name: "A prosperous place, 2 findings", expanded: true })).toBeTruthy();
  expect(await axe(container)).toHaveNoViolations();
});

test("grouped otherwise, searched, and narrowed to a severity", async () => {
  await findingsShown();
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "Group by" }), "By severity");
  expect(rows()).toHaveLength(6);
  await userEvent.type(screen.getByRole("searchbox", { name: "Search findings" }), "lead");
  expect(rows()).toEqual(["Notes1", "Note: Expected a lead; found none.KA.01.01 · E5"]);
  expect(screen.getByText("1 of 3 findings")).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "1 note", pressed: true }));
  expect(screen.getByText("No finding matches.")).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Show all findings" }));
  expect(document.activeElement).toBe(screen.getByRole("main"));
  expect(rows()).toHaveLength(6);
});

test("a click goes to the cell, and there is a way back", async () => {
  const { held, container } = await findingsShown();
  await userEvent.click(list().getByRole("button", { name: /^Error: .*B10/ }));
  expect(held.moves).toEqual(["Q2!B10"]);
  const bar = within(screen.getByRole("complementary", { name: "Where you are in the workbook" }));
  expect(bar.getByText("Went to B10 on “Q2”")).toBeTruthy();
  expect(await axe(container)).toHaveNoViolations();
  await userEvent.click(bar.getByRole("button", { name: "Back to Notes C12" }));
  expect(held.moves).toEqual(["Q2!B10", "Notes!C12"]);
  expect(screen.queryByRole("complementary")).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole("main"));
});

test("a finding on the whole workbook leads nowhere", async () => {
  const { held } = await findingsShown([finding({ sheet: null, cell: null, ref: null })]);
  await userEvent.click(list().getByRole("button", { name: /Expected “Green”/ }));
  expect(held.moves).toEqual([]);
});

test("the keyboard moves through the list, closes a group and goes to a cell", async () => {
  const { held } = await findingsShown();
  list()
    .getByRole("button", { name: /A prosperous place/ })
    .focus();
  await userEvent.keyboard("{ArrowDown}{ArrowDown}{ArrowDown}");
  expect(focused()).toBe("A healthy place1");
  await userEvent.keyboard("{Enter}");
  expect(rows()).toHaveLength(4);
  await userEvent.keyboard("{End}{ArrowDown}");
  expect(focused()).toBe("A healthy place1");
  await userEvent.keyboard("{Home}{ArrowUp}{ArrowDown}{Enter}");
  expect(held.moves).toEqual(["Q2!B6"]);
  expect(
    list()
      .getAllByRole("button")
      .filter(({ tabIndex }) => tabIndex === 0)
      .map(({ textContent }) => textContent),
  ).toEqual(["Warning: Expected “Green”; found “green”.KA.01.02 · B6", "Dismiss…"]);
  await userEvent.keyboard("{Escape}");
  expect(held.moves).toEqual(["Q2!B6", "Notes!C12"]);
});

test("thousands of findings: only those in sight are in the page, and the last can be reached", async () => {
  const many = Array.from({ length: 12_000 }, (_, index) => finding({ message: `Expected ${index}; found none.` }));
  await findingsShown(many);
  expect(screen.getByText("12,000 findings")).toBeTruthy();
  expect(list().getAllByRole("listitem").length).toBeLessThan(60);
  list().getAllByRole("button")[0]?.focus();
  await userEvent.keyboard("{End}");
  expect(focused()).toContain("Expected 11999; found none.");
  expect(list().getAllByRole("listitem").length).toBeLessThan(60);
  await userEvent.keyboard("{Home}{PageDown}");
  expect(focused()).toMatch(/^Warning: Expected \d\d; found none\./);
  await userEvent.keyboard("{PageUp}");
  expect(focused()).toBe("A prosperous place12,000");
});

describe("edits checked meanwhile", () => {
  const [ofB6, ofB10, ofE5] = FINDINGS as readonly [Finding, Finding, Finding];
  const another = finding({ cell: "B5", ref: "KA.01.01", message: "Expected “Green”; found “grn”." });
  const checked = ({ held }: ShownView, findings: readonly Finding[]) =>
    act(async () => {
      held.store.take(validation({ findings }), null);
    });

  test("the row that has the focus stays it; when it is gone, the one in its place has it", async () => {
    const shown = await findingsShown();
    list().getAllByRole("button")[0]?.focus();
    await userEvent.keyboard("{ArrowDown}{ArrowDown}");
    expect(focused()).toContain("E5");
    await checked(shown, [another, ofB6, ofB10, ofE5]);
    expect(focused()).toContain("E5");
    await checked(shown, [another, ofB6, ofB10]);
    expect(focused()).toContain("A healthy place");
  });

  test("a dismissal being written stays with its words, until what it is about is put right", async () => {
    const shown = await findingsShown();
    await userEvent.click(screen.getByRole("button", { name: "Dismiss KA.01.02 · B6" }));
    await userEvent.type(screen.getByRole("textbox", { name: "Reason" }), "As agreed");
    await checked(shown, [another, { ...ofB6 }]);
    expect(screen.getByRole("textbox", { name: "Reason" })).toHaveProperty("value", "As agreed");
    await checked(shown, [another]);
    expect(screen.queryByRole("textbox", { name: "Reason" })).toBeNull();
    await checked(shown, [another, ofB6]);
    expect(screen.queryByRole("textbox", { name: "Reason" })).toBeNull();
  });

  test("the number of findings is told when a search changes it, and not when an edit does", async () => {
    const shown = await findingsShown();
    const number = () => screen.getByText(/^\d of \d findings$|^\d findings$/);
    await userEvent.type(screen.getByRole("searchbox", { name: "Search findings" }), "found");
    expect(number().getAttribute("aria-live")).toBe("polite");
    await checked(shown, [another, ...FINDINGS]);
    expect([number().textContent, number().getAttribute("aria-live")]).toEqual(["4 findings", "off"]);
    await userEvent.type(screen.getByRole("searchbox", { name: "Search findings" }), " none");
    expect([number().textContent, number().getAttribute("aria-live")]).toEqual(["2 of 4 findings", "polite"]);
  });
});

test("nothing found is said", async () => {
  const { container } = await findingsShown([]);
  expect(screen.getByText(/Nothing found/)).toBeTruthy();
  expect(await axe(container)).toHaveNoViolations();
});

describe("mine", () => {
  const led = tracker(
    "Q2",
    { year: "2013/14", quarter: 2 },
    {
      activities: [
        { ...activity(0, 4, 0, 0), lead: { text: "Planning", cell: "E5", isError: false } },
        { ...activity(1, 5, 0, 0), lead: { text: "Housing", cell: "E6", isError: false } },
        { ...activity(2, 6, 0, 0), lead: { text: "Choose an item.", cell: "E7", isError: false } },
      ],
    },
  );

  test("a name is chosen once, and remembered for the person", async () => {
    const { container } = await findingsShown(FINDINGS, [led]);
    await userEvent.click(screen.getByRole("button", { name: "Mine", pressed: false }));
    expect(await axe(container)).toHaveNoViolations();
    expect(screen.getByText("3 findings")).toBeTruthy();
    const name = screen.getByRole("combobox", { name: "Your name as a lead" });
    expect(
      within(name)
        .getAllByRole("option")
        .map(({ textContent }) => textContent),
    ).toEqual(["Choose a name", "Housing", "Planning"]);
    await userEvent.selectOptions(name, "Housing");
    expect(rows()).toEqual(["A prosperous place1", "Warning: Expected “Green”; found “green”.KA.01.02 · B6"]);
    cleanup();
    await findingsShown(FINDINGS, [led]);
    expect(screen.getByText("1 of 3 findings")).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Mine", pressed: true }));
    expect(screen.getByText("3 findings")).toBeTruthy();
  });

  test("a name from another workbook finds nothing here, and the way out is shown", async () => {
    localStorage.setItem("key-activity-tracker.mine", JSON.stringify({ name: "Parks", isOn: true }));
    await findingsShown(FINDINGS, [led]);
    expect(screen.getByText("No finding matches.")).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Show all findings" }));
    expect(screen.getByText("3 findings")).toBeTruthy();
  });
});
