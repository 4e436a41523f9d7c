import { boxAddress } from "../../workbook/box";
import type { Table } from "../../workbook/model";
import { asksOfColumns } from "../features/filter";
import { filterColumnXml } from "../features/filterColumns";
import { readTable } from "../features/tables";
import type { Package } from "../parts/package";
import { CONTENT_TYPE, NAMESPACE, RELATION, inDialect } from "../parts/vocabulary";
import type { SheetSource, WorkbookSource } from "../source";
import { XML_DECLARATION, tag } from "../xml/build";
import { PartEditor } from "../xml/partEditor";
import { escapeControls } from "../xml/text";
import { attribute, child, childrenNamed, number, parseXml, relationshipId } from "../xml/tree";
import { writeList } from "./lists";
import { same } from "./styleXml";

type SavedTable = SheetSource["tables"][number];

const TABLE_ORDER = ["autoFilter", "sortState", "tableColumns", "tableStyleInfo", "extLst"] as const;

/** Writes the tables of one sheet: new ones as parts of their own, changed ones in place, gone ones taken out. */
export function writeTables(
  editor: PartEditor,
  parts: Package,
  part: string,
  before: readonly SavedTable[],
  now: readonly Table[],
  newId: () => number,
): SavedTable[] {
  const saved = now.map((table): SavedTable => {
    const known = before.find((each) => each.table.id === table.id);
    if (known && same(known.table, table)) return known;
    if (known) {
      parts.write(known.part, changedTable(parts, known.part, table));
      return { ...known, table };
    }
    const added = parts.add(
      "xl/tables/table#.xml",
      CONTENT_TYPE.table,
      inDialect(newTable(table, newId()), parts.isStrict),
    );
    return { table, part: added, relationId: parts.relate(part, RELATION.table, added) };
  });
  const left = new Set(saved.map((each) => each.relationId));
  for (const { relationId } of before) if (!left.has(relationId)) parts.unrelate(part, relationId);
  const kind = {
    list: "tableParts",
    entry: "tablePart",
    counted: true,
    render: (id: string) => tag("tablePart", { "xmlns:r": NAMESPACE.office, "r:id": id }),
  };
  const present = childrenNamed(editor.child("tableParts"), "tablePart").map(relationshipId);
  writeList(editor, kind, present, [...left]);
  return saved;
}

/** Gives numbers that no table of the workbook has. */
export function numberTables(parts: Package, before: WorkbookSource): () => number {
  let last: number | null = null;
  return () => {
    if (last === null) {
      const tables = [...before.sheets.values()].flatMap((sheet) => sheet.tables);
      const ids = tables.map(({ part }) => number(parseXml(parts.text(part), part), "id", 0));
      last = Math.max(0, ...ids);
    }
    return ++last;
  };
}

function newTable(table: Table, id: number): string {
  return (
    XML_DECLARATION +
    tag(
      "table",
      {
        xmlns: NAMESPACE.main,
        id,
        name: table.name,
        displayName: table.name,
        ref: boxAddress(table.box),
        headerRowCount: table.showHeaders ? undefined : 0,
        totalsRowCount: table.showTotals ? 1 : undefined,
        totalsRowShown: table.showTotals ? undefined : false,
      },
      filterXml(table),
      tag(
        "tableColumns",
        { count: table.columns.length },
        ...table.columns.map(({ id: column, name }) => tag("tableColumn", { id: column, name: columnName(name) })),
      ),
      styleXml(table),
    )
  );
}

/** Line breaks in a column's name are written like control characters, as Excel does. */
function columnName(name: string): string {
  return escapeControls(name).replace(/[\t\n\r]/g, (each) => `_x${each.charCodeAt(0).toString(16).padStart(4, "0")}_`);
}

function filterXml(table: Table): string {
  if (!table.showFilterButton || !table.showHeaders) return "";
  const columns = table.filtering?.columns ?? [];
  return tag("autoFilter", { ref: boxAddress(filterBox(table)) }, ...columns.map(filterColumnXml));
}

/** The filter does not cover the totals. */
function filterBox({ box, showTotals }: Table) {
  return showTotals ? { ...box, bottom: box.bottom - 1 } : box;
}

function styleXml(table: Table): string {
  return tag("tableStyleInfo", {
    name: table.style || undefined,
    showFirstColumn: table.highlightFirstColumn,
    showLastColumn: table.highlightLastColumn,
    showRowStripes: table.showBandedRows,
    showColumnStripes: table.showBandedColumns,
  });
}

/** The part with what differs from the table as it was; columns keep their formulas, totals and formats. */
function changedTable(parts: Package, part: string, table: Table): string {
  const text = parts.text(part);
  const old = readTable(text, part);
  const editor = PartEditor.of(text, part, TABLE_ORDER, parts.isStrict);
  editor.splices.edit(editor.root, {
    ref: boxAddress(table.box),
    ...(old.name === table.name ? {} : { name: table.name, displayName: table.name }),
    ...(old.showHeaders === table.showHeaders ? {} : { headerRowCount: table.showHeaders ? null : "0" }),
    ...(old.showTotals === table.showTotals ? {} : { totalsRowCount: table.showTotals ? "1" : null }),
  });
  const filter = editor.child("autoFilter");
  const isKept = table.filtering ? table.filtering.columns === undefined : !asksOfColumns(filter);
  if (filter && filterXml(table) !== "" && isKept)
    editor.setAttributes("autoFilter", { ref: boxAddress(filterBox(table)) });
  else editor.put("autoFilter", filterXml(table));
  if (!same(old.columns, table.columns)) writeColumns(editor, table);
  if (styleXml(old) !== styleXml(table)) editor.put("tableStyleInfo", styleXml(table));
  return editor.text();
}

function writeColumns(editor: PartEditor, table: Table): void {
  const before = childrenNamed(child(editor.root, "tableColumns"), "tableColumn");
  const columns = table.columns.map(({ id, name }) => {
    const known = before.find((each) => attribute(each, "id") === String(id));
    if (!known) return tag("tableColumn", { id, name: columnName(name) });
    if (attribute(known, "name") === columnName(name)) return editor.raw(known);
    const inside = known.children.map((each) => editor.raw(each)).join("");
    return tag("tableColumn", { ...Object.fromEntries(known.attributes), name: columnName(name) }, inside);
  });
  editor.put("tableColumns", tag("tableColumns", { count: columns.length }, ...columns));
}
