/** The words of preparing a sheet and of live checking: apart from the others, since they are loaded later. */
import { numberText } from "./enGB";

const count = (number: number, one: string, more: string) => `${numberText(number)} ${number === 1 ? one : more}`;

/** Cells that a sentence names; the rest are counted. */
const MOST_NAMED = 6;
const cellsText = (cells: readonly string[]) =>
  cells.length > MOST_NAMED
    ? `${cells.slice(0, MOST_NAMED).join(", ")} and ${numberText(cells.length - MOST_NAMED)} more`
    : cells.join(", ");

export const liveStrings = {
  title: "Prepare this sheet",
  about: (sheet: string) =>
    `On “${sheet}” each status gets a drop-down and its colour, each reference a message. Everything else stays as it is, and it can be removed again.`,
  prepare: "Prepare",
  remove: "Remove",
  working: { prepare: "Preparing the sheet", remove: "Removing what was added", restore: "Restoring the drop-downs" },
  done: {
    prepare: (sheet: string) => `“${sheet}” is prepared.`,
    remove: (sheet: string) => `What was added to “${sheet}” is removed.`,
    restore: (sheet: string) => `The drop-downs of “${sheet}” are back.`,
  },
  nothing: {
    prepare: (sheet: string) => `“${sheet}” was prepared already. Nothing was written.`,
    remove: (sheet: string) => `“${sheet}” was not prepared. Nothing was written.`,
    restore: (sheet: string) => `“${sheet}” has its drop-downs. Nothing was written.`,
  },
  theirStatuses: (cells: readonly string[]) =>
    `Statuses with a rule of your own keep it: ${cellsText(cells)}. The drop-down can take its place; Remove does not bring yours back.`,
  theirReferences: (cells: readonly string[]) => `References with a rule of your own keep it: ${cellsText(cells)}.`,
  replace: "Replace my rules",
  noColours: "Excel cannot read this sheet’s conditional formats, so colours were neither added nor removed.",
  failed: "That did not work.",
  lost: (sheet: string, cells: readonly string[]) =>
    `${count(cells.length, "status has", "statuses have")} lost the drop-down on “${sheet}”: ${cellsText(cells)}. Pasting takes it away.`,
  restore: "Restore",
  restoreNamed: (sheet: string) => `Restore the drop-downs on “${sheet}”`,
  following: "Edits are checked as they are made.",
  notFollowing: "Edits are not checked as they are made. Settings can turn that on.",
  hasGivenUp: "Edits are no longer followed: Excel failed several times. Validate to begin again.",
  corrected: (number: number) => `${count(number, "entry", "entries")} written in the accepted form.`,
  remote: (number: number) => `${count(number, "edit", "edits")} by people elsewhere checked.`,
  cannotCorrect:
    "Short forms cannot be typed on a prepared sheet, where the drop-down refuses them. Under Settings it can ask first, or take them.",
};
