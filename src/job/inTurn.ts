/** One job at a time: two runs at once are one. */

let running: { readonly name: string; readonly end: Promise<unknown> } | null = null;

/** Runs the job; while one of the same name is running, joins it; after another one, waits for its turn. */
export async function inTurn<T>(name: string, run: () => Promise<T>): Promise<T> {
  if (running?.name === name) return running.end as Promise<T>;
  const before = running?.end;
  const end = (async () => {
    await before?.catch(() => undefined);
    return run();
  })();
  running = { name, end };
  try {
    return await end;
  } finally {
    if (running.end === end) running = null;
  }
}
