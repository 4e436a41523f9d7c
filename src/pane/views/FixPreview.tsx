/** What a fix would change, cell by cell, before anything is changed. */
import { Button } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { RULES } from "../../rules";
import type { CellChange } from "../../rules/finding";
import { PanelHeading } from "../parts/PanelHeading";
import { useEscape } from "../useEscape";
import { useKeptFocus } from "../useKeptFocus";
import type { Store } from "../state/store";
import { cellCount, type FixOffer } from "../state/fixes";
import { textChange, type Piece } from "../state/textChange";
import { strings } from "../strings";

interface Props {
  readonly offers: readonly FixOffer[];
  readonly isBusy: boolean;
  readonly onChange: Store["change"];
  readonly onClose: () => void;
}

/** Shown at first; the rest on demand. */
const MOST_SHOWN = 40;

export function FixPreview({ offers, isBusy, onChange, onClose }: Props): ReactElement {
  const [shown, setShown] = useState(MOST_SHOWN);
  const apply = useKeptFocus<HTMLButtonElement>();
  useEscape(onClose);
  const cells = cellCount(offers.map(({ fix }) => fix));
  const fix = async () => {
    if ((await onChange({ kind: "fix", fixes: offers.map(({ sheet, fix }) => ({ sheet, fix })) })) === "done")
      onClose();
  };
  return (
    <section className="panel" aria-labelledby="preview">
      <PanelHeading id="preview">{strings.fix.title(cells)}</PanelHeading>
      {offers.some(({ fix }) => fix.kind === "suggested") && <p className="notice">{strings.fix.suggested}</p>}
      <div className="panel-actions">
        <Button ref={apply} appearance="primary" disabledFocusable={isBusy} onClick={() => void fix()}>
          {strings.fix.apply(cells)}
        </Button>
        <Button disabledFocusable={isBusy} onClick={onClose}>
          {strings.fix.cancel}
        </Button>
      </div>
      <ul className="fixes">
        {offers.slice(0, shown).map((offer, index) => (
          <li key={index}>
            <h3>{RULES[offer.finding.rule].meta.title}</h3>
            <p className="quiet">{strings.findings.place(offer.finding)}</p>
            {offer.fix.unmerge !== null && <p>{strings.fix.unmerge(offer.fix.unmerge)}</p>}
            {offer.fix.changes.map((change) => (
              <ChangeOfCell key={change.cell} change={change} isAlone={offer.fix.changes.length === 1} />
            ))}
          </li>
        ))}
      </ul>
      {offers.length > shown && (
        <button
          type="button"
          className="link"
          onClick={() => {
            setShown(offers.length);
          }}
        >
          {strings.fix.more(offers.length - shown)}
        </button>
      )}
      <p className="quiet">{strings.fix.signs}</p>
    </section>
  );
}

function ChangeOfCell({ change, isAlone }: { readonly change: CellChange; readonly isAlone: boolean }): ReactElement {
  const { before, after, more } = textChange(change.before, change.after);
  return (
    <dl className="text-change">
      {!isAlone && <div className="text-change-cell">{change.cell}</div>}
      <div>
        <dt>{strings.fix.before}</dt>
        <dd>
          {change.before === "" ? (
            <em>{strings.fix.empty}</em>
          ) : (
            before.map((piece, at) => <Shown key={at} piece={piece} as="del" />)
          )}
        </dd>
      </div>
      <div>
        <dt>{strings.fix.after}</dt>
        <dd>
          {change.after === "" ? (
            <em>{strings.fix.empty}</em>
          ) : (
            after.map((piece, at) => <Shown key={at} piece={piece} as="ins" />)
          )}
          {more > 0 && <span className="quiet"> {strings.fix.moreChanges(more)}</span>}
        </dd>
      </div>
    </dl>
  );
}

/** Struck through where it goes, underlined where it comes: not by colour alone. */
function Shown({
  piece: { text, isChanged },
  as: Marked,
}: {
  readonly piece: Piece;
  readonly as: "ins" | "del";
}): ReactElement {
  return isChanged ? <Marked>{text}</Marked> : <span>{text}</span>;
}
