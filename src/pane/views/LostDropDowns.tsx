/** Says where a paste has taken drop-downs away, with the way to get them back. */
import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { liveStrings } from "../liveStrings";
import { useLive } from "../useLive";

export function LostDropDowns({ isBusy }: { readonly isBusy: boolean }): ReactElement | null {
  const shown = useLive();
  if (shown === null) return null;
  const { live, state } = shown;
  return (
    <div className="lost" role="status" aria-live={state.isLossHeard ? "polite" : "off"}>
      {(state.report?.lost ?? []).map((lost) => (
        <div key={lost.sheet} className="stale">
          <span>{liveStrings.lost(lost.sheet, lost.cells)}</span>
          <Button
            size="small"
            aria-label={liveStrings.restoreNamed(lost.sheet)}
            disabledFocusable={isBusy || state.working !== null}
            onClick={() => void live.restore(lost)}
          >
            {liveStrings.restore}
          </Button>
        </div>
      ))}
    </div>
  );
}
