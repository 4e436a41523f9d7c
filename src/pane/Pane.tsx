/** The task pane: headline, the two buttons or the progress of what they started, then what was found. */
import { lazy, Suspense, type ReactElement } from "react";
import { isForReadingOnly } from "../excel/host";
import { Actions } from "./Actions";
import { Boundary } from "./Boundary";
import { FailureMessage } from "./FailureMessage";
import { FirstRun } from "./FirstRun";
import { HeadlineBlock } from "./HeadlineBlock";
import { loadResults } from "./lazyResults";
import { announcementOf } from "./state/announcement";
import type { Store } from "./state/store";
import { strings } from "./strings";
import { usePaneState } from "./useStore";
import { WayBackBar } from "./WayBackBar";

const Results = lazy(async () => ({ default: (await loadResults()).Results }));

interface Props {
  readonly store: Store;
  /** Whether Office has yet to answer. */
  readonly isStarting: boolean;
}

export function Pane({ store, isStarting }: Props): ReactElement {
  const state = usePaneState(store);
  return (
    <main className="pane" tabIndex={-1}>
      <div className="top">
        <HeadlineBlock state={state} />
        <Actions state={state} store={store} />
        {state.failure !== null && (
          <FailureMessage
            failure={state.failure}
            onChoose={(changed) => void store.run("validateAndRollUp", changed)}
            onClose={store.closeFailure}
          />
        )}
        {isForReadingOnly() && <p className="notice">{strings.readOnly}</p>}
        {isStarting && (
          <p className="slow" role="alert">
            {strings.shell.slow}
          </p>
        )}
      </div>
      {state.validation === null ? (
        <FirstRun store={store} />
      ) : (
        <Boundary>
          <Suspense fallback={<p className="quiet loading">{strings.loading}</p>}>
            <Results state={state} validation={state.validation} store={store} />
          </Suspense>
        </Boundary>
      )}
      {state.wayBack !== null && <WayBackBar wayBack={state.wayBack} onBack={store.goBack} />}
      <div role="status" className="for-screen-readers">
        {announcementOf(state)}
      </div>
      <div role="status" className="for-screen-readers">
        {state.wayBack === null ? "" : strings.wayBack.at(state.wayBack.to.sheet, state.wayBack.to.cell)}
      </div>
    </main>
  );
}
