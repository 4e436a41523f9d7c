/**
 * Ids of the rules, in the order of the catalogue. They stand here because settings give each rule its
 * severity; `src/rules` holds one rule for every id, and the compiler sees to it. An id never changes.
 */
export const RULE_IDS = [
  "tracker-missing",
  "column-missing",
  "period-missing",
  "period-mismatch",
  "row-unrecognised",
  "row-hidden",
  "cell-error",
  "status-missing",
  "status-unknown",
  "status-style",
  "status-unexplained",
  "complete-with-next-steps",
  "ref-missing",
  "ref-malformed",
  "ref-style",
  "ref-duplicate",
  "ref-wrong-group",
  "ref-order",
  "ref-gap",
  "ref-suffix",
  "field-missing",
  "placeholder-text",
  "text-markup",
  "text-whitespace",
  "title-duplicate",
  "name-unknown",
] as const;
export type RuleId = (typeof RULE_IDS)[number];

/** How much a finding matters. */
export const SEVERITIES = ["error", "warning", "info"] as const;
export type Severity = (typeof SEVERITIES)[number];
