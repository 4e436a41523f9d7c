/**
 * Numbers, times and days in en-GB. Each format is made when it is first needed: making them takes the browser as long as
 * drawing the first screen, which needs none.
 */
const wholeNumber = whenNeeded(() => new Intl.NumberFormat("en-GB"));
const clock = whenNeeded(() => new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" }));
const calendar = whenNeeded(() => new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric" }));

function whenNeeded<Format>(make: () => Format): () => Format {
  let made: Format | null = null;
  return () => (made ??= make());
}

/** "1,204". */
export const numberText = (value: number): string => wholeNumber().format(value);

/** "14:05". */
export const timeText = (at: Date): string => clock().format(at);

/** "31 July 2024". */
export const dayText = (at: Date): string => calendar().format(at);
