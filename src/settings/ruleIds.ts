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
  "row-split",
  "cells-merged",
  "row-hidden",
  "cell-error",
  "settings-invalid",
  "status-missing",
  "status-unknown",
  "status-style",
  "status-colour-only",
  "status-colour-mismatch",
  "status-contradicts-text",
  "status-unexplained",
  "complete-with-next-steps",
  "status-transition",
  "status-stuck",
  "stated-status-differs",
  "ref-missing",
  "ref-malformed",
  "ref-style",
  "ref-duplicate",
  "ref-wrong-group",
  "ref-order",
  "ref-gap",
  "ref-suffix",
  "ref-reused",
  "ref-renumbered",
  "field-missing",
  "placeholder-text",
  "text-unchanged",
  "text-repeated",
  "date-stale",
  "date-implausible",
  "text-markup",
  "text-whitespace",
  "title-duplicate",
  "name-variant",
  "name-unknown",
  "plan-activity-missing",
  "plan-activity-extra",
  "plan-title-differs",
  "plan-outcome-unknown",
  "activity-dropped",
] as const;
export type RuleId = (typeof RULE_IDS)[number];

/** How much a finding matters. */
export const SEVERITIES = ["error", "warning", "info"] as const;
export type Severity = (typeof SEVERITIES)[number];
