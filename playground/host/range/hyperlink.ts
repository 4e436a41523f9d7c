/** `Range.hyperlink`. */
import { contains, intersection } from "../../workbook/box";
import { edit, formatCells, setSheetField } from "../../workbook/edits";
import { formatText } from "../../workbook/formatText";
import type { Hyperlink } from "../../workbook/model";
import { cellAt, styleIndexAt } from "../../workbook/read";
import { styleAt } from "../../workbook/styles";
import { asText, isMissing } from "../arguments";
import type { Property } from "../define";
import { invalidArgument } from "../errors";
import { guardContents, guardSheet } from "../guards";
import type { Area } from "../kinds";
import { writeValues } from "../rangeValues";
import type { Session } from "../session";
import { without } from "../../workbook/cut";

/** Excel keeps so many links on a sheet. */
const mostLinks = 65_530;

/** The look of a link in the Office theme. */
const link = { underline: "Single", color: "#0563C1" } as const;

function read({ sheet, box }: Area, { workbook }: Session): object | null {
  const { top, left } = box;
  const found = sheet.hyperlinks.find((each) => contains(each.box, top, left));
  if (!found || without(box, found.box).length > 0) return null;
  const { numberFormat } = styleAt(workbook, styleIndexAt(sheet, top, left));
  return {
    ...(found.address !== null && { address: found.address }),
    ...(found.documentReference !== null && { documentReference: found.documentReference }),
    ...(found.screenTip !== "" && { screenTip: found.screenTip }),
    textToDisplay: formatText(cellAt(sheet, top, left)?.value, numberFormat, workbook.date1904),
  };
}

function write(area: Area, value: unknown, session: Session): void {
  const { sheet, box } = area;
  const { workbook } = session;
  if (typeof value !== "object" || value === null) throw invalidArgument();
  const { address, documentReference, screenTip, textToDisplay } = value as Readonly<Record<string, unknown>>;
  const text = (each: unknown) => (isMissing(each) || each === "" ? null : asText(each));
  const added: Hyperlink = {
    box,
    address: text(address),
    documentReference: text(documentReference),
    screenTip: text(screenTip) ?? "",
  };
  if ((added.address === null) === (added.documentReference === null)) throw invalidArgument();
  guardSheet(sheet, "allowInsertHyperlinks");
  guardContents(workbook, { sheet, boxes: [box] });
  const others = sheet.hyperlinks.flatMap((each) =>
    intersection(each.box, box) ? without(each.box, box).map((part) => ({ ...each, box: part })) : [each],
  );
  if (others.length >= mostLinks) throw invalidArgument();
  edit(workbook, "addin", () => {
    setSheetField(workbook, sheet, "hyperlinks", [...others, added]);
    const first = { top: box.top, left: box.left, bottom: box.top, right: box.left };
    const blank = cellAt(sheet, box.top, box.left)?.value === undefined;
    const shown = text(textToDisplay) ?? (blank ? (added.address ?? added.documentReference) : null);
    if (shown !== null) writeValues({ sheet, box: first }, [[shown]], session);
    formatCells(workbook, sheet, box, ({ font }) => ({ font: { ...font, ...link }, named: "Hyperlink" }));
  });
}

/** The link of the whole block; null when there is none, or not one. Setting one also gives the look of a link. */
export const hyperlink: Property<Area> = { get: read, set: write };
