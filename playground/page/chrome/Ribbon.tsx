/** The workbook's own commands, and the add-in's ribbon group as its manifest describes it. */
import { useRef } from "react";
import { canRedo, canUndo, redo, undo } from "../../workbook/edits";
import type { Workbook } from "../../workbook/model";
import type { Manifest, RibbonCommand } from "../manifest";
import { useRevisions } from "../revisions";

export interface RibbonProps {
  readonly workbook: Workbook;
  readonly manifest: Manifest;
  readonly samples: readonly string[];
  /** The sample shown; null where a file of one's own is. */
  readonly sample: string | null;
  readonly onSample: (name: string) => void;
  readonly onFile: (file: File) => void;
  readonly onSave: () => void;
  readonly onCommand: (command: RibbonCommand) => void;
}

export function Ribbon(props: RibbonProps) {
  const { manifest, onCommand } = props;
  return (
    <div className="ribbon" data-region>
      <div role="group" aria-labelledby="workbook-group" className="ribbon-group">
        <div className="ribbon-items">
          <WorkbookCommands {...props} />
        </div>
        <div id="workbook-group" className="ribbon-label">
          Workbook
        </div>
      </div>
      {manifest.commands.length > 0 && (
        <div role="group" aria-labelledby="add-in-group" className="ribbon-group">
          <div className="ribbon-items">
            {manifest.commands.map((command) => (
              <button
                key={command.id}
                type="button"
                className="command"
                title={command.tip}
                onClick={() => onCommand(command)}
              >
                <img src={command.icon} alt="" width={24} height={24} />
                {command.label}
              </button>
            ))}
          </div>
          <div id="add-in-group" className="ribbon-label">
            {manifest.group}
          </div>
        </div>
      )}
    </div>
  );
}

function WorkbookCommands(props: RibbonProps) {
  const { workbook, samples, sample, onSample, onFile, onSave } = props;
  useRevisions(workbook);
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <label className="sample">
        Sample tracker
        <select value={sample ?? ""} onChange={(event) => onSample(event.target.value)}>
          {sample === null && <option value="">(your own file)</option>}
          {samples.map((name) => (
            <option key={name} value={name}>
              {name.replace(/\.xlsx$/, "")}
            </option>
          ))}
        </select>
      </label>
      <button type="button" onClick={() => chooser.current?.click()}>
        Open .xlsx
      </button>
      <input
        ref={chooser}
        type="file"
        accept=".xlsx"
        hidden
        aria-label="Workbook to open"
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = "";
          if (file) onFile(file);
        }}
      />
      <button type="button" onClick={onSave}>
        Save
      </button>
      <button type="button" onClick={() => undo(workbook)} disabled={!canUndo(workbook)} aria-keyshortcuts="Control+Z">
        Undo
      </button>
      <button type="button" onClick={() => redo(workbook)} disabled={!canRedo(workbook)} aria-keyshortcuts="Control+Y">
        Redo
      </button>
    </>
  );
}
