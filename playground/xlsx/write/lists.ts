import type { PartEditor } from "../xml/partEditor";
import { type Attributes, tag } from "../xml/build";
import { childrenNamed } from "../xml/tree";

/** A list element (`<mergeCells>`) and its entries. */
export interface ListKind<T> {
  readonly list: string;
  readonly entry: string;
  /** True when the list element carries the number of its entries. */
  readonly counted: boolean;
  readonly render: (item: T) => string;
  /** Attributes of the list element when it is made anew. */
  readonly attributes?: Attributes;
}

/**
 * Brings a list in the part from what the file had (`before`, in its order; null for an entry that the model does not
 * know) to what the model has: entries that are gone are taken out, new ones appended, all others stay as they were.
 * Answers the new order.
 */
export function writeList<T>(
  editor: PartEditor,
  kind: ListKind<T>,
  before: readonly (T | null)[],
  now: readonly T[],
): (T | null)[] {
  const waiting = new Map<string, T[]>();
  for (const item of now) waiting.set(keyOf(item), [...(waiting.get(keyOf(item)) ?? []), item]);
  const container = editor.child(kind.list);
  const elements = childrenNamed(container, kind.entry);
  const kept: (T | null)[] = [];
  const gone = elements.filter((_, index) => {
    const item = before[index] ?? null;
    const still = item === null ? null : waiting.get(keyOf(item))?.shift();
    if (still === undefined) return true;
    kept.push(still);
    return false;
  });
  const added = [...waiting.values()].flat();
  const result = [...kept, ...added];
  if (gone.length === 0 && added.length === 0) return result;
  const xml = added.map(kind.render).join("");
  const count: Record<string, string> = kind.counted ? { count: String(result.length) } : {};
  if (result.length === 0) editor.put(kind.list, "");
  else if (!container) editor.put(kind.list, tag(kind.list, { ...kind.attributes, ...count }, xml));
  else {
    for (const element of gone) editor.splices.remove(element);
    editor.splices.edit(container, count, xml);
  }
  return result;
}

function keyOf(item: unknown): string {
  return JSON.stringify(item);
}
