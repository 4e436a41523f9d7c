/**
 * The words of a drop-down that cannot be written out in its rule: they stand in a column of a hidden sheet of ours, and a
 * hidden name of the tracker's sheet refers to them. A name that is a list itself ("={"Red","Amber"}") would need no
 * sheet; that Excel refuses it in data validation is believed and not confirmed (playground/ASSUMPTIONS.md, 104).
 */
import { columnLetters } from "../../workbook/address";
import { placeText } from "../place";
import { step, valueBytes, type Step } from "../write/step";
import { setNumberFormat } from "../write/numberFormat";

/** Of the tracker's own sheet, so that each has its own words, and a copy of the sheet has a copy. */
export const WORDS_NAME = "_KaTracker.Words";
export const WORDS_SOURCE = `=${WORDS_NAME}`;
/** The sheet's name, unless somebody has one of that name already. */
export const WORDS_SHEET = "Status words";

/** Where a tracker's words stand. */
export interface WordList {
  readonly sheet: string;
  /** Zero-based; the words begin in its second row. */
  readonly column: number;
  readonly words: readonly string[];
  /** Nothing else stands on that sheet. */
  readonly isAlone: boolean;
}

/** The words of each tracker that has the hidden name; null where it refers to nothing any more. */
export type WordLists = ReadonlyMap<string, WordList | null>;

/** Asks where the trackers' words stand; what it gives takes the answer after the sync. */
export function askWordLists(workbook: Excel.Workbook, trackers: readonly string[]): () => WordLists {
  const asked = trackers.map((tracker) => {
    const name = workbook.worksheets.getItem(tracker).names.getItemOrNullObject(WORDS_NAME).load("name");
    const range = name.getRangeOrNullObject().load("values, columnIndex, rowCount, worksheet/name");
    const used = range.worksheet.getUsedRangeOrNullObject(true).load("rowCount, columnCount");
    return { tracker, name, range, used };
  });
  return () => {
    const named = asked.filter(({ name }) => !name.isNullObject);
    return new Map(named.map(({ tracker, range, used }) => [tracker, range.isNullObject ? null : listIn(range, used)]));
  };
}

function listIn(range: Excel.Range, used: Excel.Range): WordList {
  return {
    sheet: range.worksheet.name,
    column: range.columnIndex,
    words: range.values.map(([word]) => String(word)),
    isAlone: used.columnCount === 1 && used.rowCount === range.rowCount + 1,
  };
}

/** A tracker's own words; null where it has none, or shares them with a sheet that it is a copy of. */
export function ownWords(lists: WordLists, tracker: string): WordList | null {
  const own = lists.get(tracker) ?? null;
  const isShared = [...lists].some(
    ([other, list]) => other !== tracker && list?.sheet === own?.sheet && list?.column === own?.column,
  );
  return isShared ? null : own;
}

/** Where a tracker's words go: where they stand, else beside those of the others; null where there is no sheet yet. */
export function placeForWords(lists: WordLists, tracker: string): Pick<WordList, "sheet" | "column"> | null {
  const own = ownWords(lists, tracker);
  const all = [...lists.values()].filter((list) => list !== null);
  const [first] = all;
  if (own !== null || first === undefined) return own;
  const beside = all.filter(({ sheet }) => sheet === first.sheet);
  return { sheet: first.sheet, column: Math.max(...beside.map(({ column }) => column)) + 1 };
}

/** A sheet for words, hidden: it makes no tab, and Show leads to it. */
export function addWordsSheetStep(name: string): Step {
  return step(3, ({ worksheets }) => {
    worksheets.add(name).visibility = Excel.SheetVisibility.hidden;
  });
}

/** Writes the words in place of those that stood there, and lets the tracker's hidden name refer to them. */
export function writeWordsStep(
  tracker: string,
  { sheet, column }: Pick<WordList, "sheet" | "column">,
  words: readonly string[],
  lists: WordLists,
): Step {
  const before = ownWords(lists, tracker);
  const heading = `Accepted statuses of “${tracker}”`;
  return step(
    8,
    (workbook) => {
      const worksheet = workbook.worksheets.getItem(sheet);
      if (before !== null) worksheet.getRangeByIndexes(0, column, before.words.length + 1, 1).clear();
      const range = worksheet.getRangeByIndexes(0, column, words.length + 1, 1);
      setNumberFormat(range, "@");
      range.values = [heading, ...words].map((word) => [word]);
      const letters = columnLetters(column);
      const formula = `=${placeText(sheet, `$${letters}$2:$${letters}$${words.length + 1}`)}`;
      const { names } = workbook.worksheets.getItem(tracker);
      if (lists.has(tracker)) names.getItem(WORDS_NAME).formula = formula;
      else names.add(WORDS_NAME, formula).visible = false;
    },
    words.reduce((bytes, word) => bytes + valueBytes(word), 0),
  );
}

/** Takes the hidden name away, and the words that it alone referred to; their sheet too where nothing else stands on it. */
export function removeWordsStep(tracker: string, lists: WordLists): Step {
  const own = ownWords(lists, tracker);
  return step(4, (workbook) => {
    workbook.worksheets.getItem(tracker).names.getItem(WORDS_NAME).delete();
    if (own === null) return;
    const worksheet = workbook.worksheets.getItem(own.sheet);
    if (own.isAlone) worksheet.delete();
    else worksheet.getRangeByIndexes(0, own.column, own.words.length + 1, 1).clear();
  });
}
