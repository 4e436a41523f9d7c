/** What colour scales, data bars and icon sets measure by. */
import { asText, isMissing, oneOf } from "./arguments";
import { colour } from "./colours";
import { invalidArgument } from "./errors";
import { fieldsOf } from "./validationRules";

const measures = ["LowestValue", "HighestValue", "Number", "Percent", "Formula", "Percentile"] as const;

/** "50" or "=$B$1"; null where the measure needs none. */
function measureFormula(value: unknown): string | null {
  if (isMissing(value)) return null;
  return typeof value === "number" ? String(value) : asText(value);
}

function colourCriterion(value: unknown): object {
  const { formula, type, color } = fieldsOf(value);
  return {
    formula: measureFormula(formula),
    type: oneOf(measures, type),
    ...(!isMissing(color) && { color: colour(color) }),
  };
}

/** Two or three colours. */
export function colourCriteria(value: unknown): object {
  const { minimum, midpoint, maximum } = fieldsOf(value);
  return {
    minimum: colourCriterion(minimum),
    ...(!isMissing(midpoint) && { midpoint: colourCriterion(midpoint) }),
    maximum: colourCriterion(maximum),
  };
}

export function boundRule(value: unknown): object {
  const { formula, type } = fieldsOf(value);
  const measured = measureFormula(formula);
  return { type: oneOf(["Automatic", ...measures] as const, type), ...(measured !== null && { formula: measured }) };
}

export const iconSets = [
  "ThreeArrows",
  "ThreeArrowsGray",
  "ThreeFlags",
  "ThreeTrafficLights1",
  "ThreeTrafficLights2",
  "ThreeSigns",
  "ThreeSymbols",
  "ThreeSymbols2",
  "ThreeStars",
  "ThreeTriangles",
  "FourArrows",
  "FourArrowsGray",
  "FourRedToBlack",
  "FourRating",
  "FourTrafficLights",
  "FiveArrows",
  "FiveArrowsGray",
  "FiveRating",
  "FiveQuarters",
  "FiveBoxes",
] as const;

const sizes = { Three: 3, Four: 4, Five: 5 } as const;

/** One criterion an icon, from the lowest, whose own is not looked at; null: even steps, as for a new set. */
export function iconCriteria(style: (typeof iconSets)[number], value: unknown): readonly object[] {
  const size = sizes[oneOf(["Three", "Four", "Five"] as const, /^(?:Three|Four|Five)/.exec(style)?.[0])];
  const lowest = { type: "Invalid", formula: "", operator: "Invalid" };
  if (value === null) {
    const steps = Array.from({ length: size - 1 }, (_none, index) => Math.round(((index + 1) * 100) / size));
    return [
      lowest,
      ...steps.map((step) => ({ type: "Percent", formula: String(step), operator: "GreaterThanOrEqual" })),
    ];
  }
  if (!Array.isArray(value) || value.length !== size) throw invalidArgument();
  return [lowest, ...(value as readonly unknown[]).slice(1).map(iconCriterion)];
}

function iconCriterion(value: unknown): object {
  const { type, formula, operator, customIcon } = fieldsOf(value);
  return {
    type: oneOf(["Number", "Percent", "Formula", "Percentile"] as const, type),
    formula: measureFormula(formula) ?? "",
    operator: oneOf(["GreaterThan", "GreaterThanOrEqual"] as const, operator),
    ...(!isMissing(customIcon) && { customIcon }),
  };
}
