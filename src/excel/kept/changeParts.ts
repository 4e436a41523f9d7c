/** Changes what the workbook keeps: one part more, or some less; the others stay as they are. */
import { againIfGone } from "../againIfGone";
import { KEPT_PERHAPS } from "../errors";
import type { Session } from "../session";
import type { PartKind } from "./partKinds";
import { askParts, type KeptPart } from "./readKept";

export interface PartsChange<T> {
  readonly remove: readonly KeptPart<T>[];
  /** null: nothing. */
  readonly add: T | readonly T[] | null;
}

/**
 * Reads the parts of a kind anew, so that nothing that somebody else has just decided is undone, and makes the change
 * that `decide` wants. Three round trips; once more from the start where a part was removed meanwhile.
 * @param decide throws JobError where the change must not be made
 */
export async function changeParts<T>(
  session: Session,
  kind: PartKind<T>,
  decide: (parts: readonly KeptPart<T>[]) => PartsChange<T>,
): Promise<void> {
  await againIfGone(() => changeOnce(session, kind, decide));
}

async function changeOnce<T>(
  { context: { workbook }, sync, beginWriting }: Session,
  kind: PartKind<T>,
  decide: (parts: readonly KeptPart<T>[]) => PartsChange<T>,
): Promise<void> {
  const askTexts = askParts(workbook, kind);
  await sync();
  const take = askTexts();
  await sync();
  const { remove, add } = decide(take());
  const added = Array.isArray(add) ? (add as readonly T[]) : add === null ? [] : [add as T];
  if (remove.length === 0 && added.length === 0) return;
  beginWriting(KEPT_PERHAPS);
  // What is added comes last: where a part to be removed is gone already, nothing was added and all is done again.
  for (const { id } of remove) workbook.customXmlParts.getItem(id).delete();
  for (const each of added) workbook.customXmlParts.add(kind.toXml(each));
  await sync();
}
