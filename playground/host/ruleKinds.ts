/** Kinds of the rules that stand over cells: data validation. */
import { kind, type Areas } from "./kinds";

export const ruleKinds = {
  dataValidation: kind<Areas>("DataValidation"),
} as const;
