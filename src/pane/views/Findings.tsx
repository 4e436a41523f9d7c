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

/** What stands in the list's place, and the check whose findings it is about. */
interface Instead {
  readonly kind: "fix" | "dismiss";
  readonly findings: readonly Finding[];
  readonly of: Validation;
}

export function Findings({ state, validation, store, filter, onFilter, mine, onMine }: Props): ReactElement {
  const [instead, setInstead] = useState<Instead | null>(null);
  const [returnTo, setReturnTo] = useState<number | null>(null);
  const [place, setPlace] = useState<ListPlace>({ closed: new Set(), activeKey: null, activeIndex: 0 });
  const { findings, workbook, reported } = validation;
  const open = openFindings(findings).length;
  const locked = useMemo(() => protectedSheets(workbook), [workbook]);
  const about = useMemo(
    () => (instead === null ? [] : stillThere(instead, validation, locked)),
    [instead, validation, locked],
  );
  if (instead !== null && about.length === 0) setInstead(null);
  const leads = useMemo(() => leadsOf(workbook.trackers), [workbook]);
  const list = useMemo(() => {
    const reportedFirst = [...workbook.trackers].sort((a, b) => Number(b === reported) - Number(a === reported));
    return listFindings(findings, reportedFirst, filter, mine.isOn ? mine.name : null);
  }, [findings, workbook, reported, filter, mine]);
  const isAskedFor = useIsAskedFor(validation, filter, mine);
  const isBusy = state.running !== null;
  const show = (kind: Instead["kind"], of: readonly Finding[]) => {
    setReturnTo(window.scrollY);
    setInstead({ kind, findings: of, of: validation });
  };
  const back = () => {
    setInstead(null);
  };
  const actions: RowActions = {
    isBusy,
    offerOf: (finding) => offerOf(finding, locked),
    onFix: (offers) => {
      show(
        "fix",
        offers.map(({ finding }) => finding),
      );
    },
    onDismiss: (finding) => {
      show("dismiss", [finding]);
    },
    onUndo: (finding) => void store.change({ kind: "undoDismissal", finding }),
  };

  const [first] = about;
  if (instead?.kind === "fix" && first !== undefined) {
    const offers = about.flatMap((finding) => offerOf(finding, locked) ?? []);
    return <FixPreview offers={offers} isBusy={isBusy} onChange={store.change} onClose={back} />;
  }
  if (instead?.kind === "dismiss" && first !== undefined) {
    return <DismissalForm finding={first} isBusy={isBusy} onChange={store.change} onClose={back} />;
  }
  if (findings.length === 0) return <p>{strings.findings.none}</p>;
  const dismissed = findings.length - open;
  return (
    <>
      <h2 className="for-screen-readers">{strings.findings.list}</h2>
      <Locked findings={list.findings} locked={locked} />
      <FindingFilters {...{ filter, onFilter, mine, onMine, leads }} counts={list.counts} />
      <div className="list-line">
        <p className="quiet" role="status" aria-live={isAskedFor ? "polite" : "off"}>
          {shownText(list, filter, open, dismissed)}
        </p>
        {(dismissed > 0 || filter.isDismissed) && (
          <button
            type="button"
            className="link"
            onClick={() => {
              setPlace({ ...place, activeKey: null, activeIndex: 0 });
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
          keys={validation.keys}
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

/** The findings as they are now: an edit meanwhile, here or elsewhere, closes nothing unless it has put right what it is about. */
function stillThere({ kind, findings, of }: Instead, now: Validation, locked: ReadonlySet<string>): readonly Finding[] {
  if (of === now) return findings;
  const byKey = new Map(now.findings.map((finding) => [now.keys.get(finding), finding]));
  return findings
    .flatMap((finding) => byKey.get(of.keys.get(finding)) ?? [])
    .filter((found) => (kind === "fix" ? offerOf(found, locked) !== null : found.dismissed === null));
}

/** Whether the list is another because of what is searched for or shown: what edits do to it is not told aloud. */
function useIsAskedFor(validation: Validation, filter: FindingFilter, mine: Mine): boolean {
  const [last, setLast] = useState({ validation, filter, mine, isAskedFor: true });
  const isAskedFor = last.filter !== filter || last.mine !== mine;
  if (!isAskedFor && last.validation === validation) return last.isAskedFor;
  setLast({ validation, filter, mine, isAskedFor });
  return isAskedFor;
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
