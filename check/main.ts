/** Runs the check as a program: see check.ts. */
import { check } from "./check";

const streams = {
  out: (text: string) => process.stdout.write(text),
  err: (text: string) => process.stderr.write(text),
};

void check(process.argv.slice(2), streams).then((code) => {
  process.exitCode = code;
});
