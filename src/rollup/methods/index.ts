/** The roll-up methods, by the name that settings give them. */
import type { Method } from "../../settings";
import { count } from "./count";
import { majority } from "./majority";
import type { RollUpMethod } from "./method";
import { points } from "./points";
import { threshold } from "./threshold";
import { worst } from "./worst";

export type { RollUpMethod } from "./method";

export const ROLL_UP_METHODS: Readonly<Record<Method, RollUpMethod>> = { threshold, points, worst, majority, count };
