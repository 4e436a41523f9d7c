/** What a person sees who has not run anything yet: what will happen, what will not, and a sample to try it on. */
import type { ReactElement } from "react";
import { SampleOffer } from "./parts/SampleOffer";
import type { Store } from "./state/store";
import { strings } from "./strings";

export function FirstRun({ store }: { readonly store: Store }): ReactElement {
  return (
    <section className="first-run" aria-labelledby="first-run">
      <h2 id="first-run">{strings.first.label}</h2>
      <ol>
        {strings.first.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ol>
      <SampleOffer store={store} />
    </section>
  );
}
