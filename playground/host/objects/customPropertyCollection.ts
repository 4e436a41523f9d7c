import { text } from "../arguments";
import { customPropertiesOf, customPropertyKinds } from "../customProperties";
import { define } from "../define";
import { invalidArgument } from "../errors";

/** Excel takes keys and texts of at most so many characters. */
const longest = 255;

function valueOf(value: unknown): string | number | boolean {
  if (typeof value === "string" && value.length <= longest) return value;
  if (typeof value === "number" || typeof value === "boolean") return value;
  throw invalidArgument();
}

export const customProperties = [
  define(customPropertyKinds.collection, {
    collection: {
      items: (workbook) =>
        [...customPropertiesOf(workbook).keys()].map((key) => customPropertyKinds.property.of({ workbook, key })),
      find: (workbook, key) =>
        typeof key === "string" && customPropertiesOf(workbook).has(key)
          ? customPropertyKinds.property.of({ workbook, key })
          : null,
    },
    methods: {
      add: (workbook, args) => {
        const key = text(args);
        if (key === "" || key.length > longest) throw invalidArgument();
        customPropertiesOf(workbook).set(key, valueOf(args[1]));
        return customPropertyKinds.property.of({ workbook, key });
      },
      deleteAll: (workbook) => customPropertiesOf(workbook).clear(),
    },
  }),
  define(customPropertyKinds.property, {
    id: { name: "_Id", of: ({ key }) => key },
    exists: ({ workbook, key }) => customPropertiesOf(workbook).has(key),
    properties: {
      key: { get: ({ key }) => key },
      value: {
        get: ({ workbook, key }) => customPropertiesOf(workbook).get(key),
        set: ({ workbook, key }, value) => customPropertiesOf(workbook).set(key, valueOf(value)),
      },
      type: {
        get: ({ workbook, key }) => {
          const value = customPropertiesOf(workbook).get(key);
          return typeof value === "number" ? "Number" : typeof value === "boolean" ? "Boolean" : "String";
        },
      },
    },
    methods: { delete: ({ workbook, key }) => void customPropertiesOf(workbook).delete(key) },
  }),
] as const;
