/**
 * Runs everything of the workbook that speaks of cells through a rewriting: a sheet is renamed or deleted, or cells
 * move. Formulas, names, the rules of validations and conditional formats, and the cells that charts show.
 */
import type { Chart, ChartSeries, Sheet, Workbook } from "./model";
import { absoluteAddress, parseBox, quoteSheet, splitSheet, wholeSheet } from "./box";
import { writeCells, type CellWrite } from "./cellEdits";
import { forEachCell } from "./read";
import { setSheetField } from "./sheetFields";
import { changeName } from "./workbookEdits";

/** Gets a formula and the name of the sheet that it stands on; "" for a workbook's name. */
type Rewrite = (formula: string, own: string) => string;

export function rewriteFormulas(workbook: Workbook, rewrite: Rewrite): void {
  for (const sheet of workbook.sheets) {
    const writes: CellWrite[] = [];
    forEachCell(sheet, wholeSheet, (cell, row, column) => {
      if (cell.formula === undefined) return;
      const formula = rewrite(cell.formula, sheet.name);
      if (formula !== cell.formula) writes.push({ row, column, cell: { ...cell, formula } });
    });
    writeCells(workbook, sheet, writes, "cells");
    rewriteRules(workbook, sheet, rewrite);
    rewriteCharts(workbook, sheet, rewrite);
  }
  for (const name of workbook.names) {
    const formula = rewrite(name.formula, "");
    if (formula !== name.formula) changeName(workbook, name, { formula });
  }
}

function rewriteRules(workbook: Workbook, sheet: Sheet, rewrite: Rewrite): void {
  const after = <T extends { readonly rule: Readonly<Record<string, unknown>> }>(list: readonly T[]): T[] =>
    list.map((each) => ({ ...each, rule: inside(each.rule, (text) => rewrite(text, sheet.name)) }));
  setWhereOther(workbook, sheet, "validations", after(sheet.validations));
  setWhereOther(workbook, sheet, "conditionalFormats", after(sheet.conditionalFormats));
}

/** A rule with its formulas, the texts that begin with "=", rewritten. */
function inside<T>(value: T, rewrite: (formula: string) => string): T {
  if (typeof value === "string") return (value.startsWith("=") ? rewrite(value) : value) as T;
  if (Array.isArray(value)) return value.map((each: unknown) => inside(each, rewrite)) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, inside(each, rewrite)])) as T;
}

function rewriteCharts(workbook: Workbook, sheet: Sheet, rewrite: Rewrite): void {
  const seriesAfter = (series: ChartSeries): ChartSeries => ({
    ...series,
    nameReference: series.nameReference && (referenceAfter(series.nameReference, rewrite) ?? series.nameReference),
    values: areaAfter(series.values, rewrite),
    categories: series.categories && areaAfter(series.categories, rewrite),
  });
  const charts = sheet.charts.map((chart): Chart => ({ ...chart, series: chart.series.map(seriesAfter) }));
  setWhereOther(workbook, sheet, "charts", charts);
}

/** What is gone stays as it was: a chart then shows what it showed last. */
function areaAfter(area: ChartSeries["values"], rewrite: Rewrite): ChartSeries["values"] {
  const after = referenceAfter(`${quoteSheet(area.sheet)}!${absoluteAddress(area.box)}`, rewrite);
  const { sheet, rest } = splitSheet(after ?? "");
  const box = parseBox(rest);
  return sheet === null || box === null ? area : { sheet, box };
}

/** "Charts!$B$5" rewritten; null when it is gone. */
function referenceAfter(reference: string, rewrite: Rewrite): string | null {
  const after = rewrite(`=${reference}`, "").slice(1);
  return after.includes("#REF!") ? null : after;
}

function setWhereOther<K extends "validations" | "conditionalFormats" | "charts">(
  workbook: Workbook,
  sheet: Sheet,
  field: K,
  value: Sheet[K],
): void {
  if (JSON.stringify(value) !== JSON.stringify(sheet[field])) setSheetField(workbook, sheet, field, value);
}
