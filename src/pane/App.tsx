/** The pane in Office's colours; or, where there is no Excel to work in, why not. */
import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Host } from "../excel/host";
import { NotHere } from "./NotHere";
import { Pane } from "./Pane";
import type { Store } from "./state/store";
import { useDarkTheme } from "./useDarkTheme";

export function App({ host, store }: { readonly host: Host; readonly store: Store }): ReactElement {
  const isDark = useDarkTheme();
  return (
    <FluentProvider
      theme={isDark ? webDarkTheme : webLightTheme}
      data-theme={isDark ? "dark" : "light"}
      className="app"
    >
      {host === "excel" ? <Pane store={store} /> : <NotHere reason={host} />}
    </FluentProvider>
  );
}
