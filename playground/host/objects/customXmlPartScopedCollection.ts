import type { CustomXmlPart, Workbook } from "../../workbook/model";
import { namespaceOf } from "../../workbook/xmlNamespace";
import { define } from "../define";
import { invalidOperation } from "../errors";
import { kinds, type Handle } from "../kinds";

const partsOf = (book: Workbook, namespace: string): CustomXmlPart[] =>
  book.customXml.filter((part) => namespaceOf(part.xml) === namespace);

/** The only part; null without one or with several. */
function only(book: Workbook, namespace: string): Handle | null {
  const parts = partsOf(book, namespace);
  const [part] = parts;
  return part && parts.length === 1 ? kinds.customXmlPart.of(part) : null;
}

export const customXmlPartScopedCollection = define(kinds.customXmlPartScopedCollection, {
  collection: {
    items: ({ namespace }, { workbook }) => partsOf(workbook, namespace).map(kinds.customXmlPart.of),
    find: ({ namespace }, id, { workbook }) => {
      const part = workbook.customXml.find((each) => each.id === id);
      return part && namespaceOf(part.xml) === namespace ? kinds.customXmlPart.of(part) : null;
    },
  },
  methods: {
    getOnlyItem: ({ namespace }, _args, { workbook }) => {
      const part = only(workbook, namespace);
      if (!part) throw invalidOperation("The collection does not hold exactly one item.");
      return part;
    },
    getOnlyItemOrNullObject: ({ namespace }, _args, { workbook }) => only(workbook, namespace),
  },
});
