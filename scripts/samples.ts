/**
 * `npm run samples -- CLONE`: runs Microsoft's Script Lab samples (a clone of OfficeDev/office-js-snippets) on the
 * stand-in and writes what came of them to docs/script-lab-samples.md. Fails when fewer than 80 run, a check
 * fails, or one that does not run has no reason.
 */
import { execFileSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { wrongAfter } from "./samples/checks";
import { needlessReasons, reasonFor } from "./samples/reasons";
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
  const ran = counted.filter(({ faults }) => faults.length === 0).map(({ snippet }) => snippet.id);
  console.log(`${ran.length} of ${counted.length} samples run; the table is in ${page}.`);
  const wrong = [
    ...counted.filter(hasAnotherResult).map(({ snippet }) => `${snippet.id}: another result than expected.`),
    ...counted.filter(isUnexplained).map(({ snippet }) => `${snippet.id}: expected a reason why it does not run.`),
    ...needlessReasons(ran).map((id) => `${id}: it runs, and has a reason why not.`),
  ];
  for (const sentence of wrong) console.error(sentence);
  if (ran.length < wanted || wrong.length > 0) process.exitCode = 1;
}

function hasAnotherResult({ faults }: Result): boolean {
  return faults.some((fault) => fault.startsWith("Another result"));
}

function isUnexplained({ faults, snippet }: Result): boolean {
  return faults.length > 0 && reasonFor(snippet.id) === null;
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
