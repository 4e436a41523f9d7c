/**
 * The first release of Excel with each requirement set. Source: "Excel JavaScript API requirement sets" and "Shared
 * runtime requirement sets" (learn.microsoft.com, editions of 30 June 2026). The web has them all.
 */

export interface ExcelRelease {
  /** Microsoft 365 and Office bought at retail. */
  readonly windows: string;
  /** Office with a volume licence. */
  readonly volume: string;
  readonly mac: string;
}

export const RELEASES_SOURCE =
  "https://learn.microsoft.com/javascript/api/requirement-sets/excel/excel-api-requirement-sets";

/** By ExcelApi version. */
export const EXCEL_RELEASES: Readonly<Record<string, ExcelRelease>> = {
  "1.1": { windows: "1509 (4266.1001)", volume: "Office 2016", mac: "15.20" },
  "1.2": { windows: "1601 (6741.2088)", volume: "Office 2019", mac: "15.22" },
  "1.3": { windows: "1608 (7369.2055)", volume: "Office 2019", mac: "15.27" },
  "1.4": { windows: "1701 (7870.2024)", volume: "Office 2019", mac: "15.36" },
  "1.5": { windows: "1703 (8067.2070)", volume: "Office 2019", mac: "15.36" },
  "1.6": { windows: "1704 (8201.2001)", volume: "Office 2019", mac: "15.36" },
  "1.7": { windows: "1801 (9001.2171)", volume: "Office 2019", mac: "16.9" },
  "1.8": { windows: "1808 (10730.20102)", volume: "Office 2021", mac: "16.17" },
  "1.9": { windows: "1903 (11425.20204)", volume: "Office 2021", mac: "16.24" },
  "1.10": { windows: "1907 (11929.20306)", volume: "Office 2021", mac: "16.30" },
  "1.11": { windows: "2002 (12527.20470)", volume: "Office 2021", mac: "16.33" },
  "1.12": { windows: "2008 (13127.20408)", volume: "Office 2021", mac: "16.40" },
  "1.13": { windows: "2102 (13801.20738)", volume: "Office 2021", mac: "16.50" },
  "1.14": { windows: "2108 (14326.20508)", volume: "Office 2021", mac: "16.52" },
  "1.15": { windows: "2202 (14931.20132)", volume: "Office 2024", mac: "16.58" },
  "1.16": { windows: "2208 (15601.20148)", volume: "Office 2024", mac: "16.64" },
  "1.17": { windows: "2302 (16130.20332)", volume: "Office 2024", mac: "16.70" },
  "1.18": { windows: "2501 (18429.20040)", volume: "none", mac: "16.93" },
  "1.19": { windows: "2504 (18730.20088)", volume: "none", mac: "16.96" },
  "1.20": { windows: "2509 (19201.20002)", volume: "none", mac: "16.100" },
};
