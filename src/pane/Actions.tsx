/** The two buttons; and while one's work runs, its progress, which can be cancelled. */
import { Button, ProgressBar } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { progressText } from "./state/announcement";
import type { PaneState, Running, Store } from "./state/store";
import { strings } from "./strings";
import { useKeptFocus } from "./useKeptFocus";

export function Actions({ state, store }: { readonly state: PaneState; readonly store: Store }): ReactElement {
  const { running } = state;
  const isBusy = running !== null;
  return (
    <>
      <div className="actions">
        <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void store.run("validateAndRollUp")}>
          {strings.actions.validateAndRollUp}
        </Button>
        <Button disabledFocusable={isBusy} onClick={() => void store.run("validate")}>
          {strings.actions.validate}
        </Button>
      </div>
      {isBusy && <Progress running={running} onCancel={store.cancel} />}
    </>
  );
}

interface ProgressProps {
  readonly running: Running;
  readonly onCancel: () => void;
}

function Progress({ running, onCancel }: ProgressProps): ReactElement {
  const button = useKeptFocus<HTMLButtonElement>();
  const done = running.progress?.done ?? null;
  return (
    <div className="progress">
      <div>
        <p>{progressText(running)}</p>
        <ProgressBar
          aria-label={strings.actions.running[running.task]}
          thickness="large"
          {...(done === null ? {} : { value: done })}
        />
      </div>
      <Button ref={button} onClick={onCancel} disabledFocusable={running.isCancelling}>
        {strings.actions.cancel}
      </Button>
    </div>
  );
}
