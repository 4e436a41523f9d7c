/**
 * What the fills of a sheet's statuses mean there. Colours are trusted only where they are plainly a code: a column
 * painted in one colour, a few cells marked in yellow and colours that the words contradict say nothing.
 */
import type { ActivityStatus, Tracker } from "../../tracker/tracker";
import { kindOfFill, type Colours } from "../../words/colours";
import { type StatusKind, type Vocabulary, YEAR } from "../../words/vocabulary";

/** What a fill means on the sheet. */
export interface ColourMeaning {
  readonly kind: StatusKind;
  /** The accepted word for it. */
  readonly word: string;
}

export interface ColourCode {
  /** What a status without a word says by its colour; null where it says nothing. */
  alone(status: ActivityStatus): ColourMeaning | null;
  /** Whether any status of the sheet says something by its colour alone. */
  readonly hasAlone: boolean;
  /** What its colour says where its word says something else; null where they agree, or one of them says nothing. */
  contradicts(status: ActivityStatus): ColourMeaning | null;
}

const SILENT: ColourCode = { alone: () => null, hasAlone: false, contradicts: () => null };

/** The code as the whole sheet shows it. */
export function colourCode(
  { activities }: Tracker,
  vocabulary: Vocabulary & { readonly colours: Colours },
): ColourCode {
  if (!activities.some(({ status }) => status !== null && status.fill !== null)) return SILENT;
  const kindOf = ({ fill }: ActivityStatus) => (fill === null ? null : kindOfFill(fill, vocabulary.colours));
  const statuses = activities.flatMap(({ status }) => (status === null || status.isError ? [] : [status]));
  const painted = statuses.filter((status) => kindOf(status) !== null);
  if (new Set(painted.map(kindOf)).size < 2) return SILENT;
  const inColours = statuses.filter((status) => isColour(wordKind(status)));
  const coloured =
    inColours.length > 0
      ? inColours.filter((status) => kindOf(status) !== null)
      : statuses.filter(({ fill }) => fill !== null);
  // Fewer than half are painted: some that stick out.
  if (coloured.length * 2 < (inColours.length > 0 ? inColours : statuses).length) return SILENT;
  const contradicted = painted.filter((status) => disagree(wordKind(status), kindOf(status)));
  const judged = painted.filter((status) => wordKind(status) !== null);
  if (judged.length > 0 && contradicted.length * 2 >= judged.length) return SILENT;

  const shades = shadesOf(inColours, kindOf);
  const usual = usualFills(statuses);
  const meaning = (status: ActivityStatus) => {
    const kind = kindOf(status);
    const word = kind === null ? null : wordFor(kind, vocabulary);
    if (kind === null || word === null) return null;
    // Another amber than the sheet's own is a mark.
    const own = shades.get(kind);
    return own === undefined || own.has(status.fill) ? { kind, word } : null;
  };
  const alone = (status: ActivityStatus) =>
    status.reading.form === "missing" && !status.isError ? meaning(status) : null;
  return {
    alone,
    hasAlone: statuses.some((status) => alone(status) !== null),
    contradicts: (status) => {
      const meant = meaning(status);
      const kind = wordKind(status);
      if (meant === null || kind === null || status.isError) return null;
      const isOther =
        isColour(kind) || kind === "complete" ? disagree(kind, meant.kind) : isUnusual(status, kind, usual);
      return isOther ? meant : null;
    },
  };
}

function wordKind({ reading }: ActivityStatus): StatusKind | null {
  return reading.form === "accepted" || reading.form === "style" ? reading.kind : null;
}

function isColour(kind: StatusKind | null): boolean {
  return kind === "red" || kind === "amber" || kind === "green";
}

/** Complete may be green or blue or whatever a council likes, but for red and amber; what has not begun has no colour of its own. */
function disagree(word: StatusKind | null, fill: StatusKind | null): boolean {
  if (word === "complete") return fill === "red" || fill === "amber";
  return isColour(word) && word !== fill;
}

/** The fills in which the sheet's words of each colour are painted. */
function shadesOf(
  statuses: readonly ActivityStatus[],
  kindOf: (status: ActivityStatus) => StatusKind | null,
): Map<StatusKind, Set<string | null>> {
  const shades = new Map<StatusKind, Set<string | null>>();
  for (const status of statuses) {
    const kind = wordKind(status);
    if (kind === null || kindOf(status) !== kind) continue;
    shades.set(kind, (shades.get(kind) ?? new Set()).add(status.fill));
  }
  return shades;
}

/** The fill that most of the sheet's statuses of a kind have, and at least two. */
function usualFills(statuses: readonly ActivityStatus[]): Map<StatusKind, string> {
  const counts = new Map<StatusKind, Map<string | null, number>>();
  for (const status of statuses) {
    const kind = wordKind(status);
    if (kind === null) continue;
    const fills = counts.get(kind) ?? new Map<string | null, number>();
    counts.set(kind, fills.set(status.fill, (fills.get(status.fill) ?? 0) + 1));
  }
  const usual = new Map<StatusKind, string>();
  for (const [kind, fills] of counts) {
    const total = [...fills.values()].reduce((sum, count) => sum + count, 0);
    for (const [fill, count] of fills) if (fill !== null && count > 1 && count * 2 > total) usual.set(kind, fill);
  }
  return usual;
}

function isUnusual({ fill }: ActivityStatus, kind: StatusKind, usual: ReadonlyMap<StatusKind, string>): boolean {
  const expected = usual.get(kind);
  return expected !== undefined && expected !== fill;
}

/** The first accepted word of a kind that needs no year; null where there is none. */
function wordFor(kind: StatusKind, { words }: Vocabulary): string | null {
  return words.find((accepted) => accepted.kind === kind && !accepted.word.includes(YEAR))?.word ?? null;
}
