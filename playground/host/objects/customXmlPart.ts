import { changeXml, deleteXmlPart } from "../../workbook/edits";
import { namespaceOf } from "../../workbook/xmlNamespace";
import { text } from "../arguments";
import { define } from "../define";
import { invalidArgument } from "../errors";
import { kinds } from "../kinds";

export const customXmlPart = define(kinds.customXmlPart, {
  id: { name: "Id", of: (part) => part.id },
  exists: (part, { workbook }) => workbook.customXml.includes(part),
  properties: {
    id: { get: (part) => part.id },
    namespaceUri: { get: (part) => namespaceOf(part.xml) ?? "" },
  },
  methods: {
    getXml: (part) => part.xml,
    setXml: (part, args, { workbook }) => {
      const xml = text(args);
      if (namespaceOf(xml) === null) throw invalidArgument();
      changeXml(workbook, part, xml);
    },
    delete: (part, _args, { workbook }) => deleteXmlPart(workbook, part),
  },
});
