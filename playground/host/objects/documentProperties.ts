import { changeProperties } from "../../workbook/edits";
import type { DocumentProperties, Workbook } from "../../workbook/model";
import { asText } from "../arguments";
import { define, type Property } from "../define";
import { kinds } from "../kinds";

function property(name: keyof DocumentProperties): Property<Workbook> {
  return {
    get: (book) => book.properties[name],
    set: (book, value) => changeProperties(book, { [name]: asText(value) }),
  };
}

export const documentProperties = define(kinds.documentProperties, {
  properties: {
    title: property("title"),
    subject: property("subject"),
    author: property("author"),
    keywords: property("keywords"),
    comments: property("comments"),
    category: property("category"),
    company: property("company"),
    manager: property("manager"),
    lastAuthor: { get: (book) => book.properties.lastAuthor },
  },
});
