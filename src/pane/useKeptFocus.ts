/** A button that goes away while it has the focus hands it to the pane, so that the next Tab goes on from there. */
import { focusForReading } from "./focusForReading";
import { useLayoutEffect, useRef, type RefObject } from "react";

export function useKeptFocus<T extends HTMLElement>(): RefObject<T | null> {
  const ref = useRef<T>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    return () => {
      const pane = element?.closest("main") ?? null;
      if (pane !== null && document.activeElement === element) focusForReading(pane);
    };
  }, []);
  return ref;
}
