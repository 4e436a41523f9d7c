/**
 * What Excel says in the status and reference cells of a prepared sheet. By these titles what is ours is known again: at
 * most 32 characters, the texts under them at most 225 (alert) and 255 (message).
 */
import type { Alert } from "../settings";

export const ALERT_TITLE = "Not an accepted status";
export const MESSAGE_TITLE = "Key Activity reference";

const ALERT_TEXTS: Readonly<Record<Alert, string>> = {
  stop: "Choose a word from the list in the cell: Alt and the down arrow open it.",
  warning:
    "The word is not in the list of accepted statuses: Alt and the down arrow open it. Keep the word all the same?",
  off: "Choose a word from the list in the cell: Alt and the down arrow open it.",
};

export function alertText(alert: Alert): string {
  return ALERT_TEXTS[alert];
}

/** @param example a reference as the sheet writes it, "KA 01.03" */
export function messageText(example: string, isColumnOfItsOwn: boolean): string {
  return isColumnOfItsOwn
    ? `Written as on the rest of this sheet: ${example}.`
    : `Begin with the reference, as on the rest of this sheet: ${example}. The title follows.`;
}
