/** A hyperlink in a cell: to the web in a new tab, or to a place in this workbook. */
import { createContext, useContext, type ReactNode } from "react";
import type { CellLink } from "./cellLink";

/** Goes to a place in the workbook: "Cover!A1", "'Q2 2013-14'!B9", a defined name. */
export const GoToReference = createContext<(reference: string) => void>(() => undefined);

export interface LinkProps {
  readonly link: CellLink;
  /** In a cell -1: there the keyboard stays with the grid. */
  readonly tabIndex: 0 | -1;
  readonly children: ReactNode;
}

export function Link({ link, tabIndex, children }: LinkProps) {
  const goTo = useContext(GoToReference);
  const { documentReference, address, screenTip } = link;
  const title = screenTip === "" ? undefined : screenTip;
  if (documentReference !== null) {
    return (
      <a
        href={`#${documentReference}`}
        title={title}
        tabIndex={tabIndex}
        onClick={(event) => {
          event.preventDefault();
          goTo(documentReference);
        }}
      >
        {children}
      </a>
    );
  }
  if (address === null || !isSafe(address)) return children;
  return (
    <a href={address} title={title} tabIndex={tabIndex} target="_blank" rel="noreferrer noopener">
      {children}
    </a>
  );
}

/** A file may hold any address: only those that a browser opens and nothing runs from. */
function isSafe(address: string): boolean {
  return /^(?:https?|mailto):/i.test(address);
}
