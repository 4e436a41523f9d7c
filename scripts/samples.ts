/**
 * `npm run samples -- CLONE`: runs Microsoft's Script Lab samples (a clone of OfficeDev/office-js-snippets) on the
 * stand-in and writes what came of them to docs/script-lab-samples.md. Fails when fewer than 80 run, or a check fails.
 */
import { execFileSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { wrongAfter } from "./samples/checks";
import { resultPage, type Result } from "./samples/resultPage";
import { runSample } from "./samples/runSample";
import { verdicts } from "./samples/selection";
import { readSnippets } from "./samples/snippet";

const wanted = 80;
const page = "docs/script-lab-samples.md";

async function main(clone: string | undefined): Promise<void> {
  if (clone === undefined || !existsSync(join(clone, "samples", "excel"))) {
    throw new Error("Expected a clone of https://github.com/OfficeDev/office-js-snippets: npm run samples -- CLONE");
  }
  const results: Result[] = [];
  for (const [snippet, leftOut] of verdicts(readSnippets(clone))) {
    if (leftOut !== null) {
      results.push({ snippet, leftOut, faults: [] });
      continue;
    }
    const ran = await runSample(snippet);
    const wrong = ran.faults.length === 0 ? wrongAfter(snippet.id, ran) : null;
    if (wrong !== null) console.error(`${snippet.id}: ${wrong}`);
    results.push({ snippet, leftOut, faults: wrong === null ? ran.faults : [`Another result: ${wrong}`] });
  }
  writeFileSync(page, resultPage(results, commitOf(clone)));
  const counted = results.filter(({ leftOut }) => leftOut === null);
  const run = counted.filter(({ faults }) => faults.length === 0).length;
  console.log(`${run} of ${counted.length} samples run; the table is in ${page}.`);
  if (run < wanted || counted.some(({ faults }) => faults.some((fault) => fault.startsWith("Another result")))) {
    process.exitCode = 1;
  }
}

/** "7a23913", or a word where the folder is no clone. */
function commitOf(clone: string): string {
  try {
    return execFileSync("git", ["-C", clone, "rev-parse", "--short", "HEAD"], {
      encoding: "utf8",
      stdio: "pipe",
    }).trim();
  } catch {
    return "an unknown commit";
  }
}

main(process.argv[2]).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
});
