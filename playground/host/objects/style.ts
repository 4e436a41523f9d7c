import type { CellStyle, Font } from "../../workbook/model";
import { asBoolean, asNumber, asText, oneOf, text } from "../arguments";
import { builtInStyles } from "../builtInStyles";
import { colour } from "../colours";
import { define, type Property } from "../define";
import { accessDenied, invalidArgument, itemAlreadyExists, itemNotFound } from "../errors";
import { kind } from "../kinds";
import {
  formatOfStyle,
  madeStyles,
  newStyle,
  styleKinds,
  styleNames,
  type MadeStyle,
  type StyleRef,
} from "../namedStyles";

/** Not those of a range, which stand for cells: of a style. */
const parts = { font: kind<StyleRef>("StyleFont"), fill: kind<StyleRef>("StyleFill") } as const;

function formatOf({ workbook, name }: StyleRef): CellStyle {
  const format = formatOfStyle(workbook, name);
  if (!format) throw itemNotFound();
  return format;
}

/** Excel's own styles are not played as changeable: their look is what the documents say. */
function own({ workbook, name }: StyleRef): MadeStyle {
  const style = madeStyles(workbook).get(name);
  if (!style) throw accessDenied();
  return style;
}

function format<K extends keyof CellStyle>(field: K, read: (value: unknown) => CellStyle[K]): Property<StyleRef> {
  return {
    get: (ref) => formatOf(ref)[field],
    set: (ref, value) => {
      const style = own(ref);
      style.format = { ...style.format, [field]: read(value) };
    },
  };
}

function font<K extends keyof Font>(field: K, read: (value: unknown) => Font[K]): Property<StyleRef> {
  return {
    get: (ref) => formatOf(ref).font[field],
    set: (ref, value) => {
      const style = own(ref);
      style.format = { ...style.format, font: { ...style.format.font, [field]: read(value) } };
    },
  };
}

function include(name: string): Property<StyleRef> {
  return {
    get: ({ workbook, name: style }) => madeStyles(workbook).get(style)?.includes.get(name) ?? true,
    set: (ref, value) => void own(ref).includes.set(name, asBoolean(value)),
  };
}

function angle(value: unknown): number {
  const degrees = asNumber(value);
  if (!Number.isInteger(degrees) || Math.abs(degrees) > 90) throw invalidArgument();
  return degrees;
}

function turn(ref: StyleRef, value: unknown): void {
  const style = own(ref);
  style.format = { ...style.format, rotation: angle(value) };
}

export const styles = [
  define(styleKinds.styleCollection, {
    collection: {
      items: (workbook) => styleNames(workbook).map((name) => styleKinds.style.of({ workbook, name })),
      find: (workbook, key) => {
        const name = styleNames(workbook).find((each) => each.toLowerCase() === String(key).toLowerCase());
        return name === undefined ? null : styleKinds.style.of({ workbook, name });
      },
    },
    methods: {
      add: (workbook, args) => {
        const name = text(args);
        if (name === "") throw invalidArgument();
        if (formatOfStyle(workbook, name)) throw itemAlreadyExists();
        madeStyles(workbook).set(name, newStyle(name));
      },
    },
  }),
  define(styleKinds.style, {
    properties: {
      name: { get: ({ name }) => name },
      builtIn: { get: ({ name }) => builtInStyles.includes(name) },
      autoIndent: {
        get: ({ workbook, name }) => madeStyles(workbook).get(name)?.autoIndent ?? false,
        set: (ref, value) => {
          own(ref).autoIndent = asBoolean(value);
        },
      },
      readingOrder: {
        get: ({ workbook, name }) => madeStyles(workbook).get(name)?.readingOrder ?? "Context",
        set: (ref, value) => {
          own(ref).readingOrder = oneOf(["Context", "LeftToRight", "RightToLeft"], value);
        },
      },
      horizontalAlignment: format("horizontal", (value) =>
        oneOf(
          ["General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection", "Distributed"] as const,
          value,
        ),
      ),
      verticalAlignment: format("vertical", (value) =>
        oneOf(["Top", "Center", "Bottom", "Justify", "Distributed"] as const, value),
      ),
      wrapText: format("wrap", asBoolean),
      shrinkToFit: format("shrink", asBoolean),
      indentLevel: format("indent", asNumber),
      textOrientation: { get: (ref) => formatOf(ref).rotation, set: turn },
      locked: format("locked", asBoolean),
      formulaHidden: format("formulaHidden", asBoolean),
      numberFormat: format("numberFormat", asText),
      ...Object.fromEntries(
        ["Alignment", "Border", "Font", "Number", "Patterns", "Protection"].map(
          (part) => [`include${part}`, include(part)] as const,
        ),
      ),
    },
    // The library sets it under another name than it reads.
    setters: { orientation: (ref, value) => turn(ref, value) },
    navigation: { font: (ref) => parts.font.of(ref), fill: (ref) => parts.fill.of(ref) },
    methods: {
      delete: (ref) => {
        own(ref);
        madeStyles(ref.workbook).delete(ref.name);
      },
    },
  }),
  define(parts.font, {
    properties: {
      name: font("name", asText),
      size: font("size", asNumber),
      color: font("color", colour),
      bold: font("bold", asBoolean),
      italic: font("italic", asBoolean),
      strikethrough: font("strikethrough", asBoolean),
    },
  }),
  define(parts.fill, {
    properties: {
      color: {
        get: (ref) => formatOf(ref).fill ?? "#FFFFFF",
        set: (ref, value) => {
          const style = own(ref);
          style.format = { ...style.format, fill: colour(value) };
        },
      },
    },
  }),
] as const;
