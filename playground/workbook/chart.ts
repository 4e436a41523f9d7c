/** Charts in the workbook model. */
import type { Box, Font } from "./basics";

export interface Chart {
  readonly id: string;
  readonly name: string;
  /** Excel.ChartType, "BarStacked100". */
  readonly type: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly title: { readonly text: string; readonly visible: boolean };
  readonly legend: { readonly visible: boolean; readonly position: string };
  readonly series: readonly ChartSeries[];
  /** What differs from Excel's own choice; absent where nothing does. */
  readonly looks?: Readonly<Partial<Record<ChartPart, ChartLook>>>;
  readonly axes?: Readonly<Partial<Record<"category" | "value", ChartAxis>>>;
}

export type ChartPart = "title" | "legend" | "dataLabels" | "area" | "categoryAxis" | "valueAxis";

export interface ChartLook {
  /** "#RRGGBB", "none" for no fill, null for Excel's choice. */
  readonly fill: string | null;
  readonly font: Partial<Pick<Font, "name" | "size" | "bold" | "italic" | "color">>;
}

export interface ChartAxis {
  readonly visible?: boolean;
  readonly title?: { readonly text: string; readonly visible: boolean };
  readonly minimum?: number;
  readonly maximum?: number;
  readonly majorUnit?: number;
  readonly numberFormat?: string;
  readonly majorGridlines?: boolean;
  /** From right to left, or from top to bottom. */
  readonly reversed?: boolean;
}

export interface ChartSeries {
  readonly name: string;
  /** Where the name stands, if in a cell: "Charts!$B$5". */
  readonly nameReference: string | null;
  readonly values: { readonly sheet: string; readonly box: Box };
  readonly categories: { readonly sheet: string; readonly box: Box } | null;
  readonly fill: string | null;
  readonly dataLabels: boolean;
  /** What differs on this series' labels from the chart's. */
  readonly labelLook?: ChartLook;
  /** Of the labels; the cells' own where it says nothing. */
  readonly labelFormat?: string;
  /** Colours of single points, by their place in the series. */
  readonly pointFills?: Readonly<Record<number, string>>;
}
