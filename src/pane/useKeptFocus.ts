/** A button that goes away while it has the focus hands it to the pane, so that the next Tab goes on from there. */
import { useLayoutEffect, useRef, type RefObject } from "react";

export function useKeptFocus<T extends HTMLElement>(): RefObject<T | null> {
  const ref = useRef<T>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    return () => {
      if (element !== null && document.activeElement === element) element.closest("main")?.focus();
    };
  }, []);
  return ref;
}
