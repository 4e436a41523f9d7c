/** After going to a cell: where that was, and the way back. */
import { Button } from "@fluentui/react-components";
import { ArrowLeft16Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { WayBack } from "./state/store";
import { strings } from "./strings";
import { useEscape } from "./useEscape";
import { useKeptFocus } from "./useKeptFocus";

interface Props {
  readonly wayBack: WayBack;
  readonly onBack: () => Promise<void>;
}

export function WayBackBar({ wayBack: { from, to }, onBack }: Props): ReactElement {
  const button = useKeptFocus<HTMLButtonElement>();
  useEscape(() => void onBack());
  return (
    <aside className="way-back" aria-label={strings.wayBack.label}>
      <span>{strings.wayBack.at(to.sheet, to.cell)}</span>
      <Button ref={button} size="small" icon={<ArrowLeft16Regular />} onClick={() => void onBack()}>
        {strings.wayBack.back(from.sheet === to.sheet ? from.cell : `${from.sheet} ${from.cell}`)}
      </Button>
    </aside>
  );
}
