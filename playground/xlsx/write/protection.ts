import type { Sheet } from "../../workbook/model";
import { PROTECTION_OPTIONS } from "../features/protection";
import type { PartEditor } from "../xml/partEditor";
import { flag } from "../xml/tree";

/** A password that was set stays with its hash while the sheet stays protected; a new one cannot be written. */
export function writeSheetProtection(editor: PartEditor, { protection }: Sheet): void {
  if (!protection) return editor.put("sheetProtection", "");
  const { options, hasPassword } = protection;
  const before = editor.child("sheetProtection");
  const attributes: Record<string, boolean | undefined> = { sheet: true };
  for (const [name, option, lockedByDefault] of PROTECTION_OPTIONS) {
    // Excel's own default forbids everything but what the file's default allows.
    const locked = options[option] !== true;
    if (locked !== flag(before, name, lockedByDefault))
      attributes[name] = locked === lockedByDefault ? undefined : locked;
  }
  const { selectionMode } = options;
  attributes.selectLockedCells = selectionMode === "Unlocked" || selectionMode === "None" ? true : undefined;
  attributes.selectUnlockedCells = selectionMode === "None" ? true : undefined;
  const forgotten = ["password", "algorithmName", "hashValue", "saltValue", "spinCount"].map((name) => [
    name,
    undefined,
  ]);
  editor.setAttributes("sheetProtection", { ...attributes, ...(hasPassword ? {} : Object.fromEntries(forgotten)) });
}
