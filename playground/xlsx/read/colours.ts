import { tinted } from "./tint";
import { type XmlElement, attribute, child, flag, number, parseXml } from "../xml/tree";

/** The 64 colours of the old palette (ECMA-376 part 1, 18.8.27); 64 and 65 are the system's text and background. */
const PALETTE =
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333".split(
    " ",
  );

/** Office's own theme, for a workbook without one. */
const OFFICE_THEME = "FFFFFF 000000 E7E6E6 44546A 5B9BD5 ED7D31 A5A5A5 FFC000 4472C4 70AD47 0563C1 954F72".split(" ");

/** The order in which `theme="n"` counts: light before dark (the scheme's own order is the other way round). */
const THEME_ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

export interface Palette {
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

export function readPalette(theme: string | null, themePart: string, styles: XmlElement | undefined): Palette {
  const own = child(child(styles, "colors"), "indexedColors");
  return {
    theme: theme === null ? OFFICE_THEME : readTheme(theme, themePart),
    indexed: own ? own.children.map((each) => attribute(each, "rgb").slice(-6)) : PALETTE,
  };
}

function readTheme(text: string, part: string): string[] {
  const scheme = child(child(parseXml(text, part), "themeElements"), "clrScheme");
  return THEME_ORDER.map((name, index) => {
    const colour = child(scheme, name)?.children[0];
    const found = attribute(colour, "lastClr") || attribute(colour, "val");
    return /^[0-9a-fA-F]{6}$/.test(found) ? found : (OFFICE_THEME[index] ?? "000000");
  });
}

/** "#RRGGBB" of a colour element, theme, palette and tint resolved; null for none or automatic. */
export function readColour(element: XmlElement | undefined, palette: Palette): string | null {
  if (!element || flag(element, "auto")) return null;
  const rgb = attribute(element, "rgb");
  const base = element.attributes.has("theme")
    ? palette.theme[number(element, "theme", 0)]
    : element.attributes.has("indexed")
      ? (palette.indexed[number(element, "indexed", 64)] ?? PALETTE[number(element, "indexed", 64)])
      : rgb.slice(-6);
  if (base === undefined || !/^[0-9a-fA-F]{6}$/.test(base)) return null;
  return `#${tinted(base, number(element, "tint", 0))}`;
}
