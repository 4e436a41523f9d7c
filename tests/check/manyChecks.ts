/** Runs as a program of its own: checks the files that it is given, one after another, and says how each went. */
import { check } from "../../check/check";

export interface Checked {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface Checks {
  readonly results: readonly Checked[];
  /** The most that the program ever took. */
  readonly megabytes: number;
}

async function checkAll(paths: readonly string[]): Promise<Checks> {
  const results: Checked[] = [];
  for (const path of paths) {
    let out = "";
    let err = "";
    const streams = { out: (text: string) => (out += text), err: (text: string) => (err += text) };
    const code = await check([path, "--save", path.replace(/\.xlsx$/, ".saved.xlsx")], streams);
    results.push({ code, out, err });
  }
  return { results, megabytes: Math.round(process.resourceUsage().maxRSS / 1024) };
}

void checkAll(process.argv.slice(2)).then((checks) => process.stdout.write(JSON.stringify(checks)));
