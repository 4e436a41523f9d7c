/** A text that may be split over several rows. */
import { isBlank, trimBlanks } from "../words/blanks";
import type { TextAt } from "./tracker";

/** The text of a KA's first row, and what further rows add: a line each. The cell stays the first row's. */
export class SplitText {
  private readonly parts: string[];
  private isError: boolean;

  constructor(private readonly first: TextAt) {
    this.parts = isBlank(first.text) ? [] : [first.text];
    this.isError = first.isError;
  }

  /** What stands lowest; "" while all is blank. */
  get last(): string {
    return this.parts.at(-1) ?? "";
  }

  add(below: TextAt): void {
    if (!isBlank(below.text)) this.parts.push(below.text);
    this.isError ||= below.isError;
  }

  /** Adds a text unless it says once more what stands above: an unmerged cell leaves its text in every row. */
  addOnce(below: TextAt): void {
    if (trimBlanks(below.text) !== trimBlanks(this.last)) this.add(below);
  }

  build(): TextAt {
    const { first, parts, isError } = this;
    return { ...first, text: parts.length < 2 ? (parts[0] ?? first.text) : parts.join("\n"), isError };
  }
}
