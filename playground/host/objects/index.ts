/** Every class that the stand-in has. A new one is a file beside these and a line here. */
import type { Definition } from "../define";
import { addinInternalService } from "./addinInternalService";
import { application } from "./application";
import { autoFilter } from "./autoFilter";
import { customXmlPart } from "./customXmlPart";
import { customXmlPartCollection } from "./customXmlPartCollection";
import { customXmlPartScopedCollection } from "./customXmlPartScopedCollection";
import { documentProperties } from "./documentProperties";
import { formatProtection } from "./formatProtection";
import { namedItem } from "./namedItem";
import { namedItemCollection } from "./namedItemCollection";
import { range } from "./range";
import { rangeAreas } from "./rangeAreas";
import { rangeBorder } from "./rangeBorder";
import { rangeBorderCollection } from "./rangeBorderCollection";
import { rangeCollection } from "./rangeCollection";
import { rangeFill } from "./rangeFill";
import { rangeFont } from "./rangeFont";
import { rangeFormat } from "./rangeFormat";
import { rangeView } from "./rangeView";
import { runtime } from "./runtime";
import { setting } from "./setting";
import { settingCollection } from "./settingCollection";
import { table } from "./table";
import { tableCollection } from "./tableCollection";
import { tableColumn } from "./tableColumn";
import { tableColumnCollection } from "./tableColumnCollection";
import { tableRow } from "./tableRow";
import { tableRowCollection } from "./tableRowCollection";
import { tableScopedCollection } from "./tableScopedCollection";
import { workbook } from "./workbook";
import { workbookProtection } from "./workbookProtection";
import { worksheet } from "./worksheet";
import { worksheetCollection } from "./worksheetCollection";
import { worksheetCustomProperty } from "./worksheetCustomProperty";
import { worksheetCustomPropertyCollection } from "./worksheetCustomPropertyCollection";
import { worksheetProtection } from "./worksheetProtection";

export const definitions: readonly Definition[] = [
  addinInternalService,
  application,
  autoFilter,
  customXmlPart,
  customXmlPartCollection,
  customXmlPartScopedCollection,
  documentProperties,
  formatProtection,
  namedItem,
  namedItemCollection,
  range,
  rangeAreas,
  rangeBorder,
  rangeBorderCollection,
  rangeCollection,
  rangeFill,
  rangeFont,
  rangeFormat,
  rangeView,
  runtime,
  setting,
  settingCollection,
  table,
  tableCollection,
  tableColumn,
  tableColumnCollection,
  tableRow,
  tableRowCollection,
  tableScopedCollection,
  workbook,
  workbookProtection,
  worksheet,
  worksheetCollection,
  worksheetCustomProperty,
  worksheetCustomPropertyCollection,
  worksheetProtection,
];
