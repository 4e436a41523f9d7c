/** For who has no tracker at hand, or does not want to begin with it. */
import type { ReactElement } from "react";
import type { Store } from "../state/store";
import { strings } from "../strings";

export function SampleOffer({ store }: { readonly store: Store }): ReactElement {
  return (
    <div className="sample">
      <button type="button" className="link" aria-describedby="sample" onClick={() => void store.openSample()}>
        {strings.sample.open}
      </button>
      <p className="quiet" id="sample">
        {strings.sample.about}
      </p>
    </div>
  );
}
