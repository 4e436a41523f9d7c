/** Texts that patterns stumble over, each as long as a cell can be. */
const LONGEST = 32_767;

const filled = (piece: string): string => piece.repeat(Math.ceil(LONGEST / piece.length)).slice(0, LONGEST);

export const HOSTILE_TEXTS: Readonly<Record<string, string>> = {
  blanks: filled(" "),
  "one letter": filled("a"),
  brackets: filled("("),
  "dashes and blanks": filled("- "),
  digits: filled("1"),
  "half a year": filled("2024/"),
  "line breaks": filled("\n"),
  "not and not": filled("not "),
  "on hold, many times": filled("on hold "),
  "dates without end": filled("by end of "),
  "tags begun": filled("<p "),
  "entities begun": filled("&#"),
  semicolons: filled("; "),
  "two by two": filled("  x"),
};
