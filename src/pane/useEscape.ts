/** Escape, wherever the focus is; the last that asked for it is heard, and a field that uses it itself goes first. */
import { useEffect, useRef } from "react";

const waiting: (() => void)[] = [];

function hear(event: KeyboardEvent): void {
  if (event.key === "Escape" && !event.defaultPrevented) waiting.at(-1)?.();
}

export function useEscape(act: () => void): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    const run = () => {
      latest.current();
    };
    if (waiting.push(run) === 1) document.addEventListener("keydown", hear);
    return () => {
      waiting.splice(waiting.indexOf(run), 1);
      if (waiting.length === 0) document.removeEventListener("keydown", hear);
    };
  }, []);
}
