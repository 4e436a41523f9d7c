/** Repairs of a status. */
import type { KeyActivity } from "../../tracker/tracker";
import { textFix, type Fix } from "../finding";

/** Writes another word for the status; null where the Key Activity has no such column, or its status stands in further rows too. */
export function statusFix({ status, furtherTexts }: KeyActivity, kind: Fix["kind"], word: string): Fix | null {
  if (status === null || furtherTexts.some(({ column }) => column === "status")) return null;
  return textFix(kind, status.cell, status.text, word);
}
