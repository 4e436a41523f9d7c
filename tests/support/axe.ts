/** What axe finds wrong on a page and in its frames but for `apart`, one line a fault: "color-contrast: .quiet". */
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** Fluent's tabster puts empty focusable elements round what traps the focus; nobody ever meets them. */
const tabsterDummies = "[data-tabster-dummy]";

export async function axeFaults(page: Page, apart: readonly string[] = []): Promise<string[]> {
  const builder = new AxeBuilder({ page }).exclude(tabsterDummies).exclude({ fromFrames: ["iframe", tabsterDummies] });
  for (const selector of apart) builder.exclude(selector);
  const { violations } = await builder.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
}
