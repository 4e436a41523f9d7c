import { changeProperties } from "../../workbook/edits";
import type { DocumentProperties, Workbook } from "../../workbook/model";
import { asText, integer } from "../arguments";
import { customPropertyKinds } from "../customProperties";
import { define, type Property } from "../define";
import { kinds } from "../kinds";

function property(name: keyof DocumentProperties): Property<Workbook> {
  return {
    get: (book) => book.properties[name],
    set: (book, value) => changeProperties(book, { [name]: asText(value) }),
  };
}

/** What Excel keeps of a file beside its texts. The stand-in has them while it runs: a new file each time. */
interface Origin {
  readonly created: string;
  revision: number;
}

const origins = new WeakMap<Workbook, Origin>();

function originOf(book: Workbook): Origin {
  const origin = origins.get(book) ?? { created: new Date().toISOString(), revision: 1 };
  origins.set(book, origin);
  return origin;
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
    creationDate: { get: (book) => originOf(book).created },
    revisionNumber: {
      get: (book) => originOf(book).revision,
      set: (book, value) => {
        originOf(book).revision = integer([value]);
      },
    },
  },
  navigation: { custom: (book) => customPropertyKinds.collection.of(book) },
});
