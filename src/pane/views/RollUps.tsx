/** Roll-up: for each priority its objectives, each with its status and why. */
import { Select } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { useState, type ReactElement } from "react";
import type { Validation } from "../../job/job";
import type { RollUp } from "../../rollup/rollUp";
import { StatusBadge, StatusBar } from "../parts/Status";
import { councilRollUp, rollUpTree, statedDiffers, type RollUpNode } from "../state/rollUpTree";
import { strings } from "../strings";

const LEVELS = ["priority", "portfolio", "lead"] as const;
type GoTo = (cell: string) => void;

interface Props {
  readonly validation: Validation;
  readonly onGoTo: (sheet: string, cell: string | null) => Promise<void>;
}

export function RollUps({ validation: { reported, rollUps }, onGoTo }: Props): ReactElement {
  const [level, setLevel] = useState<(typeof LEVELS)[number]>("priority");
  if (reported === null) return <p>{strings.rollUp.nothing}</p>;
  const council = councilRollUp(rollUps, reported);
  const levels = LEVELS.filter((known) => rollUps.some((rollUp) => rollUp.level === known || known === "priority"));
  return (
    <>
      <h2 className="for-screen-readers">{strings.tabs.rollUp}</h2>
      {council !== null && (
        <section className="council" aria-labelledby="council">
          <h3 id="council">{strings.overview.council}</h3>
          <StatusBadge word={council.suggested} />
          <StatusBar counts={council.counts} total={council.total} />
          <Why rollUp={council} />
        </section>
      )}
      <Select
        aria-label={strings.rollUp.level}
        value={level}
        onChange={(_event, { value }) => {
          setLevel(LEVELS.find((known) => known === value) ?? "priority");
        }}
      >
        {levels.map((known) => (
          <option key={known} value={known}>
            {strings.rollUp.levels[known]}
          </option>
        ))}
      </Select>
      {level === "lead" && <p className="quiet">{strings.rollUp.several}</p>}
      <ul className="roll-ups">
        {rollUpTree(rollUps, reported, level).map((node, index) => (
          <Node
            key={`${level} ${index}`}
            node={node}
            onGoTo={(cell) => {
              void onGoTo(reported.sheet, cell);
            }}
          />
        ))}
      </ul>
    </>
  );
}

function Node({ node, onGoTo }: { readonly node: RollUpNode; readonly onGoTo: GoTo }): ReactElement {
  const [isOpen, setOpen] = useState(false);
  const { rollUp, children } = node;
  return (
    <li>
      <h3>
        <button
          type="button"
          aria-expanded={isOpen}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          {isOpen ? <ChevronDown16Regular aria-hidden="true" /> : <ChevronRight16Regular aria-hidden="true" />}
          <span>{nameOf(rollUp)}</span>
          <StatusBadge word={rollUp.suggested} />
        </button>
      </h3>
      {isOpen && (
        <div className="roll-up">
          <StatusBar counts={rollUp.counts} total={rollUp.total} />
          <Why rollUp={rollUp} />
          <GoToHeading node={node} onGoTo={onGoTo} />
          {children.length > 0 && (
            <ul className="objectives">
              {children.map((child, index) => (
                <li key={index}>
                  <h4>{nameOf(child.rollUp)}</h4>
                  <StatusBadge word={child.rollUp.suggested} />
                  <Why rollUp={child.rollUp} />
                  <GoToHeading node={child} onGoTo={onGoTo} />
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
    </li>
  );
}

function Why({ rollUp }: { readonly rollUp: RollUp }): ReactElement {
  return (
    <>
      <p>{rollUp.why}</p>
      {rollUp.stated !== null && (
        <p className="stated">
          {strings.rollUp.stated(rollUp.stated)}
          {statedDiffers(rollUp) && <strong> {strings.rollUp.statedDiffers}</strong>}
        </p>
      )}
    </>
  );
}

function GoToHeading({
  node: { cell, rollUp },
  onGoTo,
}: {
  readonly node: RollUpNode;
  readonly onGoTo: GoTo;
}): ReactElement | null {
  if (cell === null) return null;
  return (
    <button
      type="button"
      className="link"
      aria-label={strings.rollUp.goToNamed(cell, nameOf(rollUp))}
      onClick={() => {
        onGoTo(cell);
      }}
    >
      {strings.rollUp.goTo(cell)}
    </button>
  );
}

/** "CA 1: Provide …"; a lead's or portfolio's own text. */
function nameOf({ code, name }: RollUp): string {
  return [code, name].filter((part) => part !== null && part !== "").join(": ") || strings.rollUp.noName;
}
