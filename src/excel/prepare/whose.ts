/** Whose a cell's data validation is: by the titles of what it says. */
import { ALERT_TITLE, MESSAGE_TITLE } from "../../enforce/validationTexts";
import type { CellRule } from "./cellRules";

/** `none`: the cell takes anything, and says nothing. */
export type Whose = "ours" | "theirs" | "none";

export function whoseStatusRule(rule: CellRule): Whose {
  if (rule.type === "List" && rule.alert.title === ALERT_TITLE) return "ours";
  return isNone(rule) ? "none" : "theirs";
}

export function whoseReferenceRule(rule: CellRule): Whose {
  if (rule.type === "None" && rule.message.title === MESSAGE_TITLE) return "ours";
  return isNone(rule) ? "none" : "theirs";
}

function isNone({ type, message }: CellRule): boolean {
  return type === "None" && message.title === "" && message.text === "";
}
