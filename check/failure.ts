/** Why a check could not be done: one plain sentence on stderr, exit code 2. */
export class CheckFailure extends Error {
  override readonly name = "CheckFailure";
}
