import { defaultStyle } from "../../workbook/create";
import type { CellStyle, ConditionalFormat } from "../../workbook/model";
import { builtInId } from "../read/numberFormats";
import type { SavedStyles } from "../source";
import { type Attributes, tag } from "../xml/build";
import { STYLES_ORDER } from "../xml/order";
import { PartEditor } from "../xml/partEditor";
import { type XmlElement, attribute, child, number, parseXml } from "../xml/tree";
import { differentialXml } from "./differentialXml";
import { BUILT_IN_STYLES } from "./namedStyles";
import { Records } from "./records";
import { alignmentXml, borderXml, fillXml, fontXml, protectionXml, same } from "./styleXml";

const LISTS = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs"] as const;

/**
 * Adds to the styles part what new formats need. A new format starts from the record that it was derived from, so that
 * theme colours and whatever else the model does not hold survive; records that are there never change.
 */
export class StyleWriter {
  private readonly editor: PartEditor;
  private readonly records: Readonly<Record<(typeof LISTS)[number], Records>>;
  private readonly plain: Map<number, number>;
  private readonly quoted: Map<number, number>;

  constructor(
    text: string,
    strict: boolean,
    private readonly styles: readonly CellStyle[],
    saved: SavedStyles,
  ) {
    this.editor = PartEditor.of(text, "styles.xml", STYLES_ORDER, strict);
    const list = (name: string) => new Records(this.editor, name);
    this.records = {
      numFmts: list("numFmts"),
      fonts: list("fonts"),
      fills: list("fills"),
      borders: list("borders"),
      cellStyleXfs: list("cellStyleXfs"),
      cellXfs: list("cellXfs"),
      cellStyles: list("cellStyles"),
      dxfs: list("dxfs"),
    };
    this.plain = new Map(saved.plain);
    this.quoted = new Map(saved.quoted);
  }

  /** Number of the cell format for a style of the model; `quotePrefix` for a text typed with a leading apostrophe. */
  readonly recordOf = (style: number, quotePrefix: boolean): number => {
    const known = quotePrefix ? this.quoted : this.plain;
    const record = known.get(style) ?? this.derive(style, quotePrefix);
    known.set(style, record);
    return record;
  };

  /** Number of the differential format for what a conditional format shows. */
  readonly differentialOf = (format: ConditionalFormat["format"]): number => {
    return this.records.dxfs.numberOf(differentialXml(format));
  };

  /** Where styles stand now, for the next saving. */
  get saved(): SavedStyles {
    return { plain: this.plain, quoted: this.quoted };
  }

  text(): string {
    for (const name of LISTS) this.records[name].flush();
    return this.editor.text();
  }

  private derive(index: number, quotePrefix: boolean): number {
    const style = this.styles[index] ?? defaultStyle;
    const own = this.plain.get(index) ?? this.quoted.get(index);
    const baseIndex = own === undefined ? (style.basedOn ?? 0) : index;
    const base = this.styles[baseIndex] ?? defaultStyle;
    const from =
      own ??
      this.plain.get(baseIndex) ??
      this.quoted.get(baseIndex) ??
      (baseIndex === index ? 0 : this.recordOf(baseIndex, false));
    const raw =
      this.records.cellXfs.raw(from) ?? tag("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 });
    const record = parseXml(raw, "cellXfs");
    const attributes: Attributes = {
      ...Object.fromEntries(record.attributes),
      ...this.changedAttributes(record, base, style),
      quotePrefix: quotePrefix || undefined,
    };
    const others = record.children.filter((each) => each.name !== "alignment" && each.name !== "protection");
    const children = [
      sameAlignment(base, style) ? rawChild(record, raw, "alignment") : alignmentXml(record, style),
      sameProtection(base, style) ? rawChild(record, raw, "protection") : protectionXml(style),
      ...others.map((each) => raw.slice(each.start, each.end)),
    ];
    const named = style.named === base.named ? {} : { xfId: this.namedStyle(style.named, attributes, children) };
    return this.records.cellXfs.numberOf(tag("xf", { ...attributes, ...named }, ...children));
  }

  private changedAttributes(record: XmlElement, base: CellStyle, style: CellStyle): Attributes {
    const { fonts, fills, borders } = this.records;
    const changes: Record<string, number | boolean> = {};
    if (style.numberFormat !== base.numberFormat) {
      Object.assign(changes, { numFmtId: this.formatId(style.numberFormat), applyNumberFormat: true });
    }
    if (!same(style.font, base.font)) {
      const font = fontXml(fonts.raw(number(record, "fontId", 0)) ?? "<font/>", base.font, style.font);
      Object.assign(changes, { fontId: fonts.numberOf(font), applyFont: true });
    }
    if (style.fill !== base.fill) {
      Object.assign(changes, { fillId: fills.numberOf(fillXml(style.fill)), applyFill: true });
    }
    if (!same(style.borders, base.borders)) {
      const border = borderXml(borders.raw(number(record, "borderId", 0)) ?? "<border/>", base.borders, style.borders);
      Object.assign(changes, { borderId: borders.numberOf(border), applyBorder: true });
    }
    if (!sameAlignment(base, style)) changes.applyAlignment = true;
    if (!sameProtection(base, style)) changes.applyProtection = true;
    return changes;
  }

  /** Formats without a number of Excel's own get one from 164 on. */
  private formatId(format: string): number {
    const known = builtInId(format);
    if (known !== null) return known;
    const formats = this.records.numFmts.all().map((each) => parseXml(each, "numFmts"));
    const found = formats.find((each) => attribute(each, "formatCode") === format);
    if (found) return number(found, "numFmtId", 0);
    const id = Math.max(163, ...formats.map((each) => number(each, "numFmtId", 0))) + 1;
    this.records.numFmts.numberOf(tag("numFmt", { numFmtId: id, formatCode: format }));
    return id;
  }

  /** Number of the record of a named style, which is made from the cell's own format when the file has none. */
  private namedStyle(name: string, attributes: Attributes, children: readonly string[]): number {
    const { cellStyles, cellStyleXfs } = this.records;
    const found = cellStyles
      .all()
      .map((each) => parseXml(each, "cellStyles"))
      .find((each) => attribute(each, "name") === name);
    if (found) return number(found, "xfId", 0);
    const id = cellStyleXfs.append(tag("xf", { ...attributes, xfId: undefined, quotePrefix: undefined }, ...children));
    cellStyles.append(tag("cellStyle", { name, xfId: id, builtinId: BUILT_IN_STYLES[name] }));
    return id;
  }
}

function sameAlignment(a: CellStyle, b: CellStyle): boolean {
  const alignment = (style: CellStyle) => [
    style.horizontal,
    style.vertical,
    style.wrap,
    style.indent,
    style.rotation,
    style.shrink,
  ];
  return same(alignment(a), alignment(b));
}

function sameProtection(a: CellStyle, b: CellStyle): boolean {
  return a.locked === b.locked && a.formulaHidden === b.formulaHidden;
}

function rawChild(record: XmlElement, raw: string, name: string): string {
  const element = child(record, name);
  return element ? raw.slice(element.start, element.end) : "";
}
