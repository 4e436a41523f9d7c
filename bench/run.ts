/** `npm run bench`: how long the headless check takes, beside a plain script that makes four checks. Nothing is asserted. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { timeCore, timeEdit, timeHostile } from "./core";
import { tiledTracker } from "./tiledTracker";
import { timePanes } from "./panes";
import { countWriting } from "./writing";

const SIZES = [10_000, 50_000];
const CORE_SIZES = [1_000, 10_000, 50_000];
const WRITING_SIZES = [122, 1_000, 10_000];
const ROUNDS = 3;

interface Timing {
  /** Median of the rounds. */
  readonly seconds: number;
  readonly note: string;
}

function time(script: string, args: readonly string[]): Timing {
  const seconds: number[] = [];
  let output = "";
  for (let round = 0; round < ROUNDS; round++) {
    const start = process.hrtime.bigint();
    const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", script, ...args], {
      encoding: "utf8",
      maxBuffer: 2 ** 30,
    });
    if (status !== 0 && status !== 1) throw new Error(`${script} failed: ${stderr}`);
    seconds.push(Number(process.hrtime.bigint() - start) / 1e9);
    output = stdout;
  }
  return { seconds: seconds.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0, note: noteOf(output) };
}

function noteOf(output: string): string {
  if (!output.startsWith("{")) return `${output.trim()} found`;
  const { findings, roundTrips } = JSON.parse(output) as { findings: unknown[]; roundTrips: number };
  return `${findings.length} findings, ${roundTrips} round trips`;
}

function coreTables(): void {
  const [smallest = 0] = CORE_SIZES;
  console.log(
    "\n| Key Activities | reading, µs a cell | all rules | roll-up | after one edit, µs |\n|---|---|---|---|---|",
  );
  // Not yet compiled, it says nothing.
  timeCore(smallest);
  timeEdit(smallest);
  for (const size of CORE_SIZES) {
    const { reading, rules, rollUp } = timeCore(size);
    const figures = [...[reading, rules, rollUp].map((each) => each.toFixed(2)), timeEdit(size).toFixed(0)];
    console.log(`| ${size.toLocaleString("en-GB")} | ${figures.join(" | ")} |`);
  }
  console.log(
    "\n| rule, dearest first | ms for a Key Activity whose five cells hold 32,767 characters each | dearest text |\n|---|---|---|",
  );
  for (const { rule, milliseconds, text } of timeHostile())
    console.log(`| ${rule} | ${milliseconds.toFixed(2)} | ${text} |`);
}

async function writingTable(): Promise<void> {
  console.log(
    "\n| Key Activities | cells of summary sheets | round trips, all in all | largest request, KB | bytes sent a cell |\n|---|---|---|---|---|",
  );
  for (const size of WRITING_SIZES) {
    const { activities, cells, roundTrips, largestRequest, bytes } = await countWriting(size);
    const figures = [activities, cells, roundTrips, largestRequest / 1000, bytes / cells];
    console.log(`| ${figures.map((each) => Math.round(each).toLocaleString("en-GB")).join(" | ")} |`);
  }
}

async function paneTable(template: string): Promise<void> {
  console.log(
    "\n| add-in | gzipped, KB | first paint, ms | first button of use, ms | Excel has answered, ms | script heap, MB |\n|---|---|---|---|---|---|",
  );
  for (const { name, bytes, firstPaint, firstUse, answered, heap } of await timePanes(template)) {
    const times = [firstPaint, firstUse, answered].map((each) => each.toFixed(0));
    const figures = [(bytes / 1000).toFixed(1), ...times, (heap / 1e6).toFixed(1)];
    console.log(`| ${[name, ...figures].join(" | ")} |`);
  }
}

function checkTable(): void {
  const folder = mkdtempSync(join(tmpdir(), "key-activity-bench-"));
  try {
    const workbooks: [string, string][] = [["122 (the 2013/14 sample)", "samples/harborough-2013-14-q2.xlsx"]];
    for (const size of SIZES) {
      const path = join(folder, `${size}.xlsx`);
      writeFileSync(path, tiledTracker(size));
      workbooks.push([size.toLocaleString("en-GB"), path]);
    }
    console.log("| Key Activities | npm run check | | SheetJS, four checks | |\n|---|---|---|---|---|");
    for (const [label, path] of workbooks) {
      const ours = time("check/main.ts", [path, "--json"]);
      const plain = time("bench/plainScript.ts", [path]);
      console.log(
        `| ${label} | ${ours.seconds.toFixed(2)} s | ${ours.note} | ${plain.seconds.toFixed(2)} s | ${plain.note} |`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function run(): Promise<void> {
  const { values: options } = parseArgs({ options: { template: { type: "string" } } });
  checkTable();
  coreTables();
  await writingTable();
  if (options.template !== undefined) await paneTable(options.template);
}

void run();
