/**
 * Starts the check (`npm run check`). Its TypeScript is bundled on the way, in memory, which takes a fifth of a second;
 * loading some 300 files one by one takes over a second. It runs in a thread of bounded memory and time, so that whatever
 * a file makes of it ends in one sentence.
 */
import process from "node:process";
import { clearTimeout, setTimeout } from "node:timers";
import { fileURLToPath, URL } from "node:url";
import { Worker } from "node:worker_threads";
import { buildSync } from "esbuild";

const MOST_MEGABYTES = 640;
const MOST_MINUTES = 10;

const entry = fileURLToPath(new URL("main.ts", import.meta.url));
const { outputFiles } = buildSync({
  entryPoints: [entry],
  bundle: true,
  platform: "node",
  external: ["@microsoft/office-js"],
  write: false,
});
const [bundle] = outputFiles;
// A thread's own `require` looks for packages from the folder that it was started in.
const code = `(function (require, module, exports) {${bundle.text}
})(require("node:module").createRequire(${JSON.stringify(import.meta.url)}), { exports: {} }, {});`;

const thread = new Worker(code, {
  eval: true,
  argv: process.argv.slice(2),
  resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
});
const SMALLER = "save the sheets you need as a smaller workbook";

/** The sentence is all that there is: a check prints nothing before it is done. */
function stop(sentence) {
  process.stderr.write(`${sentence.replaceAll(/\s+/g, " ")}\n`);
  process.exitCode = 2;
}

const clock = setTimeout(() => {
  stop(
    `Expected a workbook that can be checked within ${MOST_MINUTES} minutes; found one that takes longer: ${SMALLER}.`,
  );
  void thread.terminate();
}, MOST_MINUTES * 60_000);
thread.on("error", (error) => {
  stop(
    error.code === "ERR_WORKER_OUT_OF_MEMORY"
      ? `Expected a workbook that can be checked in ${MOST_MEGABYTES} MB of memory; found one that needs more: ${SMALLER}.`
      : `The check stopped on a defect of its own: ${error.message}.`,
  );
});
thread.on("exit", (exitCode) => {
  clearTimeout(clock);
  process.exitCode ??= exitCode;
});
