/**
 * Office's theme where Office says it; else the system's. Excel tells nobody when its theme changes (only Outlook has an
 * event for it), so that it is looked at again whenever the person comes back to the pane.
 */
import { useSyncExternalStore } from "react";
import { officeIsDark } from "../excel/host";

const systemDark = "(prefers-color-scheme: dark)";

function subscribe(listener: () => void): () => void {
  const media = matchMedia(systemDark);
  media.addEventListener("change", listener);
  window.addEventListener("focus", listener);
  document.addEventListener("visibilitychange", listener);
  return () => {
    media.removeEventListener("change", listener);
    window.removeEventListener("focus", listener);
    document.removeEventListener("visibilitychange", listener);
  };
}

export function useDarkTheme(): boolean {
  return useSyncExternalStore(subscribe, () => officeIsDark() ?? matchMedia(systemDark).matches);
}
