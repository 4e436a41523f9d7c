/** What the last change did, with the way to take it back, and what it left alone. */
import { Button } from "@fluentui/react-components";
import { CheckmarkCircle20Filled, Dismiss16Regular, Info16Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { Changed } from "../state/change";
import { changedText, refusedOf, refusedText } from "../state/changedText";
import { strings } from "../strings";
import { useKeptFocus } from "../useKeptFocus";

interface Props {
  readonly changed: Changed;
  readonly isBusy: boolean;
  readonly onRevert: () => void;
  readonly onClose: () => void;
}

/** Refused fixes that are named one by one. */
const MOST_NAMED = 10;

export function ChangedMessage({ changed, isBusy, onRevert, onClose }: Props): ReactElement {
  const close = useKeptFocus<HTMLButtonElement>();
  const revert = useKeptFocus<HTMLButtonElement>();
  const refused = refusedOf(changed);
  return (
    <section className="changed" data-whole={refused.length === 0}>
      {refused.length === 0 ? <CheckmarkCircle20Filled aria-hidden="true" /> : <Info16Regular aria-hidden="true" />}
      <div>
        <p>{changedText(changed)}</p>
        {refused.length > 0 && (
          <>
            <p>{strings.changed.refused(refused.length)}</p>
            <ul>
              {refused.slice(0, MOST_NAMED).map((one, index) => (
                <li key={index}>{refusedText(one)}</li>
              ))}
              {refused.length > MOST_NAMED && <li>{strings.changed.refusedMore(refused.length - MOST_NAMED)}</li>}
            </ul>
          </>
        )}
      </div>
      {changed.kind === "fix" && changed.fixed.length > 0 && (
        <Button ref={revert} size="small" disabledFocusable={isBusy} onClick={onRevert}>
          {strings.changed.revert}
        </Button>
      )}
      <Button
        ref={close}
        size="small"
        appearance="transparent"
        aria-label={strings.changed.close}
        icon={<Dismiss16Regular />}
        onClick={onClose}
      />
    </section>
  );
}
