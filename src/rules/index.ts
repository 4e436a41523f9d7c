/** The rules, by id. One file a rule; an id that is added in `src/settings/ruleIds.ts` must be added here. */
import type { RuleId } from "../settings";
import { columnMissing } from "./column-missing";
import { fieldMissing } from "./field-missing";
import { refDuplicate } from "./ref-duplicate";
import { refGap } from "./ref-gap";
import { refMalformed } from "./ref-malformed";
import { refMissing } from "./ref-missing";
import { refStyle } from "./ref-style";
import { refWrongGroup } from "./ref-wrong-group";
import type { Rule } from "./rule";
import { statusMissing } from "./status-missing";
import { statusStyle } from "./status-style";
import { statusUnexplained } from "./status-unexplained";
import { statusUnknown } from "./status-unknown";
import { trackerMissing } from "./tracker-missing";

export type { RuleId } from "../settings";

export const RULES: Readonly<Record<RuleId, Rule>> = {
  "tracker-missing": trackerMissing,
  "column-missing": columnMissing,
  "status-missing": statusMissing,
  "status-unknown": statusUnknown,
  "status-style": statusStyle,
  "status-unexplained": statusUnexplained,
  "ref-missing": refMissing,
  "ref-malformed": refMalformed,
  "ref-style": refStyle,
  "ref-duplicate": refDuplicate,
  "ref-wrong-group": refWrongGroup,
  "ref-gap": refGap,
  "field-missing": fieldMissing,
};
