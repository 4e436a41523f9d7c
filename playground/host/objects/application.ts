import { isMissing, oneOf, text } from "../arguments";
import { define } from "../define";
import { notImplemented } from "../errors";
import { kind, kinds } from "../kinds";
import { cultureKinds, separators } from "./cultureInfo";

const nothing = () => undefined;

/** A workbook that has no window yet. */
const createdWorkbook = kind<{ readonly file: string | null }>("WorkbookCreated");

export const workbookCreated = define(createdWorkbook, {
  id: { name: "Id", of: () => "created" },
  methods: {
    open: ({ file }, _args, { frame }) => {
      if (!frame.ask({ kind: "open", file })) throw notImplemented("Opening a workbook without a window");
    },
  },
});

export const application = define(kinds.application, {
  properties: {
    calculationMode: {
      get: (_workbook, session) => session.calculationMode,
      set: (_workbook, value, session) => {
        session.calculationMode = oneOf(["Automatic", "AutomaticExceptTables", "Manual"], value);
      },
    },
    calculationState: { get: () => "Done" },
    decimalSeparator: { get: () => separators.decimal },
    thousandsSeparator: { get: () => separators.thousands },
    useSystemSeparators: { get: () => true },
  },
  navigation: { cultureInfo: (book) => cultureKinds.cultureInfo.of(book) },
  methods: {
    createWorkbook: (_workbook, args) => createdWorkbook.of({ file: isMissing(args[0]) ? null : text(args) }),
    calculate: nothing,
    suspendApiCalculationUntilNextSync: nothing,
    suspendScreenUpdatingUntilNextSync: nothing,
  },
});
