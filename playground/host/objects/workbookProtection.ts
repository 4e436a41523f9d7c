import { protectStructure } from "../../workbook/edits";
import { define } from "../define";
import { invalidOperation } from "../errors";
import { kinds } from "../kinds";

/** Of the structure: passwords are taken and not kept. */
export const workbookProtection = define(kinds.workbookProtection, {
  properties: { protected: { get: (book) => book.structureProtected } },
  methods: {
    protect: (book) => {
      if (book.structureProtected) throw invalidOperation("The workbook is already protected.");
      protectStructure(book, true);
    },
    unprotect: (book) => {
      if (book.structureProtected) protectStructure(book, false);
    },
  },
});
