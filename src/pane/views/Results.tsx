/** What was found, in five views. Loaded after the first screen. */
import { Button } from "@fluentui/react-components";
import { Settings20Regular } from "@fluentui/react-icons";
import { lazy, Suspense, useMemo, useState, type ReactElement } from "react";
import { storagePartition } from "../../excel/host";
import type { Validation } from "../../job/job";
import { Boundary } from "../Boundary";
import { Tabs, tabId } from "../parts/Tabs";
import { EVERYTHING, type FindingFilter } from "../state/findingGroups";
import { openFindings } from "../state/headline";
import { mineMemory, type Mine } from "../state/mine";
import type { Draft } from "../state/settingsDraft";
import type { PaneState, Store } from "../state/store";
import { strings } from "../strings";
import { ChangedMessage } from "./ChangedMessage";
import { Findings } from "./Findings";
import { LostDropDowns } from "./LostDropDowns";
import { Overview } from "./Overview";
import { QuarterChoice } from "./QuarterChoice";
import { RollUps } from "./RollUps";
import { Sheets } from "./Sheets";

const SettingsForm = lazy(async () => {
  const { SettingsForm } = await import(/* webpackChunkName: "settings" */ "./SettingsForm");
  return { default: SettingsForm };
});

const VIEWS = ["overview", "findings", "rollUp", "sheets", "settings"] as const;
type View = (typeof VIEWS)[number];

interface Props {
  readonly state: PaneState;
  readonly validation: Validation;
  readonly store: Store;
}

export function Results({ state, validation, store }: Props): ReactElement {
  const [view, setView] = useState<View>("overview");
  const [filter, setFilter] = useState<FindingFilter>(EVERYTHING);
  const memory = useMemo(() => mineMemory(storagePartition(), () => localStorage), []);
  const [mine, setMine] = useState<Mine>(memory.recall);
  const [draft, setDraft] = useState<Draft | null>(null);
  const numbers: Partial<Record<View, number>> = {
    findings: openFindings(validation.findings).length,
    sheets: state.sheets.length,
  };
  const isBusy = state.running !== null;
  const show = (change: Partial<FindingFilter>) => {
    setFilter({ ...EVERYTHING, ...change });
    setMine({ ...mine, isOn: false });
    setView("findings");
    // What was clicked goes with the view it stood in: the focus goes where it led.
    document.getElementById(tabId("view", "findings"))?.focus();
  };
  const leaveFor = (next: View) => {
    setView(next);
    // That something was done is told where it was done; what can be taken back, or was left alone, stays.
    if (state.changed !== null && state.changed.kind !== "fix" && state.changed.kind !== "revert") store.closeChanged();
  };
  const choose = (chosen: Mine) => {
    setMine(chosen);
    memory.remember(chosen);
  };
  return (
    <>
      <Tabs
        label={strings.tabs.label}
        panel="view"
        selected={view}
        onSelect={leaveFor}
        items={VIEWS.map((name) => ({ name, label: <TabLabel view={name} number={numbers[name] ?? 0} /> }))}
      />
      <div id="view" role="tabpanel" aria-labelledby={tabId("view", view)} className="view">
        {state.changed !== null && (
          <ChangedMessage
            changed={state.changed}
            isBusy={isBusy}
            onRevert={() => void store.change({ kind: "revert" })}
            onClose={store.closeChanged}
          />
        )}
        <LostDropDowns isBusy={isBusy} />
        {state.isStale && !isBusy && <Stale onCheck={() => void store.run("validate")} />}
        {view !== "settings" && <QuarterChoice state={state} validation={validation} store={store} />}
        {view === "overview" && <Overview state={state} validation={validation} store={store} onShow={show} />}
        {view === "findings" && (
          <Findings {...{ state, validation, store, filter, mine }} onFilter={setFilter} onMine={choose} />
        )}
        {view === "rollUp" && <RollUps validation={validation} store={store} isBusy={isBusy} />}
        {view === "sheets" && <Sheets state={state} validation={validation} store={store} />}
        {view === "settings" && (
          <Boundary>
            <Suspense fallback={<p className="quiet loading">{strings.loading}</p>}>
              <SettingsForm
                validation={validation}
                isBusy={isBusy}
                draft={draft}
                onDraft={setDraft}
                onChange={store.change}
              />
            </Suspense>
          </Boundary>
        )}
      </div>
    </>
  );
}

function Stale({ onCheck }: { readonly onCheck: () => void }): ReactElement {
  return (
    <div className="stale">
      <span>{strings.stale.text}</span>
      <Button size="small" onClick={onCheck}>
        {strings.stale.again}
      </Button>
    </div>
  );
}

function TabLabel({ view, number }: { readonly view: View; readonly number: number }): ReactElement {
  return (
    <>
      {view === "settings" ? (
        <>
          <Settings20Regular aria-hidden="true" />
          <span className="tab-name">{strings.tabs[view]}</span>
        </>
      ) : (
        strings.tabs[view]
      )}
      {number > 0 && <span className="tab-count"> {strings.number(number)}</span>}
    </>
  );
}
