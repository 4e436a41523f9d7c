/** Reads what the workbook keeps, in two round trips that others share: the parts there are, then what they hold. */
import type { Kept } from "../../kept/kept";
import { DISMISSAL_PART, OVERRIDE_PART, SETTINGS_PART, type PartKind } from "./partKinds";

export interface KeptPart<T> {
  readonly id: string;
  readonly value: T;
}

/** Asks for the parts of a kind. Each step counts on a round trip since the one before. */
export function askParts<T>({ customXmlParts }: Excel.Workbook, { namespace, fromXml }: PartKind<T>) {
  const parts = customXmlParts.getByNamespace(namespace).load("items/id");
  return () => {
    const asked = parts.items.map((part) => ({ id: part.id, xml: part.getXml() }));
    return (): KeptPart<T>[] =>
      asked.flatMap(({ id, xml }) => {
        const value = fromXml(xml.value);
        return value === null ? [] : [{ id, value }];
      });
  };
}

/** As `askParts`, everything that is kept. */
export function askKept(workbook: Excel.Workbook) {
  const settings = askParts(workbook, SETTINGS_PART);
  const dismissals = askParts(workbook, DISMISSAL_PART);
  const overrides = askParts(workbook, OVERRIDE_PART);
  return () => {
    const takeSettings = settings();
    const takeDismissals = dismissals();
    const takeOverrides = overrides();
    return (): Kept => ({
      settings: settingsIn(takeSettings()),
      dismissals: takeDismissals().map(({ value }) => value),
      overrides: takeOverrides().map(({ value }) => value),
    });
  };
}

/** The settings of the newest part: two people who save at once, or copies that were merged, leave two. */
export function settingsIn(parts: readonly KeptPart<string>[]): string | null {
  return parts.at(-1)?.value ?? null;
}
