/** Keeps the rest of the pane when a part of it cannot be loaded or drawn. */
import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import { strings } from "./strings";

interface Props {
  readonly children: ReactNode;
}
interface State {
  readonly isBroken: boolean;
}

export class Boundary extends Component<Props, State> {
  override state: State = { isBroken: false };

  static getDerivedStateFromError(): State {
    return { isBroken: true };
  }

  override render(): ReactNode {
    if (!this.state.isBroken) return this.props.children;
    return (
      <MessageBar intent="error" layout="multiline" className="broken" role="alert">
        <MessageBarBody>{strings.failure.notLoaded}</MessageBarBody>
      </MessageBar>
    );
  }
}
