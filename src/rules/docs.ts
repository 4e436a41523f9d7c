/** The rules' pages, by id: for docs/rules and the tests; what ships does not import this. */
import type { RuleId } from "../settings";
import { activityDroppedDoc } from "./activity-dropped";
import { cellErrorDoc } from "./cell-error";
import { cellsMergedDoc } from "./cells-merged";
import { columnMissingDoc } from "./column-missing";
import { completeWithNextStepsDoc } from "./complete-with-next-steps";
import { dateImplausibleDoc } from "./date-implausible";
import { dateStaleDoc } from "./date-stale";
import { fieldMissingDoc } from "./field-missing";
import { nameUnknownDoc } from "./name-unknown";
import { nameVariantDoc } from "./name-variant";
import { periodMismatchDoc } from "./period-mismatch";
import { periodMissingDoc } from "./period-missing";
import { placeholderTextDoc } from "./placeholder-text";
import { planActivityExtraDoc } from "./plan-activity-extra";
import { planActivityMissingDoc } from "./plan-activity-missing";
import { planOutcomeUnknownDoc } from "./plan-outcome-unknown";
import { planTitleDiffersDoc } from "./plan-title-differs";
import { refDuplicateDoc } from "./ref-duplicate";
import { refGapDoc } from "./ref-gap";
import { refMalformedDoc } from "./ref-malformed";
import { refMissingDoc } from "./ref-missing";
import { refOrderDoc } from "./ref-order";
import { refRenumberedDoc } from "./ref-renumbered";
import { refReusedDoc } from "./ref-reused";
import { refStyleDoc } from "./ref-style";
import { refSuffixDoc } from "./ref-suffix";
import { refWrongGroupDoc } from "./ref-wrong-group";
import { rowHiddenDoc } from "./row-hidden";
import { rowSplitDoc } from "./row-split";
import { rowUnrecognisedDoc } from "./row-unrecognised";
import { settingsInvalidDoc } from "./settings-invalid";
import { statedStatusDiffersDoc } from "./stated-status-differs";
import { statusColourMismatchDoc } from "./status-colour-mismatch";
import { statusColourOnlyDoc } from "./status-colour-only";
import { statusContradictsTextDoc } from "./status-contradicts-text";
import { statusMissingDoc } from "./status-missing";
import { statusStuckDoc } from "./status-stuck";
import { statusStyleDoc } from "./status-style";
import { statusTransitionDoc } from "./status-transition";
import { statusUnexplainedDoc } from "./status-unexplained";
import { statusUnknownDoc } from "./status-unknown";
import { textMarkupDoc } from "./text-markup";
import { textRepeatedDoc } from "./text-repeated";
import { textUnchangedDoc } from "./text-unchanged";
import { textWhitespaceDoc } from "./text-whitespace";
import { titleDuplicateDoc } from "./title-duplicate";
import { trackerMissingDoc } from "./tracker-missing";
import type { RuleDoc } from "./rule";

export const RULE_DOCS: Readonly<Record<RuleId, () => RuleDoc>> = {
  "tracker-missing": trackerMissingDoc,
  "column-missing": columnMissingDoc,
  "period-missing": periodMissingDoc,
  "period-mismatch": periodMismatchDoc,
  "row-unrecognised": rowUnrecognisedDoc,
  "row-split": rowSplitDoc,
  "cells-merged": cellsMergedDoc,
  "row-hidden": rowHiddenDoc,
  "cell-error": cellErrorDoc,
  "settings-invalid": settingsInvalidDoc,
  "status-missing": statusMissingDoc,
  "status-unknown": statusUnknownDoc,
  "status-style": statusStyleDoc,
  "status-colour-only": statusColourOnlyDoc,
  "status-colour-mismatch": statusColourMismatchDoc,
  "status-contradicts-text": statusContradictsTextDoc,
  "status-unexplained": statusUnexplainedDoc,
  "complete-with-next-steps": completeWithNextStepsDoc,
  "status-transition": statusTransitionDoc,
  "status-stuck": statusStuckDoc,
  "stated-status-differs": statedStatusDiffersDoc,
  "ref-missing": refMissingDoc,
  "ref-malformed": refMalformedDoc,
  "ref-style": refStyleDoc,
  "ref-duplicate": refDuplicateDoc,
  "ref-wrong-group": refWrongGroupDoc,
  "ref-order": refOrderDoc,
  "ref-gap": refGapDoc,
  "ref-suffix": refSuffixDoc,
  "ref-reused": refReusedDoc,
  "ref-renumbered": refRenumberedDoc,
  "field-missing": fieldMissingDoc,
  "placeholder-text": placeholderTextDoc,
  "text-unchanged": textUnchangedDoc,
  "text-repeated": textRepeatedDoc,
  "date-stale": dateStaleDoc,
  "date-implausible": dateImplausibleDoc,
  "text-markup": textMarkupDoc,
  "text-whitespace": textWhitespaceDoc,
  "title-duplicate": titleDuplicateDoc,
  "name-variant": nameVariantDoc,
  "name-unknown": nameUnknownDoc,
  "plan-activity-missing": planActivityMissingDoc,
  "plan-activity-extra": planActivityExtraDoc,
  "plan-title-differs": planTitleDiffersDoc,
  "plan-outcome-unknown": planOutcomeUnknownDoc,
  "activity-dropped": activityDroppedDoc,
};
