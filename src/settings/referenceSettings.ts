/** How references are written, and what their first number means: the `reference` part of the settings. */
import * as z from "zod/mini";
import { textOfForm } from "./textOfForm";

export const referenceSettings = z
  .strictObject({
    prefix: z
      ._default(textOfForm(/^[A-Za-z]{1,6}$/, "one to six letters", ["KA"]), "KA")
      .check(z.describe("The letters that every reference begins with.")),
    afterPrefix: z
      ._default(z.enum(["detected", "point", "blank", "dash", "nothing"]), "detected")
      .check(
        z.describe(
          'What stands between the prefix and the group; "detected": what most of a sheet\'s references have.',
        ),
      ),
    afterGroup: z
      ._default(z.enum(["detected", "point", "blank", "dash"]), "detected")
      .check(
        z.describe(
          'What stands between the group and the number; "detected": what most of a sheet\'s references have.',
        ),
      ),
    digits: z
      ._default(z.enum(["detected", "one", "two"]), "detected")
      .check(
        z.describe(
          'Whether a number below 10 is written with one digit or two; "detected": as most of a sheet\'s references are.',
        ),
      ),
    suffixes: z
      ._default(z.boolean(), true)
      .check(z.describe("Whether a letter may follow the number: 08.09a and 08.09b are parts of one Key Activity.")),
    group: z
      ._default(z.enum(["detected", "objective", "priority"]), "detected")
      .check(
        z.describe(
          'Whether the group of a reference is that of its objective or of its priority; "detected": of the objective where there is one, by its code unless most of the sheet\'s references say otherwise.',
        ),
      ),
  })
  .check(z.describe("How references are written."));
