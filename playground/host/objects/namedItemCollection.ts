import { absoluteAddress, quoteSheet } from "../../workbook/box";
import { setWorkbookField } from "../../workbook/edits";
import type { DefinedName, Workbook } from "../../workbook/model";
import { optionalText, text } from "../arguments";
import { define } from "../define";
import { invalidArgument } from "../errors";
import { kinds, type NameScope } from "../kinds";

const namesOf = (book: Workbook, { sheet }: NameScope): DefinedName[] =>
  book.names.filter((name) => name.scope === (sheet?.id ?? null));

function find(book: Workbook, scope: NameScope, key: unknown): DefinedName | undefined {
  const wanted = String(key).toLowerCase();
  return namesOf(book, scope).find((name) => name.name.toLowerCase() === wanted);
}

/** Begins with a letter, _ or \; then letters, digits, _ . \ ?; at most 255; cannot be taken for a cell. */
function isName(name: string): boolean {
  if (name.length > 255 || !/^[\p{L}_\\][\p{L}\d_.\\?]*$/u.test(name)) return false;
  return !/^(?:[a-z]{1,3}\d+|r\d*c\d*|[rc])$/i.test(name);
}

function add(book: Workbook, scope: NameScope, name: string, formula: string, comment: string) {
  if (!isName(name) || find(book, scope, name)) throw invalidArgument();
  const added = { name, formula, comment, visible: true, scope: scope.sheet?.id ?? null };
  setWorkbookField(book, "names", [...book.names, added]);
  return kinds.namedItem.of(added);
}

export const namedItemCollection = define(kinds.namedItemCollection, {
  collection: {
    items: (scope, { workbook }) => namesOf(workbook, scope).map(kinds.namedItem.of),
    find: (scope, key, { workbook }) => {
      const name = find(workbook, scope, key);
      return name ? kinds.namedItem.of(name) : null;
    },
  },
  methods: {
    add: (scope, args, { workbook }) => {
      const area = kinds.range.target(args[1]);
      const formula = area ? `=${quoteSheet(area.sheet.name)}!${absoluteAddress(area.box)}` : text(args, 1);
      return add(workbook, scope, text(args), formula.startsWith("=") ? formula : `=${formula}`, optionalText(args, 2));
    },
    addFormulaLocal: (scope, args, { workbook }) => {
      const formula = text(args, 1);
      return add(workbook, scope, text(args), formula.startsWith("=") ? formula : `=${formula}`, optionalText(args, 2));
    },
  },
});
