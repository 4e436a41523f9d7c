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

export function announcementOf(state: PaneState): string {
  const { running, failure, validation, changed } = state;
  if (running !== null) return progressText(running);
  if (failure !== null) return `${strings.failure.title[failure.kind]}. ${failure.message}`;
  const headline = validation === null ? "" : headlineOf(state).text;
  return changed === null ? headline : `${changedText(changed)} ${headline}`;
}
