import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe, toHaveNoViolations } from "jest-axe";
import { textFix, type Finding } from "../../src/rules/finding";
import { likeABrowser } from "./support/browser";
import type { HeldJob } from "./support/job";
import { finding, tracker, validation } from "./support/tracker";
import { viewShown } from "./support/viewShown";

expect.extend(toHaveNoViolations);
beforeEach(() => {
  likeABrowser();
});

const STYLE = finding({ fix: textFix("safe", "B6", "green", "Green") });
const REFERENCE = finding({
  rule: "ref-style",
  cell: "A5",
  ref: "KA.01.01",
  message: "Expected “KA.01.01”; found “KA 01.01”.",
  fix: textFix("safe", "A5", "KA 01.01 Grow", "KA.01.01 Grow"),
});
const SUGGESTED = finding({
  rule: "status-unknown",
  severity: "error",
  cell: "B10",
  ref: "KA.01.03",
  message: "Expected a status; found “Grene”.",
  fix: textFix("suggested", "B10", "Grene", "Green"),
});
const PLAIN = finding({
  rule: "status-missing",
  severity: "error",
  cell: "B5",
  ref: "KA.01.01",
  message: "Expected a status; found none.",
});
const ALL = [STYLE, REFERENCE, SUGGESTED, PLAIN];

const shown = (findings: readonly Finding[] = ALL, isProtected = false) =>
  viewShown(/^Findings/, validation({ findings }, [tracker("Q2", { year: "2013/14", quarter: 2 }, { isProtected })]));
const click = (name: string | RegExp) => userEvent.click(screen.getByRole("button", { name }));
/** Ends the check that follows a change. */
const checkedAgain = (held: HeldJob, findings: readonly Finding[]) =>
  act(async () => {
    held.runs.at(-1)?.succeed({ findings });
  });
const statuses = () => screen.getAllByRole("status").map(({ textContent }) => textContent);

describe("fixing", () => {
  test("one: shown cell by cell first, then made, then said, with the way back", async () => {
    const { held, container } = await shown();
    await click("Fix KA.01.01 · A5");
    const preview = within(screen.getByRole("region", { name: "1 cell will change" }));
    expect(document.activeElement).toBe(screen.getByRole("heading", { name: "1 cell will change" }));
    expect(preview.getAllByRole("definition").map(({ textContent }) => textContent)).toEqual([
      "KA␣01.01 Grow",
      "KA.01.01 Grow",
    ]);
    expect(preview.getByRole("deletion").textContent).toBe("␣");
    expect(preview.getByRole("insertion").textContent).toBe(".");
    expect(held.changes).toEqual([]);
    expect(await axe(container)).toHaveNoViolations();

    await click("Fix 1 cell");
    await checkedAgain(held, [STYLE, SUGGESTED, PLAIN]);
    expect(held.changes).toEqual(["fix A5=KA.01.01 Grow"]);
    expect(screen.getByText("1 cell fixed.")).toBeTruthy();
    expect(statuses()).toContain("1 cell fixed. 2 errors and 1 warning in 3 Key Activities");
    expect(screen.getByText("3 findings")).toBeTruthy();
    expect(await axe(container)).toHaveNoViolations();

    await click("Revert");
    await checkedAgain(held, ALL);
    expect(held.changes).toEqual(["fix A5=KA.01.01 Grow", "revert A5"]);
    expect(screen.getByText("1 cell put back as before.")).toBeTruthy();
    expect(screen.getByText("4 findings")).toBeTruthy();
    await click("Close this message");
    expect(screen.queryByText("1 cell put back as before.")).toBeNull();
  });

  test("the focus goes on to the finding that follows, and the filter stays", async () => {
    const { held } = await shown();
    await userEvent.type(screen.getByRole("searchbox", { name: "Search findings" }), "expected");
    await click("Fix KA.01.02 · B6");
    await click("Fix 1 cell");
    await checkedAgain(held, [REFERENCE, SUGGESTED, PLAIN]);
    expect(screen.getByRole("searchbox")).toHaveProperty("value", "expected");
    expect(document.activeElement?.textContent).toContain("Expected “KA.01.01”");
  });

  test("all safe ones, not the suggested; and those of a rule", async () => {
    const { held } = await shown([...ALL, { ...STYLE, cell: "B5", fix: textFix("safe", "B5", "amber", "Amber") }]);
    await click("Fix all 3 safe ones…");
    expect(screen.getByRole("heading", { name: "3 cells will change" })).toBeTruthy();
    await click("Cancel");
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Group by" }), "By rule");
    await click(/^Fix 2 safe ones of /);
    await click("Fix 2 cells");
    expect(held.changes).toEqual(["fix B6=Green B5=Amber"]);
  });

  test("one that needs judgement says so, and is never among the safe ones", async () => {
    const { held } = await shown([SUGGESTED]);
    expect(screen.queryByRole("button", { name: /safe/ })).toBeNull();
    await click("Fix KA.01.03 · B10");
    expect(screen.getByText(/needs your judgement/)).toBeTruthy();
    await click("Fix 1 cell");
    expect(held.changes).toEqual(["fix B10=Green"]);
  });

  test("what was left alone is named with its reason", async () => {
    const { held } = await shown();
    const fixed = { sheet: "Q2", changes: STYLE.fix?.changes ?? [], unmerge: null, merge: null };
    held.fixOutcome = {
      fixed: [fixed],
      refused: [
        {
          sheet: "Q2",
          changes: REFERENCE.fix?.changes ?? [],
          unmerge: null,
          merge: null,
          because: "its cell has changed since it was read",
        },
      ],
    };
    await click("Fix all 2 safe ones…");
    await click("Fix 2 cells");
    await checkedAgain(held, [REFERENCE, SUGGESTED, PLAIN]);
    expect(screen.getByText("1 cell fixed.")).toBeTruthy();
    expect(screen.getByText("A5 on “Q2”: its cell has changed since it was read.")).toBeTruthy();
  });

  test("Escape leaves the preview, nothing changed, and the focus goes back to the finding", async () => {
    const { held } = await shown();
    await click("Fix KA.01.02 · B6");
    await userEvent.keyboard("{Escape}");
    expect(screen.queryByRole("region", { name: /will change/ })).toBeNull();
    expect(document.activeElement?.textContent).toContain("Expected “Green”");
    expect(held.changes).toEqual([]);
  });

  test("a protected sheet offers no fix, and says why", async () => {
    const { container } = await shown(ALL, true);
    expect(screen.queryByRole("button", { name: /^Fix/ })).toBeNull();
    expect(screen.getByText(/“Q2” cannot be fixed: protected/)).toBeTruthy();
    expect(await axe(container)).toHaveNoViolations();
  });

  test("of very many the first are shown, the rest on demand", async () => {
    const many = Array.from({ length: 60 }, (_, index) =>
      finding({ cell: `B${index + 5}`, fix: textFix("safe", `B${index + 5}`, "green", "Green") }),
    );
    await shown(many);
    await click("Fix all 60 safe ones…");
    const preview = within(screen.getByRole("region", { name: "60 cells will change" }));
    expect(preview.getAllByRole("listitem")).toHaveLength(40);
    await click("Show 20 more fixes");
    expect(preview.getAllByRole("listitem")).toHaveLength(60);
  });
});

