/** The rules, by id. One file a rule; an id that is added in `src/settings/ruleIds.ts` must be added here. */
import type { RuleId } from "../settings";
import { activityDropped } from "./activity-dropped";
import { cellError } from "./cell-error";
import { cellsMerged } from "./cells-merged";
import { columnMissing } from "./column-missing";
import { completeWithNextSteps } from "./complete-with-next-steps";
import { dateImplausible } from "./date-implausible";
import { dateStale } from "./date-stale";
import { fieldMissing } from "./field-missing";
import { nameUnknown } from "./name-unknown";
import { nameVariant } from "./name-variant";
import { periodMismatch } from "./period-mismatch";
import { periodMissing } from "./period-missing";
import { placeholderText } from "./placeholder-text";
import { planActivityExtra } from "./plan-activity-extra";
import { planActivityMissing } from "./plan-activity-missing";
import { planOutcomeUnknown } from "./plan-outcome-unknown";
import { planTitleDiffers } from "./plan-title-differs";
import { refDuplicate } from "./ref-duplicate";
import { refGap } from "./ref-gap";
import { refMalformed } from "./ref-malformed";
import { refMissing } from "./ref-missing";
import { refOrder } from "./ref-order";
import { refRenumbered } from "./ref-renumbered";
import { refReused } from "./ref-reused";
import { refStyle } from "./ref-style";
import { refSuffix } from "./ref-suffix";
import { refWrongGroup } from "./ref-wrong-group";
import { rowHidden } from "./row-hidden";
import { rowSplit } from "./row-split";
import { rowUnrecognised } from "./row-unrecognised";
import { settingsInvalid } from "./settings-invalid";
import { statedStatusDiffers } from "./stated-status-differs";
import { statusColourMismatch } from "./status-colour-mismatch";
import { statusColourOnly } from "./status-colour-only";
import { statusContradictsText } from "./status-contradicts-text";
import { statusMissing } from "./status-missing";
import { statusStuck } from "./status-stuck";
import { statusStyle } from "./status-style";
import { statusTransition } from "./status-transition";
import { statusUnexplained } from "./status-unexplained";
import { statusUnknown } from "./status-unknown";
import { textMarkup } from "./text-markup";
import { textRepeated } from "./text-repeated";
import { textUnchanged } from "./text-unchanged";
import { textWhitespace } from "./text-whitespace";
import { titleDuplicate } from "./title-duplicate";
import { trackerMissing } from "./tracker-missing";
import type { Rule } from "./rule";

export type { RuleId } from "../settings";

export const RULES: Readonly<Record<RuleId, Rule>> = {
  "tracker-missing": trackerMissing,
  "column-missing": columnMissing,
  "period-missing": periodMissing,
  "period-mismatch": periodMismatch,
  "row-unrecognised": rowUnrecognised,
  "row-split": rowSplit,
  "cells-merged": cellsMerged,
  "row-hidden": rowHidden,
  "cell-error": cellError,
  "settings-invalid": settingsInvalid,
  "status-missing": statusMissing,
  "status-unknown": statusUnknown,
  "status-style": statusStyle,
  "status-colour-only": statusColourOnly,
  "status-colour-mismatch": statusColourMismatch,
  "status-contradicts-text": statusContradictsText,
  "status-unexplained": statusUnexplained,
  "complete-with-next-steps": completeWithNextSteps,
  "status-transition": statusTransition,
  "status-stuck": statusStuck,
  "stated-status-differs": statedStatusDiffers,
  "ref-missing": refMissing,
  "ref-malformed": refMalformed,
  "ref-style": refStyle,
  "ref-duplicate": refDuplicate,
  "ref-wrong-group": refWrongGroup,
  "ref-order": refOrder,
  "ref-gap": refGap,
  "ref-suffix": refSuffix,
  "ref-reused": refReused,
  "ref-renumbered": refRenumbered,
  "field-missing": fieldMissing,
  "placeholder-text": placeholderText,
  "text-unchanged": textUnchanged,
  "text-repeated": textRepeated,
  "date-stale": dateStale,
  "date-implausible": dateImplausible,
  "text-markup": textMarkup,
  "text-whitespace": textWhitespace,
  "title-duplicate": titleDuplicate,
  "name-variant": nameVariant,
  "name-unknown": nameUnknown,
  "plan-activity-missing": planActivityMissing,
  "plan-activity-extra": planActivityExtra,
  "plan-title-differs": planTitleDiffers,
  "plan-outcome-unknown": planOutcomeUnknown,
  "activity-dropped": activityDropped,
};
