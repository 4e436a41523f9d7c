/** The headline: one sentence, and a line that says of what. */
import { CheckmarkCircle20Filled, ErrorCircle20Filled, Warning20Filled } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { Mark } from "./parts/Mark";
import { headlineOf, type Headline } from "./state/headline";
import type { PaneState } from "./state/store";

const ICONS: Readonly<Record<Headline["tone"], ReactElement | null>> = {
  first: <Mark />,
  good: <CheckmarkCircle20Filled className="headline-icon" data-tone="good" aria-hidden="true" />,
  error: <ErrorCircle20Filled className="headline-icon" data-tone="error" aria-hidden="true" />,
  warning: <Warning20Filled className="headline-icon" data-tone="warning" aria-hidden="true" />,
};

export function HeadlineBlock({ state }: { readonly state: PaneState }): ReactElement {
  const { text, detail, tone } = headlineOf(state);
  return (
    <header className="headline" data-tone={tone}>
      {ICONS[tone]}
      <div>
        <h1>{text}</h1>
        <p className="quiet">{detail}</p>
      </div>
    </header>
  );
}
