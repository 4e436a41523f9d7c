/** Heading of what took the place of what was clicked: it takes the focus, so that reading goes on there. */
import { useEffect, useRef, type ReactElement, type ReactNode } from "react";

export function PanelHeading({ id, children }: { readonly id: string; readonly children: ReactNode }): ReactElement {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <h2 ref={heading} id={id} tabIndex={-1}>
      {children}
    </h2>
  );
}
