/** The kinds of object that the host hands out, by their Office.js class, and what each stands for in the model. */
import type { Box, CustomXmlPart, DefinedName, Sheet, Workbook } from "../workbook/model";

/** An Office.js object: its class and what it stands for. */
export class Handle {
  /** Set once the add-in keeps it across batches. */
  referenceId: string | null = null;

  constructor(
    /** "Range". */
    readonly className: string,
    readonly target: unknown,
  ) {}
}

export interface Kind<T> {
  /** "Range". */
  readonly name: string;
  /** An object of this class. */
  readonly of: (target: T) => Handle;
  /** What the argument of a method stands for; null when it is no object of this class. */
  readonly target: (value: unknown) => T | null;
}

export function kind<T>(name: string): Kind<T> {
  return {
    name,
    of: (target) => new Handle(name, target),
    target: (value) => (value instanceof Handle && value.className === name ? (value.target as T) : null),
  };
}

/** A block of one sheet. */
export interface Area {
  readonly sheet: Sheet;
  readonly box: Box;
}

/** Several blocks of one sheet. */
export interface Areas {
  readonly sheet: Sheet;
  readonly boxes: readonly Box[];
}

export interface BorderOfAreas {
  readonly areas: Areas;
  /** Excel.BorderIndex: "EdgeTop", "InsideVertical", … */
  readonly index: string;
}

export interface Setting {
  readonly key: string;
}

export interface SheetProperty {
  readonly sheet: Sheet;
  readonly key: string;
}

export interface NameScope {
  /** Null: the names of the workbook. */
  readonly sheet: Sheet | null;
}

/** How many rows were removed as duplicates, and how many are left. */
export interface Weeded {
  readonly removed: number;
  readonly uniqueRemaining: number;
}

export const kinds = {
  workbook: kind<Workbook>("Workbook"),
  application: kind<Workbook>("Application"),
  runtime: kind<Workbook>("Runtime"),
  addinInternalService: kind<Workbook>("AddinInternalService"),
  appRuntimeService: kind<Workbook>("AppRuntimeService"),
  appRuntimePersistenceService: kind<Workbook>("AppRuntimePersistenceService"),
  workbookProtection: kind<Workbook>("WorkbookProtection"),
  documentProperties: kind<Workbook>("DocumentProperties"),
  settingCollection: kind<Workbook>("SettingCollection"),
  setting: kind<Setting>("Setting"),
  customXmlPartCollection: kind<Workbook>("CustomXmlPartCollection"),
  customXmlPartScopedCollection: kind<{ readonly namespace: string }>("CustomXmlPartScopedCollection"),
  customXmlPart: kind<CustomXmlPart>("CustomXmlPart"),
  namedItemCollection: kind<NameScope>("NamedItemCollection"),
  namedItem: kind<DefinedName>("NamedItem"),
  worksheetCollection: kind<Workbook>("WorksheetCollection"),
  worksheet: kind<Sheet>("Worksheet"),
  worksheetProtection: kind<Sheet>("WorksheetProtection"),
  worksheetCustomPropertyCollection: kind<Sheet>("WorksheetCustomPropertyCollection"),
  worksheetCustomProperty: kind<SheetProperty>("WorksheetCustomProperty"),
  range: kind<Area>("Range"),
  rangeAreas: kind<Areas>("RangeAreas"),
  rangeCollection: kind<Areas>("RangeCollection"),
  rangeView: kind<Area>("RangeView"),
  rangeSort: kind<Area>("RangeSort"),
  removeDuplicatesResult: kind<Weeded>("RemoveDuplicatesResult"),
  rangeFormat: kind<Areas>("RangeFormat"),
  rangeFill: kind<Areas>("RangeFill"),
  rangeFont: kind<Areas>("RangeFont"),
  formatProtection: kind<Areas>("FormatProtection"),
  rangeBorderCollection: kind<Areas>("RangeBorderCollection"),
  rangeBorder: kind<BorderOfAreas>("RangeBorder"),
} as const;
