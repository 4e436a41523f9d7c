import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe, toHaveNoViolations } from "jest-axe";
import { App } from "../../src/pane/App";
import { likeABrowser } from "./support/browser";
import { heldJob, type HeldJob } from "./support/job";

expect.extend(toHaveNoViolations);
beforeEach(() => {
  likeABrowser();
});

async function rollUpsShown(): Promise<{ held: HeldJob; container: HTMLElement }> {
  const held = heldJob();
  const { container } = render(<App host="excel" store={held.store} />);
  await act(async () => {
    void held.store.run("validate");
    held.runs[0]?.succeed();
  });
  await userEvent.click(await screen.findByRole("tab", { name: "Roll-up" }));
  return { held, container };
}

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
