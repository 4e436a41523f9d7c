import { actOf, type GridAct, type KeyPress } from "../../../playground/page/grid/keys";

function press(keys: string): KeyPress {
  const parts = keys.split("+");
  return {
    key: parts.at(-1) ?? "",
    ctrlKey: parts.includes("Ctrl"),
    metaKey: parts.includes("Cmd"),
    shiftKey: parts.includes("Shift"),
    altKey: parts.includes("Alt"),
  };
}

test.each<[string, GridAct | null]>([
  ["ArrowDown", { kind: "step", direction: "down", extend: false }],
  ["Shift+ArrowRight", { kind: "step", direction: "right", extend: true }],
  ["Ctrl+ArrowUp", { kind: "jump", direction: "up", extend: false }],
  ["Ctrl+Shift+ArrowLeft", { kind: "jump", direction: "left", extend: true }],
  ["Enter", { kind: "step", direction: "down", extend: false }],
  ["Shift+Enter", { kind: "step", direction: "up", extend: false }],
  ["Tab", { kind: "step", direction: "right", extend: false }],
  ["Shift+Tab", { kind: "step", direction: "left", extend: false }],
  ["Home", { kind: "rowStart", extend: false }],
  ["Ctrl+Home", { kind: "sheetStart", extend: false }],
  ["Ctrl+Shift+End", { kind: "sheetEnd", extend: true }],
  ["Alt+ArrowDown", { kind: "list" }],
  ["PageDown", { kind: "page", direction: "down", extend: false }],
  ["Ctrl+a", { kind: "selectAll" }],
  ["Delete", { kind: "clear" }],
  ["Backspace", { kind: "edit", text: "" }],
  ["F2", { kind: "edit", text: null }],
  ["G", { kind: "edit", text: "G" }],
  ["é", { kind: "edit", text: "é" }],
  ["👍", { kind: "edit", text: "👍" }],
  ["Ctrl+z", { kind: "undo" }],
  ["Ctrl+Shift+Z", { kind: "redo" }],
  ["Cmd+y", { kind: "redo" }],
  ["Escape", { kind: "collapse" }],
  ["Ctrl+c", null],
  ["Ctrl+v", null],
  ["F5", null],
  ["Shift", null],
  ["Alt+ArrowLeft", null],
])("%s", (keys, act) => {
  expect(actOf(press(keys))).toEqual(act);
});
