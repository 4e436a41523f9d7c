/** What a screen reader is told as things change, without moving the focus. */
import { strings } from "../strings";
import { changedText } from "./changedText";
import { headlineOf } from "./headline";
import type { PaneState, Running } from "./store";

/** What is being done, in words. */
export function progressText({ progress, isCancelling, isWaiting }: Running): string {
  if (isCancelling) return strings.actions.cancelling;
  if (isWaiting) return strings.actions.waiting;
  return progress?.text ?? strings.actions.starting;
}

/**
 * Progress and outcome of what was asked for, here or from the ribbon. Nothing of what live checking finds, whoever was typing:
 * that is shown, and read by who comes to look.
 */
export function announcementOf(state: PaneState): string {
  const { running, failure, told, changed } = state;
  if (running !== null) return progressText(running);
  if (failure !== null) return `${strings.failure.title[failure.kind]}. ${failure.message}`;
  const headline = told === null ? "" : headlineOf({ ...state, validation: told }).text;
  return changed === null ? headline : `${changedText(changed)} ${headline}`;
}
