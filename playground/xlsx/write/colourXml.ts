/** "FFRRGGBB" for "#RRGGBB": files write colours with their opacity first. */
export function rgb(colour: string): string {
  return `FF${colour.slice(1).toUpperCase()}`;
}
