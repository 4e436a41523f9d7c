import { addXmlPart } from "../../workbook/edits";
import { newGuid } from "../../workbook/create";
import { namespaceOf } from "../../workbook/xmlNamespace";
import { text } from "../arguments";
import { define } from "../define";
import { invalidArgument } from "../errors";
import { kinds } from "../kinds";

export const customXmlPartCollection = define(kinds.customXmlPartCollection, {
  collection: {
    items: (book) => book.customXml.map(kinds.customXmlPart.of),
    find: (book, id) => {
      const part = book.customXml.find((each) => each.id === id);
      return part ? kinds.customXmlPart.of(part) : null;
    },
  },
  methods: {
    add: (book, args) => {
      const xml = text(args);
      if (namespaceOf(xml) === null) throw invalidArgument();
      const part = { id: newGuid(), xml };
      addXmlPart(book, part);
      return kinds.customXmlPart.of(part);
    },
    getByNamespace: (_book, args) => kinds.customXmlPartScopedCollection.of({ namespace: text(args) }),
  },
});
