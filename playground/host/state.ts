/** Sets many properties at once from a nested plain object: `setCellProperties`, `update`. */
import { invalidArgument } from "./errors";
import type { Handle } from "./kinds";
import { has, membersOf, navigate, setProperty } from "./registry";
import type { Session } from "./session";

export function applyState(handle: Handle, state: unknown, session: Session): void {
  if (typeof state !== "object" || state === null) throw invalidArgument();
  const { properties, navigation } = membersOf(handle);
  for (const [name, value] of Object.entries(state)) {
    if (!has(properties, name) && has(navigation, name)) {
      const child = navigate(handle, name, session);
      if (child) applyState(child, value, session);
    } else setProperty(handle, name, value, session);
  }
}
