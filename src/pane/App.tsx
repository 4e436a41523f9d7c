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

interface Props {
  /** null until Office has answered. */
  readonly host: Host | null;
  readonly store: Store;
}

export function App({ host, store }: Props): ReactElement {
  const isDark = useDarkTheme();
  return (
    <RendererProvider renderer={renderer} targetDocument={document}>
      <FluentProvider
        theme={isDark ? webDarkTheme : webLightTheme}
        data-theme={isDark ? "dark" : "light"}
        className="app"
      >
        {host === null || host === "excel" ? (
          <Pane store={store} isStarting={host === null} />
        ) : (
          <NotHere reason={host} />
        )}
      </FluentProvider>
    </RendererProvider>
  );
}
