/** What was found, in four views. Loaded after the first screen. */
import { useState, type ReactElement } from "react";
import type { Validation } from "../../job/job";
import { Tabs, tabId } from "../parts/Tabs";
import { EVERYTHING, type FindingFilter } from "../state/findingGroups";
import { openFindings } from "../state/headline";
import type { PaneState, Store } from "../state/store";
import { strings } from "../strings";
import { Findings } from "./Findings";
import { Overview } from "./Overview";
import { QuarterChoice } from "./QuarterChoice";
import { RollUps } from "./RollUps";
import { Sheets } from "./Sheets";

const VIEWS = ["overview", "findings", "rollUp", "sheets"] as const;
type View = (typeof VIEWS)[number];

interface Props {
  readonly state: PaneState;
  readonly validation: Validation;
  readonly store: Store;
}

export function Results({ state, validation, store }: Props): ReactElement {
  const [view, setView] = useState<View>("overview");
  const [filter, setFilter] = useState<FindingFilter>(EVERYTHING);
  const numbers: Partial<Record<View, number>> = {
    findings: openFindings(validation.findings).length,
    sheets: state.sheets.length,
  };
  const show = (change: Partial<FindingFilter>) => {
    setFilter({ ...EVERYTHING, ...change });
    setView("findings");
    // What was clicked goes with the view it stood in: the focus goes where it led.
    document.getElementById(tabId("view", "findings"))?.focus();
  };
  return (
    <>
      <Tabs
        label={strings.tabs.label}
        panel="view"
        selected={view}
        onSelect={setView}
        items={VIEWS.map((name) => ({ name, label: <TabLabel view={name} number={numbers[name] ?? 0} /> }))}
      />
      <div id="view" role="tabpanel" aria-labelledby={tabId("view", view)} className="view">
        <QuarterChoice state={state} validation={validation} store={store} />
        {view === "overview" && <Overview state={state} validation={validation} store={store} onShow={show} />}
        {view === "findings" && (
          <Findings validation={validation} filter={filter} onFilter={setFilter} onGoTo={store.goTo} />
        )}
        {view === "rollUp" && <RollUps validation={validation} onGoTo={store.goTo} />}
        {view === "sheets" && <Sheets sheets={state.sheets} onOpen={store.openSheet} />}
      </div>
    </>
  );
}

function TabLabel({ view, number }: { readonly view: View; readonly number: number }): ReactElement {
  return (
    <>
      {strings.tabs[view]}
      {number > 0 && <span className="tab-count"> {strings.number(number)}</span>}
    </>
  );
}
