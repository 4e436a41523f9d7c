import { NAMESPACE } from "../parts/vocabulary";
import { XML_DECLARATION, tag } from "../xml/build";

/** Colours of a new workbook by the names that a theme gives them. */
const COLOURS: Readonly<Record<string, string>> = {
  dk1: "000000",
  lt1: "FFFFFF",
  dk2: "44546A",
  lt2: "E7E6E6",
  accent1: "4472C4",
  accent2: "ED7D31",
  accent3: "A5A5A5",
  accent4: "FFC000",
  accent5: "5B9BD5",
  accent6: "70AD47",
  hlink: "0563C1",
  folHlink: "954F72",
};

const font = (name: string, typeface: string) =>
  tag(name, {}, tag("a:latin", { typeface }), tag("a:ea", { typeface: "" }), tag("a:cs", { typeface: "" }));
const fill = tag("a:solidFill", {}, tag("a:schemeClr", { val: "phClr" }));
const line = (w: number) => tag("a:ln", { w }, fill);
const effect = tag("a:effectStyle", {}, tag("a:effectLst", {}));

/** A theme has three of each fill, line and effect, plain here. */
export const THEME =
  XML_DECLARATION +
  tag(
    "a:theme",
    { "xmlns:a": NAMESPACE.drawingMain, name: "Office Theme" },
    tag(
      "a:themeElements",
      {},
      tag(
        "a:clrScheme",
        { name: "Office" },
        ...Object.entries(COLOURS).map(([name, val]) => tag(`a:${name}`, {}, tag("a:srgbClr", { val }))),
      ),
      tag("a:fontScheme", { name: "Office" }, font("a:majorFont", "Calibri Light"), font("a:minorFont", "Calibri")),
      tag(
        "a:fmtScheme",
        { name: "Office" },
        tag("a:fillStyleLst", {}, fill, fill, fill),
        tag("a:lnStyleLst", {}, line(6350), line(12_700), line(19_050)),
        tag("a:effectStyleLst", {}, effect, effect, effect),
        tag("a:bgFillStyleLst", {}, fill, fill, fill),
      ),
    ),
  );
