import { intersection } from "../../workbook/box";
import { addConditionalFormat, byPriority, setSheetField } from "../../workbook/edits";
import { oneOf } from "../arguments";
import { cutRanges } from "../../workbook/cut";
import { define } from "../define";
import { guardSheet } from "../guards";
import type { Areas } from "../kinds";
import { formatTypes, newRules } from "../newConditionalFormats";
import { ruleKinds } from "../ruleKinds";

const formatsOn = ({ sheet, boxes }: Areas) =>
  byPriority(sheet).filter((each) => each.ranges.some((range) => boxes.some((box) => intersection(range, box))));

export const conditionalFormatCollection = define(ruleKinds.conditionalFormatCollection, {
  collection: {
    items: (areas) => formatsOn(areas).map(({ id }) => ruleKinds.conditionalFormat.of({ sheet: areas.sheet, id })),
    find: (areas, key) => {
      const found = formatsOn(areas).find((each) => each.id === key);
      return found ? ruleKinds.conditionalFormat.of({ sheet: areas.sheet, id: found.id }) : null;
    },
  },
  methods: {
    add: ({ sheet, boxes }, args, { workbook }) => {
      guardSheet(sheet, "allowFormatCells");
      const type = oneOf(formatTypes, args[0]);
      const { id } = addConditionalFormat(workbook, sheet, boxes, { type, rule: newRules[type] });
      return ruleKinds.conditionalFormat.of({ sheet, id });
    },
    clearAll: ({ sheet, boxes }, _args, { workbook }) => {
      guardSheet(sheet, "allowFormatCells");
      const left = boxes.reduce((formats, box) => cutRanges(formats, box), byPriority(sheet));
      const numbered = left.map((each, priority) => ({ ...each, priority }));
      setSheetField(workbook, sheet, "conditionalFormats", numbered);
    },
  },
});
