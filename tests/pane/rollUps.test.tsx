import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe, toHaveNoViolations } from "jest-axe";
import { trackerOf } from "../support/trackerOf";
import { likeABrowser } from "./support/browser";
import { ROLL_UPS } from "./support/tracker";
import { viewShown, type RunResult } from "./support/viewShown";

expect.extend(toHaveNoViolations);
beforeEach(() => {
  likeABrowser();
});

const rollUpsShown = (result?: RunResult) => viewShown(/^Roll-up/, result);

test("the council, then each priority with its objectives and why", async () => {
  const { held, container } = await rollUpsShown();
  expect(within(screen.getByRole("region", { name: "Whole council" })).getByText("Amber")).toBeTruthy();
  const priority = screen.getByRole("button", { name: /A prosperous place/, expanded: false });
  await userEvent.click(priority);
  expect(screen.getByRole("heading", { level: 4, name: "CA 1: Grow the economy" })).toBeTruthy();
  expect(screen.getAllByText(/Amber from half. Tipped by KA 01.01./).length).toBeGreaterThan(1);
  expect(await axe(container)).toHaveNoViolations();
  await userEvent.click(screen.getByRole("button", { name: "Go to A4, CA 1: Grow the economy" }));
  expect(held.moves).toEqual(["Q2!A4"]);
});

test("a stated status that differs says so in words", async () => {
  await rollUpsShown();
  await userEvent.click(screen.getByRole("button", { name: /A prosperous place/ }));
  expect(screen.getByText(/^Stated: GREEN/).textContent).toBe("Stated: GREEN differs from the suggested status");
});

test("where nothing is suggested, the sentence says why", async () => {
  await rollUpsShown();
  await userEvent.click(screen.getByRole("button", { name: "A healthy place No status" }));
  expect(screen.getAllByText("No status given for 1 of 1 Key Activities.")).toHaveLength(2);
});

test.each([
  ["Portfolios", "Economy Green"],
  ["Leads", "Head of Planning Amber"],
])("by %s", async (level, name) => {
  const { container } = await rollUpsShown();
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "Show" }), level);
  expect(screen.getByRole("button", { name })).toBeTruthy();
  expect(screen.queryByRole("button", { name: /A prosperous place/ })).toBeNull();
  expect(await axe(container)).toHaveNoViolations();
});

describe("a stated status that differs", () => {
  const given = { status: "Green", reason: "Nearly done", date: "2024-07-31" };
  const withOverride = ROLL_UPS.map((one) => (one.stated === null ? one : { ...one, override: given }));
  const differing = ROLL_UPS.filter(({ stated }) => stated !== null);
  async function opened(result?: RunResult) {
    const shown = await rollUpsShown(result);
    await userEvent.click(screen.getByRole("button", { name: /A prosperous place/ }));
    return shown;
  }

  test("asks for the reason, which is needed", async () => {
    const { held, container } = await opened();
    await userEvent.click(screen.getByRole("button", { name: "Give a reason for CA 1: Grow the economy" }));
    const field = screen.getByRole("textbox", { name: "Why it is GREEN and not Amber" });
    expect(document.activeElement).toBe(field);
    await userEvent.click(screen.getByRole("button", { name: "Keep the reason" }));
    expect(screen.getByRole("alert").textContent).toBe("Give a reason: councillors will ask for it.");
    expect(await axe(container)).toHaveNoViolations();
    await userEvent.type(field, " Nearly done ");
    await userEvent.click(screen.getByRole("button", { name: "Keep the reason" }));
    expect(held.changes).toEqual(["reason CA 1: Nearly done"]);
    await act(async () => {
      held.runs.at(-1)?.succeed({ rollUps: withOverride });
    });
    expect(screen.getByText("Reason, 31 July 2024: Nearly done")).toBeTruthy();
    expect(screen.getByText("The reason is kept.")).toBeTruthy();
    expect(await axe(container)).toHaveNoViolations();
  });

  test("Escape gives up without a reason", async () => {
    const { held } = await opened();
    await userEvent.click(screen.getByRole("button", { name: /^Give a reason/ }));
    await userEvent.keyboard("Never mind{Escape}");
    expect(screen.queryByRole("textbox")).toBeNull();
    expect(held.changes).toEqual([]);
  });

  test("a reason can be withdrawn", async () => {
    const { held } = await opened({ rollUps: withOverride });
    await userEvent.click(screen.getByRole("button", { name: "Withdraw the reason for CA 1: Grow the economy" }));
    expect(held.changes).toEqual(["withdraw CA 1"]);
  });

  test("one that has lapsed is shown, and renewed as it was", async () => {
    const lapsed = differing.map((rollUp) => ({
      rollUp,
      override: {
        key: "",
        period: null,
        level: rollUp.level,
        heading: "CA 1",
        suggested: "Amber",
        ...given,
      },
    }));
    const { held } = await opened({ lapsed });
    expect(screen.getByText(/The reason of 31 July 2024 has lapsed: Nearly done/)).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Renew the reason for CA 1: Grow the economy" }));
    await userEvent.click(screen.getByRole("button", { name: "Keep the reason" }));
    expect(held.changes).toEqual(["reason CA 1: Nearly done"]);
  });
});

describe("trying the rules", () => {
  const tried = async () => {
    const summary = screen.getByText("Try the rules");
    await userEvent.click(summary);
    // jsdom opens no details by itself.
    const details = summary.closest("details");
    if (details !== null && !details.open) details.open = true;
    act(() => {
      details?.dispatchEvent(new Event("toggle"));
    });
  };

  /** As CA 18 of 2013/14: one Red and three Green, stated Amber. */
  const reported = trackerOf([
    { objective: "Keep the borough clean", code: "CA 18", stated: "AMBER" },
    ...["Red", "Green", "Green", "Green"].map((status, index) => ({ activity: `KA.18.0${index + 1} Sweep`, status })),
  ]);

  test("every rule beside what is stated, with how many agree", async () => {
    const { container } = await rollUpsShown({ reported });
    await tried();
    const table = within(await screen.findByRole("table", { name: "Try the rules" }));
    const cells = (name: RegExp | string) =>
      within(table.getByRole("row", { name }))
        .getAllByRole("cell")
        .map(({ textContent }) => textContent);
    expect(cells(/^Agrees/)).toEqual(["1", "11 of 1", "11 of 1", "00 of 1", "00 of 1", "00 of 1"]);
    expect(cells(/^CA 18/)).toEqual(["AAmber", "AAmber", "AAmber", "RRed differs", "GGreen differs", "–none"]);
    expect(await axe(container)).toHaveNoViolations();
  });

  test("nothing stated, nothing to compare", async () => {
    await rollUpsShown();
    await tried();
    expect(await screen.findByText(/has a stated status to compare with/)).toBeTruthy();
  });
});
