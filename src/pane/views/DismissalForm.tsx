/** Asks why a finding is let stand. */
import type { ReactElement } from "react";
import type { Finding } from "../../rules/finding";
import { PanelHeading } from "../parts/PanelHeading";
import { ReasonForm } from "../parts/ReasonForm";
import { useEscape } from "../useEscape";
import type { Store } from "../state/store";
import { strings } from "../strings";

interface Props {
  readonly finding: Finding;
  readonly isBusy: boolean;
  readonly onChange: Store["change"];
  readonly onClose: () => void;
}

export function DismissalForm({ finding, isBusy, onChange, onClose }: Props): ReactElement {
  useEscape(onClose);
  const { dismissal } = strings;
  return (
    <section className="panel" aria-labelledby="dismissal">
      <PanelHeading id="dismissal">{dismissal.title}</PanelHeading>
      <p>{finding.message}</p>
      <p className="quiet">{strings.findings.place(finding)}</p>
      <p>{dismissal.about}</p>
      <ReasonForm
        label={dismissal.reason}
        hint={dismissal.reasonHint}
        needed={dismissal.needed}
        submit={dismissal.dismiss}
        cancel={dismissal.cancel}
        isBusy={isBusy}
        onCancel={onClose}
        onReason={async (reason) => {
          if ((await onChange({ kind: "dismiss", finding, reason })) === "done") onClose();
        }}
      />
    </section>
  );
}
