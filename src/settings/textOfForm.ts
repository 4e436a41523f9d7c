/** Texts that have a form, which is said whatever stands in their place. */
import * as z from "zod/mini";

/** @param form what is expected, in words: "one to six letters" */
export function textOfForm(pattern: RegExp, form: string, examples: readonly string[]) {
  return z.string(form).check(z.regex(pattern, form), z.meta({ examples: [...examples] }));
}

const SINGLE_BLANKS = /^\S+(?: \S+)*$/;

/** A word or a name: with other blanks no cell would be found to hold it. */
export function plainText(longest: number) {
  return z
    .string()
    .check(
      z.minLength(1),
      z.maxLength(longest, `a text of at most ${longest} characters`),
      z.regex(SINGLE_BLANKS, "a text with single blanks, and none at its ends"),
    );
}
