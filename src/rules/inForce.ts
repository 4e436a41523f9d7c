/** The rules that settings leave on, each with a way to report. */
import { RULE_IDS, type Settings, type Severity } from "../settings";
import { fits, type Finding } from "./finding";
import { RULES } from "./index";
import { fillIn } from "./messages";
import type { Report, Rule } from "./rule";

export interface RuleInForce {
  readonly rule: Rule;
  readonly severity: Severity;
}

export interface ReportingRule {
  readonly rule: Rule;
  readonly report: Report<string>;
}

/** In the order of the catalogue. */
export function rulesInForce(settings: Settings): RuleInForce[] {
  return RULE_IDS.flatMap((id) => {
    const rule = RULES[id];
    const severity = settings.rules[id] ?? rule.meta.severity;
    return severity === "off" ? [] : [{ rule, severity }];
  });
}

/** The rules as they report on a sheet (null: on the workbook); what they find is handed to `found`. */
export function reporting(
  rules: readonly RuleInForce[],
  on: string | null,
  found: (finding: Finding) => void,
): ReportingRule[] {
  return rules.map(({ rule, severity }) => ({
    rule,
    report: (name, { sheet = on, cell, ref = null, data = {}, fix: proposed = null }) => {
      const message = fillIn(rule.meta.messages[name] ?? name, data);
      const fix = proposed !== null && fits(proposed) ? proposed : null;
      found({ rule: rule.meta.id, severity, sheet, cell, ref, message, fix, dismissed: null });
    },
  }));
}
