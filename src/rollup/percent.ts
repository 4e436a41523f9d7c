/** Shares as text: the one place where a share is rounded, so that 10 of 18 is 56% wherever it stands. */

/** The nearest whole per cent, a half upwards ("56%"); null where there is nothing to take a share of. */
export function percentText(count: number, total: number): string | null {
  return total === 0 ? null : `${Math.floor((200 * count + total) / (2 * total))}%`;
}
