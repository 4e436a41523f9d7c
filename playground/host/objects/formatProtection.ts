import { asBoolean } from "../arguments";
import { define } from "../define";
import { styleProperty } from "../formats";
import { kinds } from "../kinds";

export const formatProtection = define(kinds.formatProtection, {
  properties: {
    locked: styleProperty("locked", asBoolean),
    formulaHidden: styleProperty("formulaHidden", asBoolean),
  },
});
