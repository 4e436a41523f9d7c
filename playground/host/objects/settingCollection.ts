import { setSetting } from "../../workbook/edits";
import { isMissing, text } from "../arguments";
import { define } from "../define";
import { invalidArgument } from "../errors";
import { kinds } from "../kinds";

export const settingCollection = define(kinds.settingCollection, {
  collection: {
    items: (book) => [...book.settings.keys()].map((key) => kinds.setting.of({ key })),
    find: (book, key) => (typeof key === "string" && book.settings.has(key) ? kinds.setting.of({ key }) : null),
  },
  methods: {
    add: (book, args) => {
      const key = text(args);
      if (key === "" || isMissing(args[1])) throw invalidArgument();
      setSetting(book, key, args[1]);
      return kinds.setting.of({ key });
    },
  },
});
