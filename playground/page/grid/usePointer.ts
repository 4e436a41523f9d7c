/** The mouse on the grid: click, Shift and click, drag, double click; row numbers, column letters, the corner. */
import { useRef, type MouseEvent, type PointerEvent } from "react";
import { wholeLine } from "./Headings";
import type { Cursor, Place } from "./places";

interface PointerHandlers {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: () => void;
  readonly onDoubleClick: (event: MouseEvent<HTMLElement>) => void;
}

export function usePointer(cursor: Cursor, onSelect: (cursor: Cursor) => void, onOpen: () => void): PointerHandlers {
  const dragFrom = useRef<Place | null>(null);
  return {
    onPointerDown: (event) => {
      if (event.button !== 0 || isTyping(event.target)) return;
      const line = lineAt(event.target);
      const place = placeAt(event.target);
      if (line) onSelect(line);
      else if (place && event.shiftKey) onSelect({ anchor: cursor.anchor, head: place });
      else if (place) {
        dragFrom.current = place;
        onSelect({ anchor: place, head: place });
      }
    },
    onPointerMove: (event) => {
      if (!dragFrom.current || event.buttons !== 1) return;
      const place = placeAt(document.elementFromPoint(event.clientX, event.clientY));
      if (!place || (place.row === cursor.head.row && place.column === cursor.head.column)) return;
      onSelect({ anchor: dragFrom.current, head: place });
    },
    onPointerUp: () => {
      dragFrom.current = null;
    },
    onDoubleClick: (event) => {
      if (placeAt(event.target) && !isTyping(event.target)) onOpen();
    },
  };
}

const isTyping = (target: EventTarget | null): boolean => target instanceof HTMLTextAreaElement;

function placeAt(target: EventTarget | null): Place | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>("[data-row][data-column]") : null;
  return cell && { row: Number(cell.dataset["row"]), column: Number(cell.dataset["column"]) };
}

function lineAt(target: EventTarget): Cursor | null {
  if (!(target instanceof Element)) return null;
  const row = target.closest<HTMLElement>("[data-row-number]")?.dataset["rowNumber"];
  if (row !== undefined) return wholeLine("row", Number(row));
  const column = target.closest<HTMLElement>("[data-column-number]")?.dataset["columnNumber"];
  if (column !== undefined) return wholeLine("column", Number(column));
  return target.closest("[data-corner]") ? wholeLine("sheet", 0) : null;
}
