/** Settings out of the workbook and into it as a file; and back to the defaults. */
import { Button } from "@fluentui/react-components";
import { useId, useRef, useState, type ReactElement } from "react";
import { readSettings, settingsText } from "../../settings";
import type { Draft } from "../state/settingsDraft";
import { settingsStrings } from "../settingsStrings";
import { useKeptFocus } from "../useKeptFocus";

interface Props {
  readonly settings: Draft;
  readonly isBusy: boolean;
  readonly onImport: (settings: Draft) => void;
  readonly onForget: () => Promise<void>;
}

export function SettingsFile({ settings, isBusy, onImport, onForget }: Props): ReactElement {
  const words = settingsStrings;
  const [isExported, setExported] = useState(false);
  const [told, setTold] = useState("");
  const [isAsking, setAsking] = useState(false);
  const file = useRef<HTMLInputElement>(null);
  const id = useId();
  const reading = readSettings(settings);
  const text = reading.ok ? settingsText(reading.settings) : JSON.stringify(settings, null, 2);
  const read = async (chosen: File) => {
    const imported = jsonObject(await chosen.text());
    setTold(imported === null ? words.notJson : words.imported);
    if (imported !== null) onImport(imported);
  };
  return (
    <>
      <div className="panel-actions">
        <Button
          onClick={() => {
            download(text, words.file);
            setExported(true);
          }}
        >
          {words.export}
        </Button>
        <Button onClick={() => file.current?.click()}>{words.import}</Button>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          aria-label={words.import}
          hidden
          onChange={({ target }) => {
            const [chosen] = target.files ?? [];
            if (chosen !== undefined) void read(chosen);
            target.value = "";
          }}
        />
      </div>
      <p role="status">{told}</p>
      {isExported && (
        <div className="field">
          <label htmlFor={id} className="quiet">
            {words.exportText}
          </label>
          <textarea id={id} className="input" rows={6} readOnly value={text} />
        </div>
      )}
      {isAsking ? (
        <Sure
          isBusy={isBusy}
          onYes={() => {
            setAsking(false);
            void onForget();
          }}
          onNo={() => {
            setAsking(false);
          }}
        />
      ) : (
        <Button
          className="reset"
          disabledFocusable={isBusy}
          onClick={() => {
            setAsking(true);
          }}
        >
          {words.reset}
        </Button>
      )}
    </>
  );
}

function Sure({
  isBusy,
  onYes,
  onNo,
}: {
  readonly isBusy: boolean;
  readonly onYes: () => void;
  readonly onNo: () => void;
}): ReactElement {
  const yes = useKeptFocus<HTMLButtonElement>();
  return (
    <div className="notice" role="alert">
      <p>{settingsStrings.resetSure}</p>
      <div className="panel-actions">
        <Button ref={yes} disabledFocusable={isBusy} onClick={onYes}>
          {settingsStrings.resetYes}
        </Button>
        <Button onClick={onNo}>{settingsStrings.resetNo}</Button>
      </div>
    </div>
  );
}

/** Nothing is sent: the browser writes the file itself. Excel for Mac ignores it (OfficeDev/office-js #2700). */
function download(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

function jsonObject(text: string): Draft | null {
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === "object" && json !== null && !Array.isArray(json) ? (json as Draft) : null;
  } catch {
    return null;
  }
}
