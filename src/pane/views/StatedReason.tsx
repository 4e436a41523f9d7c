/** Where a stated status differs from the suggested one: its reason, or the way to give one. */
import { Button } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Validation } from "../../job/job";
import type { RollUp } from "../../rollup/rollUp";
import { ReasonForm } from "../parts/ReasonForm";
import { statedDiffers } from "../state/rollUpTree";
import type { Store } from "../state/store";
import { strings } from "../strings";
import { useEscape } from "../useEscape";
import { useKeptFocus } from "../useKeptFocus";

interface Props {
  readonly rollUp: RollUp;
  readonly name: string;
  readonly validation: Validation;
  readonly isBusy: boolean;
  readonly onChange: Store["change"];
}

export function StatedReason({ rollUp, name, validation, isBusy, onChange }: Props): ReactElement | null {
  const [isOpen, setOpen] = useState(false);
  if (!statedDiffers(rollUp)) return null;
  const { override } = rollUp;
  const lapsed = validation.lapsed.find((one) => one.rollUp === rollUp || isSame(one.rollUp, rollUp))?.override ?? null;
  if (isOpen) {
    return (
      <Form
        {...{ rollUp, isBusy, onChange }}
        initial={override?.reason ?? lapsed?.reason ?? ""}
        onClose={() => {
          setOpen(false);
        }}
      />
    );
  }
  const open = (label: string, named: string) => (
    <Button
      size="small"
      aria-label={named}
      disabledFocusable={isBusy}
      onClick={() => {
        setOpen(true);
      }}
    >
      {label}
    </Button>
  );
  if (override !== null) {
    return (
      <div className="reason">
        <p>{strings.rollUp.reason(override.reason, override.date)}</p>
        <Withdraw name={name} isBusy={isBusy} onClick={() => void onChange({ kind: "withdrawReason", rollUp })} />
      </div>
    );
  }
  if (lapsed !== null) {
    return (
      <div className="reason">
        <p>{strings.rollUp.lapsed(lapsed.reason, lapsed.date)}</p>
        {open(strings.rollUp.renew, strings.rollUp.renewNamed(name))}
      </div>
    );
  }
  return <div className="reason">{open(strings.rollUp.giveReason, strings.rollUp.giveReasonNamed(name))}</div>;
}

/** A lapsed reason names the roll-up as it was made, which may be another object of the same heading. */
function isSame(a: RollUp, b: RollUp): boolean {
  return a.sheet === b.sheet && a.level === b.level && a.heading === b.heading;
}

function Withdraw({
  name,
  isBusy,
  onClick,
}: {
  readonly name: string;
  readonly isBusy: boolean;
  readonly onClick: () => void;
}): ReactElement {
  const button = useKeptFocus<HTMLButtonElement>();
  return (
    <Button
      ref={button}
      size="small"
      aria-label={strings.rollUp.withdrawNamed(name)}
      disabledFocusable={isBusy}
      onClick={onClick}
    >
      {strings.rollUp.withdraw}
    </Button>
  );
}

interface FormProps extends Pick<Props, "rollUp" | "isBusy" | "onChange"> {
  readonly initial: string;
  readonly onClose: () => void;
}

function Form({ rollUp, initial, isBusy, onChange, onClose }: FormProps): ReactElement {
  useEscape(onClose);
  const { rollUp: words } = strings;
  return (
    <ReasonForm
      label={words.reasonLabel(rollUp.stated ?? "", rollUp.suggested)}
      hint={words.reasonHint}
      needed={words.reasonNeeded}
      submit={words.keep}
      cancel={words.cancel}
      initial={initial}
      isFocused
      isBusy={isBusy}
      onCancel={onClose}
      onReason={async (reason) => {
        if ((await onChange({ kind: "giveReason", rollUp, reason })) === "done") onClose();
      }}
    />
  );
}
