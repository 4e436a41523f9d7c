/** What a person sees who has not run anything yet: what will happen, and what will not. */
import type { ReactElement } from "react";
import { strings } from "./strings";

export function FirstRun(): ReactElement {
  return (
    <section className="first-run" aria-labelledby="first-run">
      <h2 id="first-run">{strings.first.label}</h2>
      <ol>
        {strings.first.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ol>
    </section>
  );
}
