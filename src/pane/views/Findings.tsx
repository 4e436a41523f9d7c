/** Findings: searched, filtered, grouped; a click goes to the cell; each can be fixed or dismissed. */
import { Button } from "@fluentui/react-components";
import { useMemo, useState, type ReactElement } from "react";
import type { Validation } from "../../job/job";
import type { Finding } from "../../rules/finding";
import { EVERYTHING, listFindings, type FindingFilter, type FindingList as List } from "../state/findingGroups";
import { leadsOf } from "../state/findingPlaces";
import { offerOf, protectedSheets, safeOffers, type FixOffer } from "../state/fixes";
import { openFindings } from "../state/headline";
import type { Mine } from "../state/mine";
import type { PaneState, Store } from "../state/store";
import { strings } from "../strings";
import { useKeptFocus } from "../useKeptFocus";
import { DismissalForm } from "./DismissalForm";
import { FindingFilters } from "./FindingFilters";
import { FindingList, type ListPlace } from "./FindingList";
import { FixPreview } from "./FixPreview";
import type { RowActions } from "./FindingRow";

interface Props {
  readonly state: PaneState;
  readonly validation: Validation;
  readonly store: Store;
  readonly filter: FindingFilter;
  readonly onFilter: (filter: FindingFilter) => void;
  readonly mine: Mine;
  readonly onMine: (mine: Mine) => void;
}

/** What stands in the list's place. */
type Instead = (
  | { readonly kind: "fix"; readonly offers: readonly FixOffer[] }
  | { readonly kind: "dismiss"; readonly finding: Finding }
) & {
  /** Gone when the workbook has been checked again: it is about findings as they were. */
  readonly of: Validation;
};

export function Findings({ state, validation, store, filter, onFilter, mine, onMine }: Props): ReactElement {
  const [opened, setInstead] = useState<Instead | null>(null);
  const instead = opened?.of === validation ? opened : null;
  const [returnTo, setReturnTo] = useState<number | null>(null);
  const [place, setPlace] = useState<ListPlace>({ closed: new Set(), activeKey: null });
  const { findings, workbook, reported } = validation;
  const open = openFindings(findings).length;
  const locked = useMemo(() => protectedSheets(workbook), [workbook]);
  const leads = useMemo(() => leadsOf(workbook.trackers), [workbook]);
  const list = useMemo(() => {
    const reportedFirst = [...workbook.trackers].sort((a, b) => Number(b === reported) - Number(a === reported));
    return listFindings(findings, reportedFirst, filter, mine.isOn ? mine.name : null);
  }, [findings, workbook, reported, filter, mine]);
  const isBusy = state.running !== null;
  const show = (next: Instead) => {
    setReturnTo(window.scrollY);
    setInstead(next);
  };
  const back = () => {
    setInstead(null);
  };
  const actions: RowActions = {
    isBusy,
    offerOf: (finding) => offerOf(finding, locked),
    onFix: (offers) => {
      show({ kind: "fix", offers, of: validation });
    },
    onDismiss: (finding) => {
      show({ kind: "dismiss", finding, of: validation });
    },
    onUndo: (finding) => void store.change({ kind: "undoDismissal", finding }),
  };

  if (instead?.kind === "fix") {
    return <FixPreview offers={instead.offers} isBusy={isBusy} onChange={store.change} onClose={back} />;
  }
  if (instead?.kind === "dismiss") {
    return <DismissalForm finding={instead.finding} isBusy={isBusy} onChange={store.change} onClose={back} />;
  }
  if (findings.length === 0) return <p>{strings.findings.none}</p>;
  const dismissed = findings.length - open;
  return (
    <>
      <h2 className="for-screen-readers">{strings.findings.list}</h2>
      <Locked findings={list.findings} locked={locked} />
      <FindingFilters {...{ filter, onFilter, mine, onMine, leads }} counts={list.counts} />
      <div className="list-line">
        <p className="quiet" role="status">
          {shownText(list, filter, open, dismissed)}
        </p>
        {(dismissed > 0 || filter.isDismissed) && (
          <button
            type="button"
            className="link"
            onClick={() => {
              setPlace({ ...place, activeKey: null });
              onFilter({ ...filter, isDismissed: !filter.isDismissed });
            }}
          >
            {filter.isDismissed ? strings.findings.toOpen : strings.findings.dismissed(dismissed)}
          </button>
        )}
        <FixAll offers={safeOffers(list.findings, locked)} isAll={list.findings.length === open} actions={actions} />
      </div>
      {list.findings.length === 0 ? (
        <NothingShown {...{ filter, onFilter, mine, onMine, open }} />
      ) : (
        <FindingList
          groups={list.groups}
          place={place}
          onPlace={setPlace}
          returnTo={returnTo}
          actions={actions}
          offersOf={(group) => safeOffers(group.findings, locked)}
          onGoTo={store.goTo}
        />
      )}
    </>
  );
}

function shownText(list: List, filter: FindingFilter, open: number, dismissed: number): string {
  const { findings } = strings;
  if (filter.isDismissed) return findings.dismissedShown(dismissed);
  if (open === 0) return findings.none;
  return list.findings.length === 0 ? findings.noneShown : findings.shown(list.findings.length, open);
}

/** Says why some of the findings shown have no fix. */
function Locked({
  findings,
  locked,
}: {
  readonly findings: readonly Finding[];
  readonly locked: ReadonlySet<string>;
}): ReactElement | null {
  const sheets = new Set(
    findings.flatMap(({ sheet, fix, dismissed }) =>
      sheet !== null && fix !== null && dismissed === null && locked.has(sheet) ? [sheet] : [],
    ),
  );
  return sheets.size === 0 ? null : <p className="quiet notice">{strings.findings.protected([...sheets])}</p>;
}

interface FixAllProps {
  readonly offers: readonly FixOffer[];
  /** Whether the list shows every finding. */
  readonly isAll: boolean;
  readonly actions: RowActions;
}

function FixAll({ offers, isAll, actions }: FixAllProps): ReactElement | null {
  if (offers.length === 0) return null;
  return (
    <Button
      size="small"
      disabledFocusable={actions.isBusy}
      onClick={() => {
        actions.onFix(offers);
      }}
    >
      {isAll ? strings.findings.fixAll(offers.length) : strings.findings.fixShown(offers.length)}
    </Button>
  );
}

interface NothingShownProps extends Pick<Props, "filter" | "onFilter" | "mine" | "onMine"> {
  readonly open: number;
}

function NothingShown({ filter, onFilter, mine, onMine, open }: NothingShownProps): ReactElement | null {
  const button = useKeptFocus<HTMLButtonElement>();
  if (filter.isDismissed || open === 0) return null;
  return (
    <Button
      ref={button}
      onClick={() => {
        onFilter({ ...EVERYTHING, grouping: filter.grouping });
        if (mine.isOn) onMine({ ...mine, isOn: false });
      }}
    >
      {strings.findings.clear}
    </Button>
  );
}
