/** The list of all rules, by family. */
import { RULES } from "../../src/rules";
import { FAMILIES, type Family } from "../../src/rules/rule";
import { RULE_IDS } from "../../src/settings";
import { page, table } from "./markdown";

const FAMILY_TITLES: Readonly<Record<Family, string>> = {
  sheet: "The sheet",
  status: "Status",
  reference: "References",
  text: "Fields and texts",
  plan: "The delivery plan",
  history: "History",
};

export function ruleIndex(): string {
  return page([
    "<!-- Generated from src/rules by npm run docs. -->",
    "# Rules",
    "What the checks report. Each rule has an id that never changes, and a severity that [settings](../settings.md) can change. A fix is *safe* when it needs no judgement, *suggested* when it needs a yes. Findings come in the order of sheets, rows and columns.",
    ...FAMILIES.flatMap((family) => [`## ${FAMILY_TITLES[family]}`, familyTable(family)]),
  ]);
}

function familyTable(family: Family): string {
  const rules = RULE_IDS.map((id) => RULES[id].meta).filter((meta) => meta.family === family);
  return table(
    ["rule", "what it reports", "severity", "fix"],
    rules.map(({ id, description, severity, fix }) => [`[${id}](${id}.md)`, description, severity, fix ?? "none"]),
  );
}
