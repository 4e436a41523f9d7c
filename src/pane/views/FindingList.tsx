/**
 * The findings as one list of which only the rows in sight are in the page, so that thousands scroll smoothly.
 * One row is in the tab order, with what can be done with it; arrow keys, Home and End move through the list.
 */
import { defaultRangeExtractor, useWindowVirtualizer, type Range } from "@tanstack/react-virtual";
import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactElement } from "react";
import { focusForReading } from "../focusForReading";
import type { FindingGroup } from "../state/findingGroups";
import type { FixOffer } from "../state/fixes";
import { strings } from "../strings";
import { FindingRow, GroupRow, type RowActions } from "./FindingRow";
import { findingRows, type FindingListRow } from "./findingRows";

/** Which groups are closed, and which row is in the tab order. */
export interface ListPlace {
  readonly closed: ReadonlySet<string>;
  readonly activeKey: string | null;
}

interface Props {
  readonly groups: readonly FindingGroup[];
  readonly place: ListPlace;
  readonly onPlace: (place: ListPlace) => void;
  /** How far down the list was when something took its place: it is shown there again, with the focus. Null: it was not. */
  readonly returnTo: number | null;
  readonly actions: RowActions;
  /** The safe fixes of a group that can be made. */
  readonly offersOf: (group: FindingGroup) => readonly FixOffer[];
  readonly onGoTo: (sheet: string, cell: string | null) => Promise<void>;
}

/** Pixels, until a row is measured. */
const ESTIMATE = { group: 40, finding: 76 };
/** Height of the tabs that stay at the top. */
const TABS = 44;

const MOVES: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, last) => last,
};

export function FindingList({ groups, place, onPlace, returnTo, actions, offersOf, onGoTo }: Props): ReactElement {
  const [top, setTop] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  const isMoving = useRef(returnTo !== null);
  const rows = findingRows(groups, place.closed);
  const active = Math.max(
    rows.findIndex((row) => row.key === place.activeKey),
    0,
  );
  const virtualizer = useWindowVirtualizer({
    count: rows.length,
    estimateSize: (index) => ESTIMATE[rows[index]?.kind ?? "finding"],
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 8,
    scrollMargin: top,
    scrollPaddingStart: TABS,
    rangeExtractor: (range) => withActive(range, active),
    useFlushSync: false,
  });

  useEffect(() => {
    setTop((list.current?.getBoundingClientRect().top ?? 0) + window.scrollY);
  }, [groups]);
  useLayoutEffect(() => {
    if (returnTo !== null) window.scrollTo(0, returnTo);
    const element = list.current;
    return () => {
      const pane = element?.closest("main") ?? null;
      if (pane !== null && element?.contains(document.activeElement) === true) focusForReading(pane);
    };
  }, [returnTo]);
  // After every drawing, since the row that is moved to may not have been drawn before.
  useEffect(() => {
    if (!isMoving.current) return;
    const button = list.current?.querySelector<HTMLElement>(`[data-index="${active}"] button`);
    if (button === null || button === undefined) return;
    isMoving.current = false;
    button.focus({ preventScroll: true });
  });

  const move = (event: KeyboardEvent) => {
    const next = MOVES[event.key]?.(active, rows.length - 1);
    const row = next === undefined ? undefined : rows[next];
    if (next === undefined || row === undefined) return;
    event.preventDefault();
    isMoving.current = next !== active;
    onPlace({ ...place, activeKey: row.key });
    virtualizer.scrollToIndex(next);
  };
  const act = (row: FindingListRow) => {
    if (row.kind === "finding") {
      onPlace({ ...place, activeKey: row.key });
      if (row.finding.sheet !== null) void onGoTo(row.finding.sheet, row.finding.cell);
      return;
    }
    const closed = new Set(place.closed);
    if (!closed.delete(row.key)) closed.add(row.key);
    onPlace({ closed, activeKey: row.key });
  };
  return (
    <>
      <p className="for-screen-readers" id="finding-keys">
        {strings.findings.keys}
      </p>
      <ul
        ref={list}
        className="findings"
        aria-label={strings.findings.list}
        aria-describedby="finding-keys"
        style={{ height: virtualizer.getTotalSize() }}
      >
        {virtualizer.getVirtualItems().map(({ index, key, start }) => {
          const row = rows[index];
          if (row === undefined) return null;
          const tab = { tabIndex: index === active ? 0 : -1, onKeyDown: move };
          const button = { ...tab, onClick: () => act(row) };
          return (
            <li
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              aria-setsize={rows.length}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${start - top}px)` }}
            >
              {row.kind === "group" ? (
                <GroupRow
                  group={row.group}
                  isOpen={row.isOpen}
                  button={button}
                  tab={tab}
                  offers={offersOf(row.group)}
                  onFix={(offers) => {
                    onPlace({ ...place, activeKey: row.key });
                    actions.onFix(offers);
                  }}
                />
              ) : (
                <FindingRow
                  finding={row.finding}
                  button={button}
                  tab={tab}
                  actions={actions}
                  onAct={() => {
                    onPlace({ ...place, activeKey: row.key });
                  }}
                />
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** The rows in sight, and the one that has the focus wherever it is. */
function withActive(range: Range, active: number): number[] {
  return [...new Set([...defaultRangeExtractor(range), active])].sort((a, b) => a - b);
}
