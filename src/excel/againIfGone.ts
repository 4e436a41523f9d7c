/** Reading while somebody else is at work in the workbook. */
import { isGone } from "./errors";

/** How often what is read may change under us before we give up. */
const MOST_TIMES = 3;

/** Runs once more, from its start, where something that had just been there was gone; it must then see what is there now. */
export async function againIfGone<T>(run: () => Promise<T>): Promise<T> {
  for (let time = 1; ; time++) {
    try {
      return await run();
    } catch (error) {
      if (!isGone(error) || time === MOST_TIMES) throw error;
    }
  }
}
