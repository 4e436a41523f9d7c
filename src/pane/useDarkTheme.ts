/** Office's theme where Office says it; else the system's. */
import { useSyncExternalStore } from "react";
import { officeIsDark } from "../excel/host";

const systemDark = "(prefers-color-scheme: dark)";

function subscribe(listener: () => void): () => void {
  const media = matchMedia(systemDark);
  media.addEventListener("change", listener);
  return () => {
    media.removeEventListener("change", listener);
  };
}

export function useDarkTheme(): boolean {
  return useSyncExternalStore(subscribe, () => officeIsDark() ?? matchMedia(systemDark).matches);
}
