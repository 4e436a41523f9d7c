/** What the keys mean while the grid has the focus and no cell is being edited: Excel's meanings. */
import type { Direction } from "./places";

/** `extend`: the selection grows instead of moving. */
export type MoveAct =
  | { readonly kind: "step" | "jump"; readonly direction: Direction; readonly extend: boolean }
  | { readonly kind: "page"; readonly direction: "up" | "down"; readonly extend: boolean }
  | { readonly kind: "rowStart" | "sheetStart" | "sheetEnd"; readonly extend: boolean };

export type SelectAct = MoveAct | { readonly kind: "selectAll" } | { readonly kind: "collapse" };

export type GridAct =
  | SelectAct
  | { readonly kind: "clear" }
  | { readonly kind: "undo" }
  | { readonly kind: "redo" }
  /** Opens the list of the cell's drop-down. */
  | { readonly kind: "list" }
  /** Opens the cell: with its text, or with what was typed in its place. */
  | { readonly kind: "edit"; readonly text: string | null };

export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

const arrows: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

/** Null: not the grid's affair. */
export function actOf({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyPress): GridAct | null {
  if (altKey) return key === "ArrowDown" ? { kind: "list" } : null;
  const extend = shiftKey;
  const direction = arrows[key];
  if (ctrlKey || metaKey)
    return direction ? { kind: "jump", direction, extend } : withControl(key.toLowerCase(), extend);
  if (direction) return { kind: "step", direction, extend };
  switch (key) {
    case "Enter":
      return { kind: "step", direction: shiftKey ? "up" : "down", extend: false };
    case "Tab":
      return { kind: "step", direction: shiftKey ? "left" : "right", extend: false };
    case "Home":
      return { kind: "rowStart", extend };
    case "PageUp":
      return { kind: "page", direction: "up", extend };
    case "PageDown":
      return { kind: "page", direction: "down", extend };
    case "F2":
      return { kind: "edit", text: null };
    case "Delete":
      return { kind: "clear" };
    case "Backspace":
      return { kind: "edit", text: "" };
    case "Escape":
      return { kind: "collapse" };
    default:
      return isCharacter(key) ? { kind: "edit", text: key } : null;
  }
}

function withControl(key: string, extend: boolean): GridAct | null {
  switch (key) {
    case "home":
      return { kind: "sheetStart", extend };
    case "end":
      return { kind: "sheetEnd", extend };
    case "a":
      return { kind: "selectAll" };
    case "z":
      return { kind: extend ? "redo" : "undo" };
    case "y":
      return { kind: "redo" };
    default:
      return null;
  }
}

/** One character, of whatever length in UTF-16: "a", "é", "€", "👍"; not "F5" or "Shift". */
const isCharacter = (key: string): boolean => [...key].length === 1;
