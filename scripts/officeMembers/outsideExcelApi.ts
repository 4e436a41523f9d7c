/** The members in use that belong to no version of ExcelApi: what they need, and why they may be used. */

export interface OutsideExcelApi {
  readonly needs: string;
  readonly because: string;
}

const library = { needs: "office.js itself", because: "Every version of it has them." };
const asked = { needs: "whatever says it", because: "Asked for by value: the add-in goes on without." };
const common = { needs: "the Common API", because: "Every Excel that runs add-ins has it." };
const shared = { needs: "SharedRuntime 1.1", because: "Declared in the manifest." };
const columns = { needs: "ExcelApi 1.9", because: "Part of `Range.getColumnProperties`." };

export const OUTSIDE_EXCEL_API: Readonly<Record<string, OutsideExcelApi>> = {
  "Actions.associate": shared,
  "Addin.showAsTaskpane": shared,
  "ClientObject.isNullObject": library,
  "ClientRequestContext.sync": library,
  "ClientResult.value": library,
  "ColumnPropertiesLoadOptions.columnWidth": columns,
  "Context.diagnostics": common,
  "Context.displayLanguage": common,
  "Context.document": common,
  "Context.officeTheme": asked,
  "Context.partitionKey": asked,
  "Context.requirements": common,
  "ContextInformation.host": common,
  "ContextInformation.platform": common,
  "ContextInformation.version": common,
  "Document.mode": common,
  "DocumentMode.ReadOnly": common,
  "Event.completed": {
    needs: "AddinCommands 1.1",
    because: "An Excel without it shows no ribbon button, so that nothing calls it; its comment names Outlook's set.",
  },
  "EventHandlerResult.remove": library,
  "EventHandlers.add": library,
  "Excel.run": library,
  "HostType.Excel": common,
  "Office.DocumentMode": common,
  "Office.HostType": common,
  "Office.actions": shared,
  "Office.addin": shared,
  "Office.context": common,
  "Office.host": common,
  "Office.onReady": common,
  "OfficeTheme.bodyBackgroundColor": asked,
  "OfficeTheme.isDarkTheme": asked,
  "RequestContext.workbook": library,
  "RequirementSetSupport.isSetSupported": common,
  "RunOptions.delayForCellEdit": {
    needs: "DelayForCellEdit 1.1",
    because: "office.js asks for the set itself, and sends the request without where it is missing.",
  },
  "SettableColumnProperties.columnWidth": columns,
};
