/** Typing in the cell itself. */
import { useEffect, useRef, type KeyboardEvent } from "react";
import { cellAddress } from "../../workbook/box";
import type { Desk } from "../useDesk";

export function CellEditor({ desk }: { readonly desk: Desk }) {
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const { current } = box;
    current?.focus({ preventScroll: true });
    current?.setSelectionRange(current.value.length, current.value.length);
  }, []);
  if (!desk.editing) return null;
  return (
    <textarea
      ref={box}
      aria-label={`Edit ${cellAddress(desk.active.row, desk.active.column)}`}
      className="cell-editor"
      spellCheck={false}
      value={desk.editing.text}
      onChange={(event) => desk.type(event.target.value)}
      onKeyDown={(event) => onKey(event, desk)}
    />
  );
}

function onKey(event: KeyboardEvent<HTMLTextAreaElement>, desk: Desk): void {
  event.stopPropagation();
  if (event.key === "Escape") desk.cancel();
  else if (event.key === "Tab") desk.commit(event.shiftKey ? "left" : "right");
  else if (event.key === "Enter" && event.altKey) insertBreak(event.currentTarget, desk);
  else if (event.key === "Enter") desk.commit(event.shiftKey ? "up" : "down");
  else return;
  event.preventDefault();
}

/** Alt and Enter: a line break in the cell. */
function insertBreak(box: HTMLTextAreaElement, desk: Desk): void {
  const { selectionStart, selectionEnd, value } = box;
  desk.type(`${value.slice(0, selectionStart)}\n${value.slice(selectionEnd)}`);
  requestAnimationFrame(() => box.setSelectionRange(selectionStart + 1, selectionStart + 1));
}
