import { boxAddress } from "../../workbook/box";
import type { Box } from "../../workbook/model";
import type { ListKind } from "../write/lists";
import { tag } from "../xml/build";

export const MERGES: ListKind<Box> = {
  list: "mergeCells",
  entry: "mergeCell",
  counted: true,
  render: (box) => tag("mergeCell", { ref: boxAddress(box) }),
};
