/** Settings from a file. */
import { readSettings, problemText, type Settings } from "../src/settings";
import { CheckFailure } from "./failure";
import { readBytes } from "./files";

/** @throws CheckFailure that names every wrong value. */
export function settingsFrom(path: string): Settings {
  const reading = readSettings(jsonOf(path));
  if (reading.ok) return reading.settings;
  throw new CheckFailure(
    `Expected settings in ${path} that can be used; found ${reading.problems.map(problemText).join(" ")}`,
  );
}

function jsonOf(path: string): unknown {
  const text = new TextDecoder().decode(readBytes(path, "settings"));
  try {
    return JSON.parse(text);
  } catch {
    throw new CheckFailure(`Expected settings as JSON in ${path}; found a text that is none.`);
  }
}
