/** Shown where the add-in cannot work: why, and what to do. */
import type { ReactElement } from "react";
import type { Host } from "../excel/host";
import { Mark } from "./parts/Mark";
import { strings } from "./strings";

export function NotHere({ reason }: { readonly reason: Exclude<Host, "excel"> }): ReactElement {
  const { title, text, todo } = strings.notHere[reason];
  return (
    <main className="not-here">
      <Mark />
      <h1>{title}</h1>
      <p>{text}</p>
      <p>{todo}</p>
    </main>
  );
}
