/** A reason in a person's own words: needed, one text field. */
import { Button } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState, type ReactElement } from "react";
import { LONGEST_REASON } from "../../kept/reason";
import { useKeptFocus } from "../useKeptFocus";

interface Props {
  readonly label: string;
  readonly hint: string;
  /** Said when there is none. */
  readonly needed: string;
  readonly submit: string;
  readonly cancel: string;
  /** What stands in the field at first. */
  readonly initial?: string;
  /** Whether the field takes the focus when it appears: where it takes the place of what was clicked. */
  readonly isFocused?: boolean;
  readonly isBusy: boolean;
  readonly onReason: (reason: string) => Promise<void>;
  readonly onCancel: () => void;
}

export function ReasonForm({
  label,
  hint,
  needed,
  submit,
  cancel,
  initial = "",
  isFocused = false,
  isBusy,
  onReason,
  onCancel,
}: Props): ReactElement {
  const id = useId();
  const [reason, setReason] = useState(initial);
  const [isMissing, setMissing] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const button = useKeptFocus<HTMLButtonElement>();
  useEffect(() => {
    if (isFocused) field.current?.focus();
  }, [isFocused]);
  const give = () => {
    if (isBusy) return;
    if (reason.trim() === "") {
      setMissing(true);
      field.current?.focus();
      return;
    }
    void onReason(reason.trim());
  };
  return (
    <form
      className="reason-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        give();
      }}
    >
      <label htmlFor={id}>{label}</label>
      <p className="quiet" id={`${id}-hint`}>
        {hint}
      </p>
      <textarea
        ref={field}
        id={id}
        className="input"
        rows={3}
        maxLength={LONGEST_REASON}
        required
        value={reason}
        aria-invalid={isMissing}
        aria-describedby={isMissing ? `${id}-needed ${id}-hint` : `${id}-hint`}
        onChange={({ target }) => {
          setReason(target.value);
          setMissing(false);
        }}
      />
      {isMissing && (
        <p className="field-problem" id={`${id}-needed`} role="alert">
          {needed}
        </p>
      )}
      <div className="panel-actions">
        <Button ref={button} type="submit" appearance="primary" disabledFocusable={isBusy}>
          {submit}
        </Button>
        <Button disabledFocusable={isBusy} onClick={onCancel}>
          {cancel}
        </Button>
      </div>
    </form>
  );
}
