/** Time, so that tests need not wait for it. */
export interface Clock {
  /** Runs it once after so many milliseconds; the answer takes that back. */
  after(milliseconds: number, run: () => void): () => void;
}

export const realClock: Clock = {
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    return () => {
      clearTimeout(timer);
    };
  },
};
