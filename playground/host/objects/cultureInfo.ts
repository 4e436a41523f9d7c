import type { Workbook } from "../../workbook/model";
import { define } from "../define";
import { kind } from "../kinds";

export const cultureKinds = {
  cultureInfo: kind<Workbook>("CultureInfo"),
  numberFormatInfo: kind<Workbook>("NumberFormatInfo"),
  datetimeFormatInfo: kind<Workbook>("DatetimeFormatInfo"),
} as const;

/** Separators of a machine set up for British English. */
export const separators = { decimal: ".", thousands: "," } as const;

const constant = (value: string) => ({ get: () => value });

/** The machine that the stand-in plays is set up for British English. */
export const cultureInfo = [
  define(cultureKinds.cultureInfo, {
    properties: { name: constant("en-GB") },
    navigation: {
      numberFormat: (book) => cultureKinds.numberFormatInfo.of(book),
      datetimeFormat: (book) => cultureKinds.datetimeFormatInfo.of(book),
    },
  }),
  define(cultureKinds.numberFormatInfo, {
    properties: {
      currencySymbol: constant("£"),
      numberDecimalSeparator: constant(separators.decimal),
      numberGroupSeparator: constant(separators.thousands),
    },
  }),
  define(cultureKinds.datetimeFormatInfo, {
    properties: {
      dateSeparator: constant("/"),
      longDatePattern: constant("dd MMMM yyyy"),
      shortDatePattern: constant("dd/MM/yyyy"),
      longTimePattern: constant("HH:mm:ss"),
      timeSeparator: constant(":"),
    },
  }),
] as const;
