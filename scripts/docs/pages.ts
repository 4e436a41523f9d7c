/** The generated pages, by their path in the repository. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { RULE_IDS } from "../../src/settings";
import { EXCEL_VERSIONS_PAGE, excelVersionsPage } from "./excelVersionsPage";
import { ruleIndex } from "./ruleIndex";
import { rulePage } from "./rulePage";
import { settingsPage } from "./settingsPage";

const RULES_FOLDER = "docs/rules";

export function generatedPages(): ReadonlyMap<string, string> {
  return new Map([...pagesOfRules(), [EXCEL_VERSIONS_PAGE, excelVersionsPage()]]);
}

/** Those that need no compiler: the rules' pages and the settings'. */
export function pagesOfRules(): ReadonlyMap<string, string> {
  return new Map([
    ...RULE_IDS.map((id) => [`${RULES_FOLDER}/${id}.md`, rulePage(id)] as const),
    [`${RULES_FOLDER}/README.md`, ruleIndex()] as const,
    ["docs/settings.md", settingsPage()] as const,
  ]);
}

/** Pages in docs/rules of rules that there are not. */
export function strayRulePages(root: string): string[] {
  const folder = join(root, RULES_FOLDER);
  const pages = pagesOfRules();
  const files = existsSync(folder) ? readdirSync(folder) : [];
  return files.map((file) => `${RULES_FOLDER}/${file}`).filter((path) => !pages.has(path));
}
