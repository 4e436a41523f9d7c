/** What was found, in four views. Loaded after the first screen. */
import { Tab, TabList } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Validation } from "../../job/job";
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
  };
  return (
    <>
      <TabList
        className="tabs"
        size="small"
        aria-label={strings.tabs.label}
        selectedValue={view}
        onTabSelect={(_event, { value }) => {
          setView(VIEWS.find((known) => known === value) ?? "overview");
        }}
      >
        {VIEWS.map((known) => (
          <Tab key={known} value={known} id={`tab-${known}`} aria-controls="view">
            {strings.tabs[known]}
            {(numbers[known] ?? 0) > 0 && <span className="tab-count">{strings.number(numbers[known] ?? 0)}</span>}
          </Tab>
        ))}
      </TabList>
      <div id="view" role="tabpanel" aria-labelledby={`tab-${view}`} className="view">
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
