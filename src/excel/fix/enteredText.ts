/** A text as it must be entered in a cell of the council's own, whose number format stays, to land as that text. */

/** Begins like a formula, a number, a date, an amount, an error value, or with Excel's own text sign. */
const READ_OTHERWISE = /^[=+\-@'#\d.,(£$€%\t\r]/;
/** A month, true or false: the only words that Excel takes for something else. */
const OTHER_WORDS = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|true|false)/i;

/** With a leading apostrophe where Excel would otherwise read it as something else; in a cell of format "@" as it is. */
export function enteredText(text: string, numberFormat: string): string {
  if (numberFormat === "@") return text;
  const start = text.trimStart();
  return READ_OTHERWISE.test(text) || READ_OTHERWISE.test(start) || OTHER_WORDS.test(start) ? `'${text}` : text;
}
