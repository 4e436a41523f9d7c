import { parseXml, type XmlElement } from "../xml/tree";
import type { Package } from "../parts/package";
import { type Palette, readPalette } from "./colours";
import { type CellText, readSharedStrings } from "./sharedStrings";

/** Parts that the cells of every sheet refer to. */
export interface WorkbookParts {
  readonly stylesPart: string | null;
  readonly stylesRoot: XmlElement | undefined;
  readonly palette: Palette;
  readonly sharedStrings: () => readonly CellText[];
}

/** The workbook's styles, theme and shared texts; the texts are read when they are first asked for. */
export function readWorkbookParts(parts: Package, workbookPart: string): WorkbookParts {
  const relationships = parts.relationships(workbookPart);
  const partOf = (kind: string) => relationships.find((each) => each.kind === kind && !each.external)?.target ?? null;
  const stylesPart = partOf("styles");
  const stylesRoot = stylesPart === null ? undefined : parseXml(parts.text(stylesPart), stylesPart);
  const theme = partOf("theme");
  const palette = readPalette(theme === null ? null : parts.text(theme), theme ?? "", stylesRoot);
  const strings = partOf("sharedStrings");
  let texts: readonly CellText[] | null = null;
  const sharedStrings = () =>
    (texts ??= strings === null ? [] : readSharedStrings(parts.text(strings), strings, palette));
  return { stylesPart, stylesRoot, palette, sharedStrings };
}
