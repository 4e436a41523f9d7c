/** Excel's serial dates: days since 30 December 1899 (1904 system: since 1 January 1904). */

const dayMilliseconds = 86_400_000;
const epoch = Date.UTC(1899, 11, 30);
const epoch1904 = Date.UTC(1904, 0, 1);

/** Serial number of a calendar day; null when there is no such day. Month 1-12. */
export function serialDate(year: number, month: number, day: number, date1904 = false): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!real || year < 1900 || year > 9999) return null;
  return (time - (date1904 ? epoch1904 : epoch)) / dayMilliseconds;
}

export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** 0 is Sunday. */
  readonly weekday: number;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
}

/** Calendar day and time of a serial number, to the nearest second. */
export function dateParts(serial: number, date1904 = false): DateParts {
  const seconds = Math.round(serial * 86_400);
  const date = new Date((date1904 ? epoch1904 : epoch) + seconds * 1000);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
    hours: date.getUTCHours(),
    minutes: date.getUTCMinutes(),
    seconds: date.getUTCSeconds(),
  };
}

export const monthNames: readonly string[] = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** From Sunday, as `DateParts.weekday` counts. */
export const weekdayNames: readonly string[] = [
  "Sunday",
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
];

/** Month 1-12 of "Feb" or "february"; null for anything else. */
export function monthOf(name: string): number | null {
  const wanted = name.toLowerCase();
  const index = monthNames.findIndex((month) => {
    const full = month.toLowerCase();
    return full === wanted || full.slice(0, 3) === wanted;
  });
  return index < 0 ? null : index + 1;
}
