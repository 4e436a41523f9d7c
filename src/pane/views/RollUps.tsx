/** Roll-up: for each priority its objectives, each with its status and why, and the reason where a stated one differs. */
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { lazy, Suspense, useState, type ReactElement } from "react";
import type { Validation } from "../../job/job";
import type { RollUp } from "../../rollup/rollUp";
import { Boundary } from "../Boundary";
import { StatusBadge, StatusBar } from "../parts/Status";
import { councilRollUp, rollUpTree, statedDiffers, type RollUpNode } from "../state/rollUpTree";
import type { Store } from "../state/store";
import { strings } from "../strings";
import { StatedReason } from "./StatedReason";

const TryRules = lazy(async () => {
  const { TryRules } = await import(/* webpackChunkName: "try" */ "./TryRules");
  return { default: TryRules };
});

const LEVELS = ["priority", "portfolio", "lead"] as const;

interface Props {
  readonly validation: Validation;
  readonly store: Store;
  readonly isBusy: boolean;
}

export function RollUps(props: Props): ReactElement {
  const { reported, rollUps, settings } = props.validation;
  const [level, setLevel] = useState<(typeof LEVELS)[number]>("priority");
  const [isTrying, setTrying] = useState(false);
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
          <p>{council.why}</p>
        </section>
      )}
      <select
        className="input"
        aria-label={strings.rollUp.level}
        value={level}
        onChange={({ target }) => {
          setLevel(LEVELS.find((known) => known === target.value) ?? "priority");
        }}
      >
        {levels.map((known) => (
          <option key={known} value={known}>
            {strings.rollUp.levels[known]}
          </option>
        ))}
      </select>
      {level === "lead" && <p className="quiet">{strings.rollUp.several}</p>}
      <ul className="roll-ups">
        {rollUpTree(rollUps, reported, level).map((node, index) => (
          <Node key={`${level} ${index}`} node={node} {...props} />
        ))}
      </ul>
      <details
        className="try"
        open={isTrying}
        onToggle={({ currentTarget }) => {
          setTrying(currentTarget.open);
        }}
      >
        <summary tabIndex={0}>
          <h3>{strings.rollUp.tryRules}</h3>
        </summary>
        {isTrying && (
          <Boundary>
            <Suspense fallback={<p className="quiet">{strings.loading}</p>}>
              <TryRules tracker={reported} settings={settings} />
            </Suspense>
          </Boundary>
        )}
      </details>
    </>
  );
}

interface NodeProps extends Props {
  readonly node: RollUpNode;
}

function Node({ node, ...props }: NodeProps): ReactElement {
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
          <Why node={node} {...props} />
          {children.length > 0 && (
            <ul className="objectives">
              {children.map((child, index) => (
                <li key={index}>
                  <h4>{nameOf(child.rollUp)}</h4>
                  <StatusBadge word={child.rollUp.suggested} />
                  <Why node={child} {...props} />
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
    </li>
  );
}

function Why({ node: { rollUp, cell }, validation, store, isBusy }: NodeProps): ReactElement {
  const name = nameOf(rollUp);
  return (
    <>
      <p>{rollUp.why}</p>
      {rollUp.stated !== null && (
        <p className="stated">
          {strings.rollUp.stated(rollUp.stated)}
          {statedDiffers(rollUp) && <strong> {strings.rollUp.statedDiffers}</strong>}
        </p>
      )}
      <StatedReason rollUp={rollUp} name={name} validation={validation} isBusy={isBusy} onChange={store.change} />
      {cell !== null && (
        <button
          type="button"
          className="link"
          aria-label={strings.rollUp.goToNamed(cell, name)}
          onClick={() => void store.goTo(rollUp.sheet, cell)}
        >
          {strings.rollUp.goTo(cell)}
        </button>
      )}
    </>
  );
}

/** "CA 1: Provide …"; a lead's or portfolio's own text. */
function nameOf({ code, name }: RollUp): string {
  return [code, name].filter((part) => part !== null && part !== "").join(": ") || strings.rollUp.noName;
}
