import { oneOf } from "../arguments";
import { readBorder, writeBorder } from "../borders";
import { colour } from "../colours";
import { define } from "../define";
import { kinds } from "../kinds";

const styles = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"] as const;
const weights = ["Hairline", "Thin", "Medium", "Thick"] as const;

export const rangeBorder = define(kinds.rangeBorder, {
  properties: {
    sideIndex: { get: ({ index }) => index },
    style: {
      get: (border, session) => readBorder(border, "style", session),
      set: (border, value, session) => writeBorder(border, { style: oneOf(styles, value) }, session),
    },
    weight: {
      get: (border, session) => readBorder(border, "weight", session),
      set: (border, value, session) => writeBorder(border, { weight: oneOf(weights, value) }, session),
    },
    color: {
      get: (border, session) => readBorder(border, "color", session),
      set: (border, value, session) => writeBorder(border, { color: colour(value) }, session),
    },
  },
});
