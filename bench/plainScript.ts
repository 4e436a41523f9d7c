/**
 * What a performance team might write for itself: SheetJS and four checks (no status, unknown status, unreadable
 * reference, duplicate reference). It prints how many it found; `bench/run.ts` times it beside ours.
 */
import { readFile, utils } from "xlsx";

const WORDS = ["Red", "Amber", "Green", "Complete", "Start Later in Year", "Project Withdrawn"];

const [path = ""] = process.argv.slice(2);
const workbook = readFile(path);
let found = 0;
for (const name of workbook.SheetNames) {
  const sheet = workbook.Sheets[name];
  if (sheet === undefined) continue;
  const seen = new Set<string>();
  for (const row of utils.sheet_to_json<string[]>(sheet, { header: 1, defval: "" })) {
    const [activity = "", status = ""] = row.map(String);
    if (!activity.startsWith("KA")) continue;
    const ref = /^KA \d{2,3}\.\d{2,3}[a-z]?/.exec(activity)?.[0];
    if (status === "") found++;
    else if (!WORDS.includes(status)) found++;
    if (ref === undefined) found++;
    else if (seen.has(ref)) found++;
    else seen.add(ref);
  }
}
console.log(found);
