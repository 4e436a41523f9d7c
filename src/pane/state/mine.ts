/** Whose findings a person wants to see: theirs alone, so that it is kept on their machine and not in the workbook. */

/** The lead's name, and whether the list is narrowed to it. */
export interface Mine {
  readonly name: string | null;
  readonly isOn: boolean;
}

export interface MineMemory {
  readonly recall: () => Mine;
  readonly remember: (mine: Mine) => void;
}

export const NOBODY: Mine = { name: null, isOn: false };

/**
 * @param partition Office's name for what sites may share in this browser; "" where it has none.
 * @param storage Throws, or gives storage that throws, where the browser keeps nothing for the pane.
 */
export function mineMemory(partition: string, storage: () => Pick<Storage, "getItem" | "setItem">): MineMemory {
  const key = `${partition}key-activity-tracker.mine`;
  return {
    recall() {
      try {
        return mineOf(JSON.parse(storage().getItem(key) ?? "null"));
      } catch {
        return NOBODY;
      }
    },
    remember(mine) {
      try {
        storage().setItem(key, JSON.stringify(mine));
      } catch {
        // Chosen for as long as the pane is open, then.
      }
    },
  };
}

function mineOf(kept: unknown): Mine {
  if (typeof kept !== "object" || kept === null || !("name" in kept) || typeof kept.name !== "string") return NOBODY;
  return { name: kept.name, isOn: "isOn" in kept && kept.isOn === true };
}
