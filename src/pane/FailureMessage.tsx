/** What went wrong, what was and was not written, and what to do; for support, what can be told without the workbook's texts. */
import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import { useRef, useState, type ReactElement } from "react";
import packageJson from "../../package.json";
import { aboutOffice } from "../excel/host";
import type { Failure } from "./state/failure";
import { strings } from "./strings";
import { useKeptFocus } from "./useKeptFocus";

interface Props {
  readonly failure: Failure;
  /** The person says what becomes of summary sheets that somebody has changed. */
  readonly onChoose: (changed: "overwrite" | "keep") => void;
  readonly onClose: () => void;
}

export function FailureMessage({
  failure: { kind, message, isQuestion, details },
  onChoose,
  onClose,
}: Props): ReactElement {
  const close = useKeptFocus<HTMLButtonElement>();
  return (
    <MessageBar intent={kind === "cancelled" || isQuestion ? "info" : "error"} layout="multiline" className="failure">
      <MessageBarBody>
        <MessageBarTitle>{strings.failure.title[kind]}</MessageBarTitle>
        {message}
        {isQuestion && <Choice onChoose={onChoose} />}
        {!isQuestion && kind !== "cancelled" && <SupportDetails details={details} />}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            ref={close}
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

function Choice({ onChoose }: Pick<Props, "onChoose">): ReactElement {
  const words = strings.failure.changedByPerson;
  const keep = useKeptFocus<HTMLButtonElement>();
  const overwrite = useKeptFocus<HTMLButtonElement>();
  const choices = [
    { changed: "keep", ref: keep, label: words.keep, about: words.keepAbout },
    { changed: "overwrite", ref: overwrite, label: words.overwrite, about: words.overwriteAbout },
  ] as const;
  return (
    <ul className="failure-choice">
      {choices.map(({ changed, ref, label, about }) => (
        <li key={changed}>
          <Button
            ref={ref}
            size="small"
            aria-describedby={`changed-${changed}`}
            onClick={() => {
              onChoose(changed);
            }}
          >
            {label}
          </Button>
          <p className="quiet" id={`changed-${changed}`}>
            {about}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** Excel on the web may keep add-ins from the clipboard: then the text is there, marked, to be copied by hand. */
function SupportDetails({ details }: Pick<Failure, "details">): ReactElement {
  const words = strings.failure.support;
  const [told, setTold] = useState("");
  const field = useRef<HTMLTextAreaElement>(null);
  const text = [`${strings.product} ${packageJson.version}`, aboutOffice(), ...details].join("\n");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setTold(words.copied);
    } catch {
      field.current?.select();
      setTold(words.copyByHand);
    }
  };
  return (
    <details className="support">
      <summary tabIndex={0}>{words.title}</summary>
      <p className="quiet">{words.about}</p>
      <textarea ref={field} className="input" rows={4} readOnly aria-label={words.title} value={text} />
      <Button size="small" onClick={() => void copy()}>
        {words.copy}
      </Button>
      <p role="status">{told}</p>
    </details>
  );
}
