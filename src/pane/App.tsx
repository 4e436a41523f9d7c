/** The pane in Office's colours; or, where there is no Excel to work in, why not. */
import {
  createDOMRenderer,
  FluentProvider,
  RendererProvider,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Host } from "../excel/host";
import { NotHere } from "./NotHere";
import { Pane } from "./Pane";
import type { Store } from "./state/store";
import { STYLE_NONCE } from "./styleNonce";
import { useDarkTheme } from "./useDarkTheme";

const renderer = createDOMRenderer(document, { styleElementAttributes: { nonce: STYLE_NONCE } });

export function App({ host, store }: { readonly host: Host; readonly store: Store }): ReactElement {
  const isDark = useDarkTheme();
  return (
    <RendererProvider renderer={renderer} targetDocument={document}>
      <FluentProvider
        theme={isDark ? webDarkTheme : webLightTheme}
        data-theme={isDark ? "dark" : "light"}
        className="app"
      >
        {host === "excel" ? <Pane store={store} /> : <NotHere reason={host} />}
      </FluentProvider>
    </RendererProvider>
  );
}
