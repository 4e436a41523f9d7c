/** Shown where the add-in cannot work: why, and what to do. */
import { useLayoutEffect, useRef, type ReactElement } from "react";
import type { Host } from "../excel/host";
import { focusForReading } from "./focusForReading";
import { Mark } from "./parts/Mark";
import { strings } from "./strings";

export function NotHere({ reason }: { readonly reason: Exclude<Host, "excel"> }): ReactElement {
  const { title, text, todo } = strings.notHere[reason];
  const main = useRef<HTMLElement>(null);
  // It takes the place of the first screen, and of the button there that may have had the focus.
  useLayoutEffect(() => {
    if (main.current !== null && document.hasFocus()) focusForReading(main.current);
  }, []);
  return (
    <main ref={main} className="not-here">
      <Mark />
      <h1>{title}</h1>
      <p>{text}</p>
      <p>{todo}</p>
    </main>
  );
}
