/** Heading of what took the place of what was clicked: it takes the focus, so that reading goes on there. */
import { focusForReading } from "../focusForReading";
import { useEffect, useRef, type ReactElement, type ReactNode } from "react";

export function PanelHeading({ id, children }: { readonly id: string; readonly children: ReactNode }): ReactElement {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (heading.current !== null) focusForReading(heading.current);
  }, []);
  return (
    <h2 ref={heading} id={id} tabIndex={-1}>
      {children}
    </h2>
  );
}
