/** Event types of the wire. */
export const EventType = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  rowSorted: 19,
  columnSorted: 20,
  singleClicked: 21,
  rowHiddenChanged: 22,
  formulaChanged: 23,
  protectionChanged: 24,
  nameChanged: 25,
  visibilityChanged: 26,
  moved: 27,
  chartAdded: 50,
  chartActivated: 51,
  chartDeactivated: 52,
  chartDeleted: 53,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
  workbookActivated: 2203,
  runtimeVisibility: 65539,
} as const;

/** The id under which the workbook and the worksheets collection register. */
export const workbookSource = "Workbook";

export interface HostEvent {
  readonly type: number;
  /** Ids under which it may be registered: the sheet, the workbook. */
  readonly sources: readonly string[];
  readonly arguments: unknown;
}
