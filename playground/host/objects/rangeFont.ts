import { asBoolean, asNumber, asText, oneOf } from "../arguments";
import { colour } from "../colours";
import { define } from "../define";
import { invalidArgument } from "../errors";
import { fontProperty } from "../formats";
import { kinds } from "../kinds";

const underlines = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;

function fontSize(value: unknown): number {
  const points = asNumber(value);
  if (points < 1 || points > 409) throw invalidArgument();
  return points;
}

export const rangeFont = define(kinds.rangeFont, {
  properties: {
    name: fontProperty("name", asText),
    size: fontProperty("size", fontSize),
    color: fontProperty("color", colour),
    bold: fontProperty("bold", asBoolean),
    italic: fontProperty("italic", asBoolean),
    underline: fontProperty("underline", (value) => oneOf(underlines, value)),
    strikethrough: fontProperty("strikethrough", asBoolean),
  },
});
