/** All roll-up rules beside what is stated. */
import { useMemo, type ReactElement } from "react";
import { tryMethods, type TriedHeading } from "../../rollup/tryMethods";
import { METHODS, type Method, type Settings } from "../../settings";
import type { Tracker } from "../../tracker/tracker";
import { StatusMark } from "../parts/Status";
import { strings } from "../strings";
import { settingsStrings } from "../settingsStrings";

interface Props {
  readonly tracker: Tracker;
  readonly settings: Settings;
}

export function TryRules({ tracker, settings }: Props): ReactElement {
  const words = settingsStrings;
  const { headings, agreeing } = useMemo(() => tryMethods(tracker, settings), [tracker, settings]);
  if (headings.length === 0) return <p>{words.tryNothing}</p>;
  return (
    <div className="try-rules">
      <p>{words.tryAbout}</p>
      <p className="quiet">{words.tryUsed(words.methods[settings.rollUp.method])}</p>
      <table>
        <caption className="for-screen-readers">{strings.rollUp.tryRules}</caption>
        <thead>
          <tr>
            <th scope="col">{words.tryHeading}</th>
            <th scope="col" className="upright">
              <span>{words.tryStated}</span>
            </th>
            {METHODS.map((method) => (
              <th key={method} scope="col" className="upright" title={words.methodText[method]}>
                <span>{words.methods[method]}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr className="try-agrees">
            <th scope="row">{words.tryAgrees}</th>
            <td>{headings.length}</td>
            {METHODS.map((method) => (
              <td key={method}>
                <span aria-hidden="true">{agreeing[method]}</span>
                <span className="for-screen-readers">{words.tryCount(agreeing[method], headings.length)}</span>
              </td>
            ))}
          </tr>
          {headings.map((heading, index) => (
            <Row key={index} heading={heading} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ heading }: { readonly heading: TriedHeading }): ReactElement {
  const { code, name, stated } = heading;
  return (
    <tr>
      <th scope="row" title={name ?? undefined}>
        {code ?? name}
      </th>
      <td>
        <StatusMark word={stated} />
      </td>
      {METHODS.map((method) => (
        <Cell key={method} heading={heading} method={method} />
      ))}
    </tr>
  );
}

/** A suggestion that differs has a frame, and says so. */
function Cell({
  heading: { stated, suggested },
  method,
}: {
  readonly heading: TriedHeading;
  readonly method: Method;
}): ReactElement {
  const word = suggested[method];
  if (word === null) {
    return (
      <td>
        <span aria-hidden="true">–</span>
        <span className="for-screen-readers">{settingsStrings.tryNone}</span>
      </td>
    );
  }
  return (
    <td>
      <span className="tried" data-differs={word !== stated}>
        <StatusMark word={word} />
        {word !== stated && <span className="for-screen-readers"> {settingsStrings.tryDiffers}</span>}
      </span>
    </td>
  );
}
