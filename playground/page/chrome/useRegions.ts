/** F6 goes round the page's regions (Shift and F6 backwards), as in Office: inside the grid, Tab moves from cell to cell. */
import { useEffect } from "react";

export function useRegions(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "F6") return;
      event.preventDefault();
      nextStop(event.shiftKey ? -1 : 1)?.focus();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
}

const focusable = '[tabindex="0"], select, iframe, input:not([hidden]), button:not(:disabled, [tabindex="-1"])';

function nextStop(way: 1 | -1): HTMLElement | null {
  const regions = [...document.querySelectorAll<HTMLElement>("[data-region]")].filter((each) => each.checkVisibility());
  const now = regions.findIndex((each) => each.contains(document.activeElement));
  const next = regions[(Math.max(now, way === 1 ? -1 : 0) + way + regions.length) % regions.length];
  if (!next) return null;
  return next.matches(focusable) ? next : next.querySelector<HTMLElement>(focusable);
}
