/** A status as a word with a shape and a colour; never by colour alone. */
import type { ReactElement } from "react";
import type { Counts } from "../../rollup/rollUp";
import { defaultVocabulary, statusMeant } from "../../words/status";
import { strings } from "../strings";

type Kind = keyof Counts;

/** In the order of bars and counts. */
const KINDS: readonly Kind[] = ["red", "amber", "green", "complete", "notStarted", "deferred", "withdrawn", "missing"];

/** On a grid of 12. */
const SHAPES: Readonly<Record<Kind, ReactElement>> = {
  red: <path d="M6 0.5 11.5 6 6 11.5 0.5 6Z" />,
  amber: <path d="M6 1 11.5 11H0.5Z" />,
  green: <circle cx="6" cy="6" r="5" />,
  complete: <path d="M1 6.5 4.5 10 11 2.5" className="status-line" />,
  notStarted: <circle cx="6" cy="6" r="4.25" className="status-line" />,
  deferred: <path d="M3.5 1.5V10.5M8.5 1.5V10.5" className="status-line" />,
  withdrawn: <path d="M2 2 10 10M10 2 2 10" className="status-line" />,
  missing: <path d="M2 6H10" className="status-line" />,
};

function kindOf(word: string | null): Kind {
  return statusMeant(word ?? "", defaultVocabulary)?.kind ?? "missing";
}

/** `word`: what the roll-up suggests; null where it suggests nothing. */
export function StatusBadge({ word }: { readonly word: string | null }): ReactElement {
  const kind = kindOf(word);
  return (
    <span className="status-badge" data-status={kind}>
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        {SHAPES[kind]}
      </svg>
      {word ?? strings.noSuggestion}
    </span>
  );
}

/** A status in little room: its shape and first letter; the word is read out. */
export function StatusMark({ word }: { readonly word: string }): ReactElement {
  const kind = kindOf(word);
  return (
    <span className="status-badge" data-status={kind} title={word}>
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        {SHAPES[kind]}
      </svg>
      <span aria-hidden="true">{word.charAt(0)}</span>
      <span className="for-screen-readers">{word}</span>
    </span>
  );
}

/** Of a hundred: one Red of a hundred Key Activities is still seen. */
const NARROWEST = 3;

/** How many of each status, as a bar for the eye and as words for everyone. */
export function StatusBar({ counts, total }: { readonly counts: Counts; readonly total: number }): ReactElement {
  const present = KINDS.filter((kind) => counts[kind] > 0);
  const widths = present.map((kind) => Math.max((counts[kind] / total) * 100, NARROWEST));
  const sum = widths.reduce((whole, width) => whole + width, 0);
  const starts = widths.map((_, index) => widths.slice(0, index).reduce((start, width) => start + width, 0));
  return (
    <div className="status-counts">
      <svg className="status-bar" viewBox={`0 0 ${sum || 100} 8`} preserveAspectRatio="none" aria-hidden="true">
        {present.map((kind, index) => (
          <rect key={kind} data-status={kind} x={starts[index]} width={widths[index]} height="8" />
        ))}
      </svg>
      <span>{present.map((kind) => strings.statusCount(counts[kind], kind)).join(", ")}</span>
    </div>
  );
}
