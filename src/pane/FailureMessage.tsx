/** What went wrong, what was and was not written, and what to do. */
import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { Failure } from "./state/failure";
import { strings } from "./strings";
import { useKeptFocus } from "./useKeptFocus";

interface Props {
  readonly failure: Failure;
  readonly onClose: () => void;
}

export function FailureMessage({ failure: { kind, message }, onClose }: Props): ReactElement {
  const button = useKeptFocus<HTMLButtonElement>();
  return (
    <MessageBar intent={kind === "cancelled" ? "info" : "error"} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{strings.failure.title[kind]}</MessageBarTitle>
        {message}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            ref={button}
            appearance="transparent"
            aria-label={strings.failure.close}
            icon={<Dismiss16Regular />}
            onClick={onClose}
          />
        }
      />
    </MessageBar>
  );
}
