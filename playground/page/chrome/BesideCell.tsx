/** What Excel shows beside the active cell: the arrow of its drop-down with the list, and its message. */
import { useEffect, useRef, type KeyboardEvent, type PointerEvent } from "react";
import { cellAddress } from "../../workbook/box";
import type { Desk } from "../useDesk";

/** Shown at once; the rest by scrolling, as in Excel. */
const mostWords = 8;

export function BesideCell({ desk }: { readonly desk: Desk }) {
  const { words, message, isChoosing, active } = desk;
  return (
    <>
      {words !== null && (
        <button
          type="button"
          tabIndex={-1}
          className="drop-down"
          aria-label={`Choose for ${cellAddress(active.row, active.column)}`}
          aria-expanded={isChoosing}
          onPointerDown={apart}
          onClick={() => desk.choosing(!isChoosing)}
        >
          <svg viewBox="0 0 10 6" width="10" height="6" aria-hidden="true">
            <path d="M0 0H10L5 6Z" fill="currentColor" />
          </svg>
        </button>
      )}
      {words !== null && isChoosing && <Words words={words} desk={desk} />}
      {message !== null && !isChoosing && (
        <div className="message" role="note">
          {message.title !== "" && <strong>{message.title}</strong>}
          {message.message}
        </div>
      )}
    </>
  );
}

/** A press on the arrow selects no cell, and leaves the focus where it is. */
function apart(event: PointerEvent): void {
  event.stopPropagation();
  event.preventDefault();
}

function Words({ words, desk }: { readonly words: readonly string[]; readonly desk: Desk }) {
  const list = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    list.current?.focus({ preventScroll: true });
    list.current?.scrollIntoView({ block: "nearest" });
  }, []);
  const onKey = (event: KeyboardEvent<HTMLSelectElement>) => {
    event.stopPropagation();
    if (event.key === "Enter") desk.choose(event.currentTarget.value);
    else if (event.key === "Escape" || event.key === "Tab") desk.leaveList();
    else return;
    event.preventDefault();
  };
  return (
    <select
      ref={list}
      size={Math.min(Math.max(words.length, 2), mostWords)}
      className="words"
      aria-label={`Words for ${cellAddress(desk.active.row, desk.active.column)}`}
      defaultValue={words.includes(desk.activeText) ? desk.activeText : words[0]}
      onKeyDown={onKey}
      onPointerDown={(event) => event.stopPropagation()}
      onClick={({ target }) => {
        if (target instanceof HTMLOptionElement) desk.choose(target.value);
      }}
      onBlur={() => desk.choosing(false)}
    >
      {words.map((word) => (
        <option key={word}>{word}</option>
      ))}
    </select>
  );
}
