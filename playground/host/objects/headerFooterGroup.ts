import { define } from "../define";
import { notImplemented } from "../errors";
import { setupKinds } from "../sheetSetup";

/** One header and footer for every page: others for first or even pages are not played. */
export const headerFooterGroup = define(setupKinds.headerFooterGroup, {
  properties: {
    state: {
      get: () => "Default",
      set: (_sheet, value) => {
        if (value !== "Default") throw notImplemented(`HeaderFooterGroup.state ${String(value)}`);
      },
    },
  },
  navigation: { defaultForAllPages: (sheet) => setupKinds.headerFooter.of(sheet) },
});
