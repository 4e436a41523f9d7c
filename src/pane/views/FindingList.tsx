/**
 * The findings as one list of which only the rows in sight are in the page, so that thousands scroll smoothly.
 * One row is in the tab order, with what can be done with it; arrow keys, Page Up and Down, Home and End move through the list.
 */
import { defaultRangeExtractor, useWindowVirtualizer, type Range } from "@tanstack/react-virtual";
import { useEffect, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactElement } from "react";
import type { Finding } from "../../rules/finding";
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
  /** Which row that was: when it is gone (fixed, dismissed, put right elsewhere), the one in its place. */
  readonly activeIndex: number;
}

interface Props {
  readonly groups: readonly FindingGroup[];
  readonly keys: ReadonlyMap<Finding, string>;
  readonly place: ListPlace;
  readonly onPlace: (place: ListPlace) => void;
  /** How far down the list was when something took its place: it is shown there again, with the focus. Null: it was not. */
  readonly returnTo: number | null;
  readonly actions: RowActions;
  /** The safe fixes of a group that can be made. */
  readonly offersOf: (group: FindingGroup) => readonly FixOffer[];
  readonly onGoTo: (sheet: string, cell: string | null) => Promise<void>;
}

/** Pixels of a row beside the lines of its text, of a line, of a character, and across beside the text. */
const ROW = { group: 34, finding: 41, line: 20, character: 6.5, beside: 56 };
/** Height of the tabs that stay at the top. */
const TABS = 44;

/** `page`: rows in sight. */
const MOVES: Readonly<Record<string, (at: number, last: number, page: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  PageDown: (at, last, page) => Math.min(at + page, last),
  PageUp: (at, _last, page) => Math.max(at - page, 0),
  Home: () => 0,
  End: (_at, last) => last,
};

export function FindingList({
  groups,
  keys,
  place,
  onPlace,
  returnTo,
  actions,
  offersOf,
  onGoTo,
}: Props): ReactElement {
  const [top, setTop] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  const isMoving = useRef(returnTo !== null);
  const hadFocus = useRef(false);
  const { closed, activeKey, activeIndex } = place;
  const rows = useMemo(() => findingRows(groups, closed, keys), [groups, closed, keys]);
  const active = useMemo(() => {
    const found = rows.findIndex((row) => row.key === activeKey);
    return found >= 0 ? found : Math.min(activeIndex, rows.length - 1);
  }, [rows, activeKey, activeIndex]);
  const virtualizer = useWindowVirtualizer({
    count: rows.length,
    estimateSize: (index) => estimate(rows[index]),
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 8,
    scrollMargin: top,
    scrollPaddingStart: TABS,
    rangeExtractor: (range) => withActive(range, active),
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
  // After every drawing, since the row that is moved to may not have been drawn before, and the one that had the focus may be gone.
  useEffect(() => {
    const isLost = hadFocus.current && document.activeElement === document.body && document.hasFocus();
    hadFocus.current = list.current?.contains(document.activeElement) === true;
    if (!isMoving.current && !isLost) return;
    const button = list.current?.querySelector<HTMLElement>(`[data-index="${active}"] button`);
    if (button === null || button === undefined) return;
    isMoving.current = false;
    button.focus({ preventScroll: true });
    hadFocus.current = true;
  });

  const move = (event: KeyboardEvent) => {
    const page = virtualizer.range === null ? 1 : virtualizer.range.endIndex - virtualizer.range.startIndex;
    const next = MOVES[event.key]?.(active, rows.length - 1, Math.max(page, 1));
    const row = next === undefined ? undefined : rows[next];
    if (next === undefined || row === undefined) return;
    event.preventDefault();
    isMoving.current = next !== active;
    onPlace({ closed, activeKey: row.key, activeIndex: next });
    virtualizer.scrollToIndex(next);
  };
  const act = (row: FindingListRow, index: number) => {
    if (row.kind === "finding") {
      onPlace({ closed, activeKey: row.key, activeIndex: index });
      if (row.finding.sheet !== null) void onGoTo(row.finding.sheet, row.finding.cell);
      return;
    }
    const closedNow = new Set(closed);
    if (!closedNow.delete(row.key)) closedNow.add(row.key);
    onPlace({ closed: closedNow, activeKey: row.key, activeIndex: index });
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
          const button = { ...tab, onClick: () => act(row, index) };
          const makeActive = () => {
            onPlace({ closed, activeKey: row.key, activeIndex: index });
          };
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
                    makeActive();
                    actions.onFix(offers);
                  }}
                />
              ) : (
                <FindingRow finding={row.finding} button={button} tab={tab} actions={actions} onAct={makeActive} />
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** Until it is measured: near enough that nothing moves when it is. */
function estimate(row: FindingListRow | undefined): number {
  if (row === undefined) return 0;
  const text = row.kind === "group" ? row.group.name : row.finding.message;
  return ROW[row.kind] + ROW.line * Math.ceil((text.length * ROW.character) / (window.innerWidth - ROW.beside));
}

/** The rows in sight, and the one that has the focus wherever it is. */
function withActive(range: Range, active: number): number[] {
  return [...new Set([...defaultRangeExtractor(range), active])].sort((a, b) => a - b);
}
