import type { Chart, Sheet, Workbook } from "../../workbook/model";
import { EMU_PER_POINT, toPlace } from "../features/positions";
import type { Package } from "../parts/package";
import { CONTENT_TYPE, NAMESPACE, RELATION, inDialect } from "../parts/vocabulary";
import type { SheetSource } from "../source";
import { XML_DECLARATION, tag } from "../xml/build";
import { PartEditor } from "../xml/partEditor";
import { child, relationshipId } from "../xml/tree";
import { chartXml } from "./chartXml";
import { same } from "./styleXml";

type SavedChart = SheetSource["charts"][number];

/**
 * Writes the charts of one sheet into its drawing, which is made when there is none. A chart that was not touched stays
 * byte for byte; a changed one is written anew; pictures and shapes beside them stay.
 */
export function writeCharts(
  editor: PartEditor,
  parts: Package,
  part: string,
  sheet: Sheet,
  workbook: Workbook,
  before: readonly SavedChart[],
): SavedChart[] {
  const changed = sheet.charts.filter((chart) => !before.some((each) => same(each.chart, chart)));
  const gone = before.filter((each) => !sheet.charts.some((chart) => same(each.chart, chart)));
  if (changed.length === 0 && gone.length === 0) return [...before];
  const drawing = drawingOf(editor, parts, part);
  const drawingEditor = PartEditor.of(parts.text(drawing), drawing, [], parts.isStrict);
  const related = parts.relationships(drawing);
  const goneIds = new Set(
    related.filter((each) => gone.some(({ part: chart }) => chart === each.target)).map((each) => each.id),
  );
  let lastId = 1;
  for (const anchor of drawingEditor.root.children) {
    lastId = Math.max(lastId, ...shapeIds(anchor.children));
    const pointer = child(child(child(child(anchor, "graphicFrame"), "graphic"), "graphicData"), "chart");
    if (goneIds.has((pointer && relationshipId(pointer)) ?? "")) drawingEditor.splices.remove(anchor);
  }
  for (const id of goneIds) parts.unrelate(drawing, id);
  const added = changed.map((chart, index): { readonly saved: SavedChart; readonly anchor: string } => {
    const xml = inDialect(chartXml(chart, workbook), parts.isStrict);
    const chartPart = parts.add("xl/charts/chart#.xml", CONTENT_TYPE.chart, xml);
    const relationId = parts.relate(drawing, RELATION.chart, chartPart);
    return { saved: { chart, part: chartPart }, anchor: anchorXml(sheet, chart, lastId + index + 1, relationId) };
  });
  drawingEditor.splices.edit(drawingEditor.root, {}, added.map(({ anchor }) => anchor).join(""));
  parts.write(drawing, drawingEditor.text());
  return [...before.filter((each) => !gone.includes(each)), ...added.map(({ saved }) => saved)];
}

/** The sheet's drawing part; made, related and named in the sheet when it has none. */
function drawingOf(editor: PartEditor, parts: Package, part: string): string {
  const element = editor.child("drawing");
  const id = element && relationshipId(element);
  const found = parts.relationships(part).find((each) => each.id === id);
  if (found) return found.target;
  const spaces = { "xmlns:xdr": NAMESPACE.drawing, "xmlns:a": NAMESPACE.drawingMain };
  const xml = inDialect(XML_DECLARATION + tag("xdr:wsDr", spaces), parts.isStrict);
  const drawing = parts.add("xl/drawings/drawing#.xml", CONTENT_TYPE.drawing, xml);
  const relationId = parts.relate(part, RELATION.drawing, drawing);
  editor.put("drawing", tag("drawing", { "xmlns:r": NAMESPACE.office, "r:id": relationId }));
  return drawing;
}

/** Shapes of one drawing are numbered, each with a number of its own. */
function shapeIds(elements: PartEditor["root"]["children"]): number[] {
  return elements.flatMap((each) => [
    ...(each.name === "cNvPr" ? [Number(each.attributes.get("id")) || 0] : []),
    ...shapeIds(each.children),
  ]);
}

function anchorXml(sheet: Sheet, chart: Chart, id: number, relationId: string): string {
  const place = toPlace(sheet, chart.left, chart.top);
  const units = (points: number) => String(Math.round(points * EMU_PER_POINT));
  const from = [
    tag("xdr:col", {}, String(place.column)),
    tag("xdr:colOff", {}, units(place.columnOffset)),
    tag("xdr:row", {}, String(place.row)),
    tag("xdr:rowOff", {}, units(place.rowOffset)),
  ];
  const properties = tag(
    "xdr:nvGraphicFramePr",
    {},
    tag("xdr:cNvPr", { id, name: chart.name }),
    tag("xdr:cNvGraphicFramePr", {}),
  );
  const frame = tag("xdr:xfrm", {}, tag("a:off", { x: 0, y: 0 }), tag("a:ext", { cx: 0, cy: 0 }));
  const pointer = tag("c:chart", { "xmlns:c": NAMESPACE.chart, "xmlns:r": NAMESPACE.office, "r:id": relationId });
  const graphic = tag("a:graphic", {}, tag("a:graphicData", { uri: NAMESPACE.chart }, pointer));
  return tag(
    "xdr:oneCellAnchor",
    { "xmlns:xdr": NAMESPACE.drawing, "xmlns:a": NAMESPACE.drawingMain },
    tag("xdr:from", {}, ...from),
    tag("xdr:ext", { cx: units(chart.width), cy: units(chart.height) }),
    tag("xdr:graphicFrame", { macro: "" }, properties, frame, graphic),
    tag("xdr:clientData", {}),
  );
}
