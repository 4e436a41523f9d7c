import { cellBox } from "../../workbook/box";
import { define } from "../define";
import { kinds } from "../kinds";
import { breakId, breaksOf, setBreaks } from "../pageBreaks";
import { setupKinds } from "../sheetSetup";

export const pageBreak = define(setupKinds.pageBreak, {
  id: { name: "_Id", of: breakId },
  properties: {
    rowIndex: { get: ({ axis, at }) => (axis === "horizontal" ? at : 0) },
    columnIndex: { get: ({ axis, at }) => (axis === "vertical" ? at : 0) },
  },
  methods: {
    delete: (ref, _args, { workbook }) =>
      setBreaks(
        workbook,
        ref,
        breaksOf(ref).filter((at) => at !== ref.at),
      ),
    getCellAfterBreak: ({ sheet, axis, at }) =>
      kinds.range.of({ sheet, box: axis === "horizontal" ? cellBox(at, 0) : cellBox(0, at) }),
  },
});
