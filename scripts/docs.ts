/**
 * Writes the pages that are generated from code: docs/rules, docs/settings.md and docs/excel-versions.md. Run by
 * `npm run docs`; with `--check` it writes nothing and fails when a page is not what the code says.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { generatedPages, strayRulePages } from "./docs/pages";

const root = join(__dirname, "..");
const pages = generatedPages();

if (process.argv.includes("--check")) {
  const stale = [...pages].filter(([path, text]) => {
    const file = join(root, path);
    return !existsSync(file) || readFileSync(file, "utf8") !== text;
  });
  const wrong = [...stale.map(([path]) => path), ...strayRulePages(root)];
  for (const path of wrong)
    console.error(`${path} is not what the code says. Run "npm run docs"; a page without a rule has to be deleted.`);
  process.exitCode = wrong.length === 0 ? 0 : 1;
} else {
  for (const [path, text] of pages) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}
