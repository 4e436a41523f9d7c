/** The pane with a view open, after a check that came to what the test says. */
import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { App } from "../../../src/pane/App";
import { heldJob, type HeldJob, type HeldRun } from "./job";

export type RunResult = Parameters<HeldRun["succeed"]>[0];

export interface ShownView {
  readonly held: HeldJob;
  readonly container: HTMLElement;
}

export async function viewShown(tab: RegExp, result: RunResult = {}): Promise<ShownView> {
  const held = heldJob();
  const { container } = render(<App host="excel" store={held.store} />);
  await act(async () => {
    void held.store.run("validate");
    held.runs[0]?.succeed(result);
  });
  await userEvent.click(await screen.findByRole("tab", { name: tab }));
  return { held, container };
}
