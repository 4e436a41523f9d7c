/** How near another colour is: the fewest that would have to turn. */
import type { RollUpSettings } from "../settings";
import type { ActiveKind } from "../words/status";
import { totalOf, type Active } from "./counts";
import { ROLL_UP_METHODS } from "./methods";

interface Turn {
  /** The colours that may turn, the worse first. */
  readonly from: readonly ActiveKind[];
  readonly to: ActiveKind;
  /** The colour that the whole shall have then. */
  readonly target: ActiveKind;
}

type Choice = (now: Active, from: readonly ActiveKind[]) => ActiveKind | undefined;

// Which ones turn first makes a difference: to an average the farthest, to a majority the commonest.
const CHOICES: readonly Choice[] = [
  (now, from) => from.find((colour) => now[colour] > 0),
  (now, from) => [...from].reverse().find((colour) => now[colour] > 0),
  (now, from) => {
    const most = Math.max(...from.map((colour) => now[colour]));
    return most === 0 ? undefined : from.find((colour) => now[colour] === most);
  },
];

/** The fewest that must turn for the whole to have the target colour; null when not even all of them do it. */
export function fewestToTurn(active: Active, turn: Turn, settings: RollUpSettings): number | null {
  const found = CHOICES.map((choice) => turnedBy(choice, active, turn, settings)).filter((fewest) => fewest !== null);
  return found.length === 0 ? null : Math.min(...found);
}

function turnedBy(choice: Choice, active: Active, turn: Turn, settings: RollUpSettings): number | null {
  const { colour } = ROLL_UP_METHODS[settings.method];
  const now = { ...active };
  for (let turned = 1; turned <= totalOf(active); turned += 1) {
    const from = choice(now, turn.from);
    if (from === undefined) return null;
    now[from] -= 1;
    now[turn.to] += 1;
    if (colour(now, settings) === turn.target) return turned;
  }
  return null;
}
