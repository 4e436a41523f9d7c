/** What somebody does beside clicking a sample's buttons from top to bottom, the one that sets up first. */
import type { Workbook } from "../../playground/workbook/model";
import type { SamplePane } from "./paneOf";

export interface Hands {
  /** Ids of buttons that the script looks for and the sample's page has not. */
  readonly missing?: readonly string[];
  /** An error that the sample brings about on purpose and deals with, by its code. */
  readonly expects?: string;
  /** Ids of the buttons in the order in which they make sense. */
  readonly order?: readonly string[];
  /** What is done before the button with this id is clicked. */
  readonly before?: Readonly<Record<string, (workbook: Workbook, document: SamplePane["document"]) => void>>;
}

const type = (id: string, text: string) => (_workbook: Workbook, document: SamplePane["document"]) => {
  const input = document.getElementById(id);
  if (!input) throw new Error(`Expected an input ${id} in the sample's pane; found none.`);
  input.value = text;
};

const known: Readonly<Record<string, Hands>> = {
  "30-events/event-column-and-row-sort": {
    missing: ["register-row-sort-handler", "register-column-sort-handler"],
    order: ["setup", "register-sort-handlers", "sort-q1", "sort-q3", "sort-apples", "sort-quinces"],
  },
  "30-events/events-chart-activated": {
    missing: ["create-pie-chart", "create-cylinder-chart"],
    order: ["setup", "register-onactivated-deactivated-handlers"],
  },
  "42-range/range-find": { before: { findText: type("searchText", "The Phone Company") } },
  // It asks for sheets until there is none of that name.
  "54-worksheet/add-delete-rename-move-worksheet": { expects: "ItemNotFound" },
};

export function handsFor(id: string): Hands {
  return known[id] ?? {};
}
