/** Sheets: what was written, each with what it is for; a click opens it. */
import { Link } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { WrittenSheet } from "../../job/job";
import { strings } from "../strings";

interface Props {
  readonly sheets: readonly WrittenSheet[];
  readonly onOpen: (name: string) => Promise<void>;
}

export function Sheets({ sheets, onOpen }: Props): ReactElement {
  if (sheets.length === 0) return <p>{strings.sheets.none}</p>;
  return (
    <>
      <h2 className="for-screen-readers">{strings.tabs.sheets}</h2>
      <p className="quiet">{strings.sheets.written}</p>
      <ul className="sheets">
        {sheets.map(({ key, name }) => (
          <li key={key}>
            <Link as="button" aria-label={strings.sheets.open(name)} onClick={() => void onOpen(name)}>
              {name}
            </Link>
            <p className="quiet">{strings.sheets.about[key]}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
