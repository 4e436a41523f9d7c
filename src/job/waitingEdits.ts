/** Edits that wait to be looked at, sheet by sheet. */
import type { CellBlock } from "../enforce/changedCells";

interface Waiting {
  readonly blocks: CellBlock[];
  /** Cells that a person here typed into, one by one. */
  readonly typed: Set<string>;
}

export class WaitingEdits {
  private readonly sheets = new Map<string, Waiting>();

  /** @param isTyped a person here has typed it: neither a paste, nor somebody else's, nor ours */
  add(sheetId: string, blocks: readonly CellBlock[], isTyped: boolean): void {
    const { blocks: all, typed } = this.of(sheetId);
    all.push(...blocks);
    if (isTyped) for (const { top, left } of blocks) typed.add(key(top, left));
  }

  putBack(others: WaitingEdits): void {
    for (const [sheetId, { blocks, typed }] of others.sheets) {
      const again = this.of(sheetId);
      again.blocks.push(...blocks);
      for (const cell of typed) again.typed.add(cell);
    }
  }

  /** By the sheets' ids. */
  blocks(): ReadonlyMap<string, readonly CellBlock[]> {
    return new Map([...this.sheets].map(([sheetId, { blocks }]) => [sheetId, blocks]));
  }

  isTyped(sheetId: string, { row, column }: { readonly row: number; readonly column: number }): boolean {
    return this.sheets.get(sheetId)?.typed.has(key(row, column)) ?? false;
  }

  private of(sheetId: string): Waiting {
    const waiting = this.sheets.get(sheetId) ?? { blocks: [], typed: new Set() };
    this.sheets.set(sheetId, waiting);
    return waiting;
  }
}

function key(row: number, column: number): string {
  return `${row} ${column}`;
}
