/** Prepare this sheet: gives a tracker its drop-downs, colours and messages, takes them away, and says what came of it. */
import { Button } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import type { Validation } from "../../job/job";
import { liveStrings } from "../liveStrings";
import type { LiveState, PrepareEnd } from "../state/live";
import { useLive } from "../useLive";

interface Props {
  readonly validation: Validation;
  readonly isBusy: boolean;
}

export function PrepareSheet({ validation: { reported, settings }, isBusy }: Props): ReactElement | null {
  const title = useId();
  const shown = useLive();
  if (shown === null || reported === null) return null;
  const { live, state } = shown;
  const { sheet } = reported;
  const isWorking = isBusy || state.working !== null;
  return (
    <section className="prepare" aria-labelledby={title}>
      <h2 id={title}>{liveStrings.title}</h2>
      <p className="quiet">{liveStrings.about(sheet)}</p>
      <div className="prepare-actions">
        <Button size="small" disabledFocusable={isWorking} onClick={() => void live.prepare(sheet, false)}>
          {liveStrings.prepare}
        </Button>
        <Button size="small" disabledFocusable={isWorking} onClick={() => void live.remove(sheet)}>
          {liveStrings.remove}
        </Button>
      </div>
      <div role="status">
        {state.working !== null && <p className="quiet">{liveStrings.working[state.working]}</p>}
        {state.end?.sheet === sheet && <EndText end={state.end} />}
      </div>
      {hasOwnRules(state, sheet) && (
        <Button size="small" disabledFocusable={isWorking} onClick={() => void live.prepare(sheet, true)}>
          {liveStrings.replace}
        </Button>
      )}
      <Following
        report={state.report}
        isCorrecting={settings.enforcement.autoCorrect && settings.enforcement.alert === "stop"}
      />
    </section>
  );
}

/** Whether the last preparing left rules of the council's own in status cells. */
function hasOwnRules({ end }: LiveState, sheet: string): boolean {
  return end?.kind === "prepare" && end.sheet === sheet && (end.prepared?.theirs.statuses.length ?? 0) > 0;
}

function EndText({ end: { kind, sheet, prepared, failure } }: { readonly end: PrepareEnd }): ReactElement {
  const words = liveStrings;
  if (prepared === null) {
    return (
      <p className="notice">
        <strong>{words.failed}</strong> {failure}
      </p>
    );
  }
  const { statuses, references } = prepared.theirs;
  return (
    <>
      <p>{(prepared.isChanged ? words.done : words.nothing)[kind](sheet)}</p>
      {!prepared.areColoursKnown && <p>{words.noColours}</p>}
      {statuses.length > 0 && <p>{words.theirStatuses(statuses)}</p>}
      {references.length > 0 && <p className="quiet">{words.theirReferences(references)}</p>}
    </>
  );
}

interface FollowingProps {
  readonly report: LiveState["report"];
  /** Short forms are to be corrected, and cannot be typed where the drop-down stops them. */
  readonly isCorrecting: boolean;
}

function Following({ report, isCorrecting }: FollowingProps): ReactElement {
  const words = liveStrings;
  if (report === null) return <p className="quiet">{words.notFollowing}</p>;
  if (report.hasGivenUp) return <p className="notice">{words.hasGivenUp}</p>;
  const news = [
    words.following,
    ...(report.corrected > 0 ? [words.corrected(report.corrected)] : []),
    ...(report.remote > 0 ? [words.remote(report.remote)] : []),
    ...(isCorrecting ? [words.cannotCorrect] : []),
  ];
  return <p className="quiet">{news.join(" ")}</p>;
}
