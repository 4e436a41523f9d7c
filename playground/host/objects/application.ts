import { oneOf } from "../arguments";
import { define } from "../define";
import { kinds } from "../kinds";

const nothing = () => undefined;

export const application = define(kinds.application, {
  properties: {
    calculationMode: {
      get: (_workbook, session) => session.calculationMode,
      set: (_workbook, value, session) => {
        session.calculationMode = oneOf(["Automatic", "AutomaticExceptTables", "Manual"], value);
      },
    },
    calculationState: { get: () => "Done" },
  },
  methods: {
    calculate: nothing,
    suspendApiCalculationUntilNextSync: nothing,
    suspendScreenUpdatingUntilNextSync: nothing,
  },
});
