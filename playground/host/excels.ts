/** The Excels that can be played: where it runs, how new it is, and how much it takes at once. */
import { requirementSets } from "./requirements";

export interface ExcelKind {
  /** As `Office.context.platform` names it. */
  readonly platform: "OfficeOnline" | "PC" | "Mac";
  /** As `Office.context.diagnostics` gives it. */
  readonly version: string;
  /** The newest version of ExcelApi that it says it has. */
  readonly excelApi: string;
  /** Bytes of a request and of a reply; Infinity where Excel has no limit. */
  readonly payloadLimit: number;
}

const newest = requirementSets.ExcelApi ?? "";

/** Excel on the web takes and gives at most 5 MB in one request. */
export const webPayloadLimit = 5 * 1024 * 1024;

/**
 * Versions are the first with their set (Microsoft's "Excel JavaScript API requirement sets"). `above` says that it has
 * more than the library of the npm package knows, as a new Excel does.
 */
export const EXCELS = {
  web: { platform: "OfficeOnline", version: "16.0.15407.20000", excelApi: newest, payloadLimit: webPayloadLimit },
  windows: { platform: "PC", version: "16.0.15407.20000", excelApi: newest, payloadLimit: Infinity },
  mac: { platform: "Mac", version: "16.58", excelApi: newest, payloadLimit: Infinity },
  floor: { platform: "PC", version: "16.0.14326.20508", excelApi: "1.14", payloadLimit: Infinity },
  above: { platform: "OfficeOnline", version: "16.0.19201.20002", excelApi: "1.20", payloadLimit: webPayloadLimit },
} as const satisfies Record<string, ExcelKind>;