describe("dismissing", () => {
  test("with a reason; it moves to the dismissed, and comes back", async () => {
    const { held, container } = await shown();
    await click("Dismiss KA.01.01 · B5");
    expect(await axe(container)).toHaveNoViolations();
    await click("Dismiss");
    expect(screen.getByRole("alert").textContent).toContain("Give a reason");
    expect(held.changes).toEqual([]);
    await userEvent.type(screen.getByRole("textbox", { name: "Reason" }), "Starts in autumn");
    await click("Dismiss");
    const dismissed = { ...PLAIN, dismissed: "Starts in autumn" };
    await checkedAgain(held, [STYLE, REFERENCE, SUGGESTED, dismissed]);
    expect(held.changes).toEqual(["dismiss B5: Starts in autumn"]);
    expect(screen.getByText("Dismissed.")).toBeTruthy();
    expect(screen.getByRole("tab", { selected: true }).textContent).toBe("Findings 3");

    await click("1 dismissed");
    expect(screen.getByText("Dismissed: Starts in autumn")).toBeTruthy();
    expect(await axe(container)).toHaveNoViolations();
    await click("Undo the dismissal of KA.01.01 · B5");
    await checkedAgain(held, ALL);
    expect(held.changes).toEqual(["dismiss B5: Starts in autumn", "undo B5"]);
    await click("Back to the findings");
    expect(screen.getByText("4 findings")).toBeTruthy();
  });

  test("is told where it was done, and not in another view", async () => {
    const { held } = await shown();
    await click("Dismiss KA.01.01 · B5");
    await userEvent.type(screen.getByRole("textbox", { name: "Reason" }), "Starts in autumn");
    await click("Dismiss");
    await checkedAgain(held, [STYLE, REFERENCE, SUGGESTED, { ...PLAIN, dismissed: "Starts in autumn" }]);
    expect(screen.getByText("Dismissed.")).toBeTruthy();
    await userEvent.click(screen.getByRole("tab", { name: "Roll-up" }));
    await userEvent.click(screen.getByRole("tab", { name: /^Findings/ }));
    expect(screen.queryByText("Dismissed.")).toBeNull();
  });
});
