/** The rules' pages, by id: for docs/rules and the tests; what ships does not import this. */
import type { RuleId } from "../settings";
import { columnMissingDoc } from "./column-missing";
import { fieldMissingDoc } from "./field-missing";
import { refDuplicateDoc } from "./ref-duplicate";
import { refGapDoc } from "./ref-gap";
import { refMalformedDoc } from "./ref-malformed";
import { refMissingDoc } from "./ref-missing";
import { refStyleDoc } from "./ref-style";
import { refWrongGroupDoc } from "./ref-wrong-group";
import type { RuleDoc } from "./rule";
import { statusMissingDoc } from "./status-missing";
import { statusStyleDoc } from "./status-style";
import { statusUnexplainedDoc } from "./status-unexplained";
import { statusUnknownDoc } from "./status-unknown";
import { trackerMissingDoc } from "./tracker-missing";

export const RULE_DOCS: Readonly<Record<RuleId, RuleDoc>> = {
  "tracker-missing": trackerMissingDoc,
  "column-missing": columnMissingDoc,
  "status-missing": statusMissingDoc,
  "status-unknown": statusUnknownDoc,
  "status-style": statusStyleDoc,
  "status-unexplained": statusUnexplainedDoc,
  "ref-missing": refMissingDoc,
  "ref-malformed": refMalformedDoc,
  "ref-style": refStyleDoc,
  "ref-duplicate": refDuplicateDoc,
  "ref-wrong-group": refWrongGroupDoc,
  "ref-gap": refGapDoc,
  "field-missing": fieldMissingDoc,
};
