/** The rules' pages, by id: for docs/rules and the tests; what ships does not import this. */
import type { RuleId } from "../settings";
import { cellErrorDoc } from "./cell-error";
import { columnMissingDoc } from "./column-missing";
import { completeWithNextStepsDoc } from "./complete-with-next-steps";
import { fieldMissingDoc } from "./field-missing";
import { nameUnknownDoc } from "./name-unknown";
import { periodMismatchDoc } from "./period-mismatch";
import { periodMissingDoc } from "./period-missing";
import { placeholderTextDoc } from "./placeholder-text";
import { refDuplicateDoc } from "./ref-duplicate";
import { refGapDoc } from "./ref-gap";
import { refMalformedDoc } from "./ref-malformed";
import { refMissingDoc } from "./ref-missing";
import { refOrderDoc } from "./ref-order";
import { refStyleDoc } from "./ref-style";
import { refSuffixDoc } from "./ref-suffix";
import { refWrongGroupDoc } from "./ref-wrong-group";
import { rowHiddenDoc } from "./row-hidden";
import { rowUnrecognisedDoc } from "./row-unrecognised";
import type { RuleDoc } from "./rule";
import { statusMissingDoc } from "./status-missing";
import { statusStyleDoc } from "./status-style";
import { statusUnexplainedDoc } from "./status-unexplained";
import { statusUnknownDoc } from "./status-unknown";
import { textMarkupDoc } from "./text-markup";
import { textWhitespaceDoc } from "./text-whitespace";
import { titleDuplicateDoc } from "./title-duplicate";
import { trackerMissingDoc } from "./tracker-missing";

export const RULE_DOCS: Readonly<Record<RuleId, () => RuleDoc>> = {
  "tracker-missing": trackerMissingDoc,
  "column-missing": columnMissingDoc,
  "period-missing": periodMissingDoc,
  "period-mismatch": periodMismatchDoc,
  "row-unrecognised": rowUnrecognisedDoc,
  "row-hidden": rowHiddenDoc,
  "cell-error": cellErrorDoc,
  "status-missing": statusMissingDoc,
  "status-unknown": statusUnknownDoc,
  "status-style": statusStyleDoc,
  "status-unexplained": statusUnexplainedDoc,
  "complete-with-next-steps": completeWithNextStepsDoc,
  "ref-missing": refMissingDoc,
  "ref-malformed": refMalformedDoc,
  "ref-style": refStyleDoc,
  "ref-duplicate": refDuplicateDoc,
  "ref-wrong-group": refWrongGroupDoc,
  "ref-order": refOrderDoc,
  "ref-gap": refGapDoc,
  "ref-suffix": refSuffixDoc,
  "field-missing": fieldMissingDoc,
  "placeholder-text": placeholderTextDoc,
  "text-markup": textMarkupDoc,
  "text-whitespace": textWhitespaceDoc,
  "title-duplicate": titleDuplicateDoc,
  "name-unknown": nameUnknownDoc,
};
