import { setSheetField } from "../../workbook/edits";
import { areaArgument } from "../areas";
import { isMissing } from "../arguments";
import { define } from "../define";
import { itemNotFound, notImplemented } from "../errors";
import { guardSheet } from "../guards";
import { kinds } from "../kinds";

/** Of a sheet. Criteria come from files only: setting one by code is not played. */
export const autoFilter = define(kinds.autoFilter, {
  properties: {
    enabled: { get: (sheet) => sheet.filter !== null },
    isDataFiltered: { get: (sheet) => sheet.filter?.isDataFiltered ?? false },
  },
  methods: {
    apply: (sheet, args, { workbook }) => {
      if (!isMissing(args[1]) || !isMissing(args[2])) throw notImplemented("AutoFilter.apply with criteria");
      guardSheet(sheet, "allowAutoFilter");
      const { box } = areaArgument(workbook, sheet, args[0]);
      setSheetField(workbook, sheet, "filter", { box, isDataFiltered: false, hiddenRows: new Set() });
    },
    clearCriteria: (sheet, _args, { workbook }) => {
      guardSheet(sheet, "allowAutoFilter");
      if (sheet.filter) {
        setSheetField(workbook, sheet, "filter", { ...sheet.filter, isDataFiltered: false, hiddenRows: new Set() });
      }
    },
    remove: (sheet, _args, { workbook }) => {
      guardSheet(sheet, "allowAutoFilter");
      setSheetField(workbook, sheet, "filter", null);
    },
    getRange: (sheet) => {
      if (!sheet.filter) throw itemNotFound();
      return kinds.range.of({ sheet, box: sheet.filter.box });
    },
    getRangeOrNullObject: (sheet) => (sheet.filter ? kinds.range.of({ sheet, box: sheet.filter.box }) : null),
  },
});
