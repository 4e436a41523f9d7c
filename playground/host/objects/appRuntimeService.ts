import { oneOf } from "../arguments";
import { define } from "../define";
import { paneStates } from "../frame";
import { kinds } from "../kinds";

/** Office's own: `Office.addin.showAsTaskpane` and `hide`. */
export const appRuntimeService = define(kinds.appRuntimeService, {
  methods: {
    getAppRuntimeState: (_workbook, _args, { frame }) => frame.paneState,
    setAppRuntimeState: (_workbook, args, { frame }) => {
      frame.paneState = oneOf(paneStates, args[0]);
    },
  },
});
