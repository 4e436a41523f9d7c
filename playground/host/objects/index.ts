/** Every class that the stand-in has. A new one is a file beside these and a line here. */
import type { Definition } from "../define";
import { addinInternalService } from "./addinInternalService";
import { appRuntimePersistenceService } from "./appRuntimePersistenceService";
import { appRuntimeService } from "./appRuntimeService";
import { application, workbookCreated } from "./application";
import { autoFilter } from "./autoFilter";
import { chart } from "./chart";
import { chartAxes } from "./chartAxes";
import { chartCollection } from "./chartCollection";
import { chartLooks } from "./chartLooks";
import { chartParts } from "./chartParts";
import { chartSeries } from "./chartSeries";
import { conditionalFormat } from "./conditionalFormat";
import { conditionalFormatCollection } from "./conditionalFormatCollection";
import { conditionalRangeFormats } from "./conditionalRangeFormat";
import { conditionalRules } from "./conditionalRules";
import { cultureInfo } from "./cultureInfo";
import { customProperties } from "./customPropertyCollection";
import { customXmlPart } from "./customXmlPart";
import { customXmlPartCollection } from "./customXmlPartCollection";
import { customXmlPartScopedCollection } from "./customXmlPartScopedCollection";
import { dataValidation } from "./dataValidation";
import { documentProperties } from "./documentProperties";
import { filter } from "./filter";
import { formatProtection } from "./formatProtection";
import { functions } from "./functions";
import { headerFooter } from "./headerFooter";
import { headerFooterGroup } from "./headerFooterGroup";
import { namedItem } from "./namedItem";
import { namedItemCollection } from "./namedItemCollection";
import { pageBreak } from "./pageBreak";
import { pageBreakCollection } from "./pageBreakCollection";
import { pageLayout } from "./pageLayout";
import { range } from "./range";
import { rangeAreas } from "./rangeAreas";
import { rangeBorder } from "./rangeBorder";
import { rangeBorderCollection } from "./rangeBorderCollection";
import { rangeCollection } from "./rangeCollection";
import { rangeFill } from "./rangeFill";
import { rangeFont } from "./rangeFont";
import { rangeFormat } from "./rangeFormat";
import { rangeSort } from "./rangeSort";
import { rangeView } from "./rangeView";
import { removeDuplicatesResult } from "./removeDuplicatesResult";
import { runtime } from "./runtime";
import { setting } from "./setting";
import { settingCollection } from "./settingCollection";
import { styles } from "./style";
import { table } from "./table";
import { tableCollection } from "./tableCollection";
import { tableColumn } from "./tableColumn";
import { tableColumnCollection } from "./tableColumnCollection";
import { tableRow } from "./tableRow";
import { tableRowCollection } from "./tableRowCollection";
import { tableScopedCollection } from "./tableScopedCollection";
import { tableSort } from "./tableSort";
import { workbook } from "./workbook";
import { workbookRangeAreas } from "./workbookRangeAreas";
import { workbookProtection } from "./workbookProtection";
import { worksheet } from "./worksheet";
import { worksheetCollection } from "./worksheetCollection";
import { worksheetCustomProperty } from "./worksheetCustomProperty";
import { worksheetCustomPropertyCollection } from "./worksheetCustomPropertyCollection";
import { worksheetFreezePanes } from "./worksheetFreezePanes";
import { worksheetProtection } from "./worksheetProtection";

export const definitions: readonly Definition[] = [
  addinInternalService,
  appRuntimePersistenceService,
  appRuntimeService,
  application,
  autoFilter,
  chart,
  ...chartAxes,
  chartCollection,
  ...chartLooks,
  ...chartParts,
  ...chartSeries,
  conditionalFormat,
  conditionalFormatCollection,
  ...conditionalRangeFormats,
  ...conditionalRules,
  ...cultureInfo,
  ...customProperties,
  customXmlPart,
  customXmlPartCollection,
  customXmlPartScopedCollection,
  dataValidation,
  documentProperties,
  filter,
  formatProtection,
  ...functions,
  headerFooter,
  headerFooterGroup,
  namedItem,
  namedItemCollection,
  pageBreak,
  pageBreakCollection,
  pageLayout,
  range,
  rangeAreas,
  rangeBorder,
  rangeBorderCollection,
  rangeCollection,
  rangeFill,
  rangeFont,
  rangeFormat,
  rangeSort,
  rangeView,
  removeDuplicatesResult,
  runtime,
  setting,
  settingCollection,
  ...styles,
  table,
  tableCollection,
  tableColumn,
  tableColumnCollection,
  tableRow,
  tableRowCollection,
  tableScopedCollection,
  tableSort,
  workbook,
  ...workbookRangeAreas,
  workbookCreated,
  workbookProtection,
  worksheet,
  worksheetCollection,
  worksheetCustomProperty,
  worksheetCustomPropertyCollection,
  worksheetFreezePanes,
  worksheetProtection,
];
