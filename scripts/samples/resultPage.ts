/** docs/script-lab-samples.md: what came of each sample. */
import { cellText, page, table } from "../docs/markdown";
import { checkedSamples } from "./checks";
import { reasonFor } from "./reasons";
import type { Verdict } from "./selection";
import type { Snippet } from "./snippet";

export interface Result {
  readonly snippet: Snippet;
  /** Why it is not counted; null: it is. */
  readonly leftOut: Verdict;
  readonly faults: readonly string[];
}

const repository = "https://github.com/OfficeDev/office-js-snippets";

/** @param commit of the clone that was run */
export function resultPage(results: readonly Result[], commit: string): string {
  const counted = results.filter(({ leftOut }) => leftOut === null);
  const ran = counted.filter(({ faults }) => faults.length === 0);
  const checked = ran.filter(({ snippet }) => checkedSamples.includes(snippet.id));
  return page([
    "# The Script Lab samples on the stand-in",
    `Microsoft's samples for Excel ([OfficeDev/office-js-snippets](${repository}), MIT) measure the stand-in from outside: each is run as it is, with every button of its pane clicked from top to bottom, and counts as run when neither the host nor the sample gave an error. A few need more than clicks, or another order; each is listed in scripts/samples/hands.ts. One that does not run has its reason here, with what the host said. Nothing of them is in this repository.`,
    `Written by \`npm run samples -- CLONE\` from a clone at \`${commit}\`: **${ran.length} of ${counted.length} run without an error; of ${checked.length} of them what stands in the workbook afterwards is checked too** (scripts/samples/checks.ts).`,
    "## Which count",
    `Of ${results.length} Excel samples those count that declare ExcelApi, neither declare nor use more than ExcelApi 1.15, are not of the chart folder, and use no class of a family that the stand-in leaves out (pivot tables and slicers, shapes, comments and notes). What a sample uses is what the TypeScript compiler finds in it (scripts/samples/selection.ts).`,
    table(["Left out because of", "Samples"], leftOutCounts(results)),
    "## Results",
    table(
      ["Sample", "ExcelApi", "Result"],
      counted.map(({ snippet, faults }) => [
        snippet.id,
        snippet.excelApi ?? "",
        resultText(snippet.id, faults),
      ]),
    ),
  ]);
}

function resultText(id: string, faults: readonly string[]): string {
  if (faults.length === 0) return checkedSamples.includes(id) ? "runs, checked" : "runs";
  return [`**${reasonFor(id) ?? "A reason is still to be found"}.**`, ...faults].map(cellText).join("<br>");
}

function leftOutCounts(results: readonly Result[]): string[][] {
  const counts = new Map<string, number>();
  for (const { leftOut } of results) if (leftOut !== null) counts.set(leftOut, (counts.get(leftOut) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([why, count]) => [why, String(count)]);
}
