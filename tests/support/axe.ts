/**
 * What axe finds wrong on a page and in its frames, one line a fault: "color-contrast: .quiet". Each frame is looked at as
 * a page of its own, with an axe that stays in it: putting one there anew for every look takes longer than looking.
 */
import { readFileSync } from "node:fs";
import type { AxeResults, RunOptions } from "axe-core";
import type { Frame, Page } from "playwright-core";

/** What differs with the theme or the width of the page; all else is a matter of what stands on it. */
export const RULES_ON_LOOKS = ["color-contrast", "link-in-text-block", "scrollable-region-focusable"] as const;

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** Fluent's tabster puts empty focusable elements round what traps the focus; nobody ever meets them. */
const APART = { exclude: ["[data-tabster-dummy]"] };

interface WithAxe {
  readonly axe?: { readonly run: (context: typeof APART, options: RunOptions) => Promise<AxeResults> };
}

export async function axeFaults(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const frame of page.frames()) faults.push(...(await axeFaultsIn(frame)));
  return faults;
}

/**
 * In one frame, without those inside it.
 * @param rules axe's ids; all that it applies unless told
 */
export async function axeFaultsIn(frame: Frame, rules?: readonly string[]): Promise<string[]> {
  const isThere = await frame.evaluate(() => "axe" in window);
  if (!isThere) await frame.evaluate(axe);
  const options: RunOptions = { iframes: false, resultTypes: ["violations"], ...(rules && { runOnly: [...rules] }) };
  const violations = await frame.evaluate(
    async ([context, asked]) => (await (window as WithAxe).axe?.run(context, asked))?.violations,
    [APART, options] as const,
  );
  if (violations === undefined) throw new Error("Expected axe in the page; found none.");
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
}
