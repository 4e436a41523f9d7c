/**
 * The findings as one list of which only the rows in sight are in the page, so that thousands scroll smoothly.
 * One row is in the tab order; arrow keys, Home and End move through the list.
 */
import { defaultRangeExtractor, useWindowVirtualizer, type Range } from "@tanstack/react-virtual";
import { useEffect, useRef, useState, type KeyboardEvent, type ReactElement } from "react";
import type { FindingGroup } from "../state/findingGroups";
import { strings } from "../strings";
import { FindingRow, GroupRow } from "./FindingRow";
import { findingRows, type FindingListRow } from "./findingRows";

interface Props {
  readonly groups: readonly FindingGroup[];
  readonly onGoTo: (sheet: string, cell: string | null) => Promise<void>;
}

/** Pixels, until a row is measured. */
const ESTIMATE = { group: 40, finding: 72 };
/** Height of the tabs that stay at the top. */
const TABS = 44;

const MOVES: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, last) => last,
};

export function FindingList({ groups, onGoTo }: Props): ReactElement {
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [activeKey, setActiveKey] = useState<string | null>(null);
  const [top, setTop] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  const isMoving = useRef(false);
  const rows = findingRows(groups, closed);
  const active = Math.max(
    rows.findIndex((row) => row.key === activeKey),
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
  useEffect(() => {
    if (!isMoving.current) return;
    isMoving.current = false;
    list.current?.querySelector<HTMLElement>(`[data-index="${active}"] button`)?.focus({ preventScroll: true });
  }, [active]);

  const move = (event: KeyboardEvent) => {
    const next = MOVES[event.key]?.(active, rows.length - 1);
    const row = next === undefined ? undefined : rows[next];
    if (next === undefined || row === undefined) return;
    event.preventDefault();
    isMoving.current = next !== active;
    setActiveKey(row.key);
    virtualizer.scrollToIndex(next);
  };
  const act = (row: FindingListRow) => {
    setActiveKey(row.key);
    if (row.kind === "finding") {
      if (row.finding.sheet !== null) void onGoTo(row.finding.sheet, row.finding.cell);
      return;
    }
    const nowClosed = new Set(closed);
    if (!nowClosed.delete(row.key)) nowClosed.add(row.key);
    setClosed(nowClosed);
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
          const button = { tabIndex: index === active ? 0 : -1, onKeyDown: move, onClick: () => act(row) };
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
                <GroupRow group={row.group} isOpen={row.isOpen} button={button} />
              ) : (
                <FindingRow finding={row.finding} button={button} />
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
