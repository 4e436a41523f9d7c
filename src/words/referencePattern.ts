/** What references begin with, and what may end them: the settings hold it. */

export interface ReferencePattern {
  /** "KA": letters, in the case in which the canonical form has them. Read in any case. */
  readonly prefix: string;
  /** Whether a letter may follow the number: "08.09a". */
  readonly suffixes: boolean;
}

export const canonicalPattern: ReferencePattern = { prefix: "KA", suffixes: true };

/** What a pattern is compiled to, made once a pattern. */
export function compiled<T>(compile: (pattern: ReferencePattern) => T): (pattern: ReferencePattern) => T {
  const known = new WeakMap<ReferencePattern, T>();
  return (pattern) => {
    let result = known.get(pattern);
    if (result === undefined) {
      result = compile(pattern);
      known.set(pattern, result);
    }
    return result;
  };
}
