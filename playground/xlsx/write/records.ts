import type { PartEditor } from "../xml/partEditor";
import { tag } from "../xml/build";

/** A list of records in the styles part (`<fonts count="2">…`): new ones are appended, equal ones used again. */
export class Records {
  private readonly known: string[];
  private readonly added: string[] = [];

  constructor(
    private readonly editor: PartEditor,
    private readonly list: string,
  ) {
    this.known = (editor.child(list)?.children ?? []).map((each) => editor.raw(each));
  }

  /** A record's text as it stands; undefined for a number that there is not. */
  raw(index: number): string | undefined {
    return this.known[index] ?? this.added[index - this.known.length];
  }

  /** Number of a record with exactly this text. */
  numberOf(xml: string): number {
    const found = this.known.indexOf(xml);
    if (found >= 0) return found;
    const added = this.added.indexOf(xml);
    return added >= 0 ? this.known.length + added : this.append(xml);
  }

  all(): string[] {
    return [...this.known, ...this.added];
  }

  /** Adds a record even when an equal one is there. */
  append(xml: string): number {
    return this.known.length + this.added.push(xml) - 1;
  }

  /** Puts the added ones into the part. */
  flush(): void {
    if (this.added.length === 0) return;
    const element = this.editor.child(this.list);
    const count = String(this.known.length + this.added.length);
    if (element) this.editor.splices.edit(element, { count }, this.added.join(""));
    else this.editor.put(this.list, tag(this.list, { count }, ...this.added));
  }
}
