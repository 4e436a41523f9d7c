/** A list as lines. What is being typed stays as typed (a blank line at the end too) while the list it says is passed on. */
import { useState, type ReactElement } from "react";

interface Props {
  readonly id: string;
  readonly "aria-describedby"?: string;
  readonly "aria-invalid"?: boolean;
  readonly text: string;
  /** The lines that the list reads back as which a text says. */
  readonly readBack: (text: string) => string;
  readonly onText: (text: string) => void;
}

const MOST_ROWS = 8;

export function LinesInput({ text, readBack, onText, ...field }: Props): ReactElement {
  const [typed, setTyped] = useState<{ readonly text: string; readonly says: string } | null>(null);
  // Another list than the typed one says (discarded, imported): that one is shown.
  const shown = typed !== null && typed.says === text ? typed.text : text;
  return (
    <textarea
      {...field}
      className="input"
      rows={Math.min(Math.max(shown.split("\n").length, 1), MOST_ROWS)}
      value={shown}
      onChange={({ target }) => {
        setTyped({ text: target.value, says: readBack(target.value) });
        onText(target.value);
      }}
    />
  );
}
