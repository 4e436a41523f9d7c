import { oneOf } from "../arguments";
import { define } from "../define";
import { paneStates } from "../frame";
import { kinds } from "../kinds";

/** Office's own: `Office.addin.setStartupBehavior`. */
export const appRuntimePersistenceService = define(kinds.appRuntimePersistenceService, {
  methods: {
    getAppRuntimeStartState: (_workbook, _args, { frame }) => frame.startState,
    setAppRuntimeStartState: (_workbook, args, { frame }) => {
      frame.startState = oneOf(paneStates, args[0]);
    },
  },
});
