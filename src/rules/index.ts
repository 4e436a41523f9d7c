/** The rules, by id. One file a rule; an id that is added in `src/settings/ruleIds.ts` must be added here. */
import type { RuleId } from "../settings";
import { cellError } from "./cell-error";
import { columnMissing } from "./column-missing";
import { completeWithNextSteps } from "./complete-with-next-steps";
import { fieldMissing } from "./field-missing";
import { nameUnknown } from "./name-unknown";
import { periodMismatch } from "./period-mismatch";
import { periodMissing } from "./period-missing";
import { placeholderText } from "./placeholder-text";
import { refDuplicate } from "./ref-duplicate";
import { refGap } from "./ref-gap";
import { refMalformed } from "./ref-malformed";
import { refMissing } from "./ref-missing";
import { refOrder } from "./ref-order";
import { refStyle } from "./ref-style";
import { refSuffix } from "./ref-suffix";
import { refWrongGroup } from "./ref-wrong-group";
import { rowHidden } from "./row-hidden";
import { rowUnrecognised } from "./row-unrecognised";
import type { Rule } from "./rule";
import { statusMissing } from "./status-missing";
import { statusStyle } from "./status-style";
import { statusUnexplained } from "./status-unexplained";
import { statusUnknown } from "./status-unknown";
import { textMarkup } from "./text-markup";
import { textWhitespace } from "./text-whitespace";
import { titleDuplicate } from "./title-duplicate";
import { trackerMissing } from "./tracker-missing";

export type { RuleId } from "../settings";

export const RULES: Readonly<Record<RuleId, Rule>> = {
  "tracker-missing": trackerMissing,
  "column-missing": columnMissing,
  "period-missing": periodMissing,
  "period-mismatch": periodMismatch,
  "row-unrecognised": rowUnrecognised,
  "row-hidden": rowHidden,
  "cell-error": cellError,
  "status-missing": statusMissing,
  "status-unknown": statusUnknown,
  "status-style": statusStyle,
  "status-unexplained": statusUnexplained,
  "complete-with-next-steps": completeWithNextSteps,
  "ref-missing": refMissing,
  "ref-malformed": refMalformed,
  "ref-style": refStyle,
  "ref-duplicate": refDuplicate,
  "ref-wrong-group": refWrongGroup,
  "ref-order": refOrder,
  "ref-gap": refGap,
  "ref-suffix": refSuffix,
  "field-missing": fieldMissing,
  "placeholder-text": placeholderText,
  "text-markup": textMarkup,
  "text-whitespace": textWhitespace,
  "title-duplicate": titleDuplicate,
  "name-unknown": nameUnknown,
};
