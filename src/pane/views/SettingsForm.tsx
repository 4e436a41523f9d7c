/** Settings: everything that a council can set, in the order of the schema; saved into the workbook when all of it can be used. */
import { Button } from "@fluentui/react-components";
import { useMemo, useRef, useState, type ReactElement } from "react";
import { flushSync } from "react-dom";
import { focusForReading } from "../focusForReading";
import type { Validation } from "../../job/job";
import { defaultSettings, readSettings, type SettingsProblem } from "../../settings";
import { isProblemOf, overDefaults, valueAt, withValue, type Draft } from "../state/settingsDraft";
import { settingFields, type SettingField } from "../state/settingsForm";
import type { Store } from "../state/store";
import { settingsStrings } from "../settingsStrings";
import { strings } from "../strings";
import { SettingInput } from "./SettingInput";
import { SettingsFile } from "./SettingsFile";

interface Props {
  readonly validation: Validation;
  readonly isBusy: boolean;
  /** What was changed and is not saved yet; null: nothing. */
  readonly draft: Draft | null;
  readonly onDraft: (draft: Draft | null) => void;
  readonly onChange: Store["change"];
}

export function SettingsForm({ validation, isBusy, draft, onDraft, onChange }: Props): ReactElement {
  const words = settingsStrings;
  const form = useRef<HTMLFormElement>(null);
  const [problems, setProblems] = useState<readonly SettingsProblem[]>([]);
  const sections = useMemo(() => sectionsOf(), []);
  const shown: Draft = draft ?? validation.settings;
  const edit = (field: SettingField, value: unknown) => {
    setProblems(problems.filter((problem) => !isProblemOf(field, problem)));
    onDraft(withValue(shown, field.path, value));
  };
  const save = async () => {
    const reading = readSettings(shown);
    // At once: what is hidden cannot take the focus.
    flushSync(() => {
      setProblems(reading.ok ? [] : reading.problems);
    });
    if (!reading.ok) {
      const told = form.current?.querySelector<HTMLElement>("[data-problems]") ?? null;
      if (told !== null) focusForReading(told);
      return;
    }
    if ((await onChange({ kind: "saveSettings", settings: reading.settings })) === "done") onDraft(null);
  };
  return (
    <form
      ref={form}
      className="settings"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) void save();
      }}
    >
      <h2 className="for-screen-readers">{strings.tabs.settings}</h2>
      <p className="quiet">{words.about}</p>
      <KeptProblems problems={validation.settingsProblems} />
      <div className="notice" role="alert" tabIndex={-1} data-problems hidden={problems.length === 0}>
        <Problems text={words.problems(problems.length)} problems={problems} />
      </div>
      {sections.map(({ key, fields }) => {
        const visible = fields.filter((field) => isUsed(field, shown));
        const wrong = problems.some((problem) => visible.some((field) => isProblemOf(field, problem)));
        return (
          <Section key={key} title={words.sections[key] ?? key} isWrong={wrong}>
            {visible.map((field) => (
              <SettingInput
                key={field.path.join(".")}
                field={field}
                value={valueAt(shown, field.path)}
                problems={problems.filter((problem) => isProblemOf(field, problem))}
                onValue={(value) => {
                  edit(field, value);
                }}
              />
            ))}
          </Section>
        );
      })}
      <Section title={words.share} isWrong={false}>
        <SettingsFile
          settings={shown}
          isBusy={isBusy}
          onImport={(imported) => {
            const reading = readSettings(imported);
            setProblems(reading.ok ? [] : reading.problems);
            onDraft(overDefaults(defaultSettings(), imported));
          }}
          onForget={async () => {
            if ((await onChange({ kind: "forgetSettings" })) === "done") onDraft(null);
          }}
        />
      </Section>
      {draft !== null && (
        <div className="save-bar">
          <p className="quiet">{words.unsaved}</p>
          <Button type="submit" appearance="primary" size="small" disabledFocusable={isBusy}>
            {words.save}
          </Button>
          <Button
            size="small"
            disabledFocusable={isBusy}
            onClick={() => {
              setProblems([]);
              onDraft(null);
            }}
          >
            {words.discard}
          </Button>
        </div>
      )}
    </form>
  );
}

/** Fields by the part of the settings that they are of. */
function sectionsOf(): { readonly key: string; readonly fields: readonly SettingField[] }[] {
  const sections = new Map<string, SettingField[]>();
  for (const field of settingFields()) {
    const [key = ""] = field.path;
    const section = sections.get(key);
    if (section === undefined) sections.set(key, [field]);
    else section.push(field);
  }
  return [...sections].map(([key, fields]) => ({ key, fields }));
}

/** The cuts of a roll-up rule that is not the chosen one are not asked for. */
function isUsed({ path: [part, rule] }: SettingField, settings: Draft): boolean {
  return (
    part !== "rollUp" || (rule !== "threshold" && rule !== "points") || rule === valueAt(settings, ["rollUp", "method"])
  );
}

interface SectionProps {
  readonly title: string;
  readonly isWrong: boolean;
  readonly children: ReactElement | readonly ReactElement[];
}

/** Closed at first, so that the whole can be taken in; one with a problem opens. */
function Section({ title, isWrong, children }: SectionProps): ReactElement {
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      open={isOpen || isWrong}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary tabIndex={0}>
        <h3>{title}</h3>
      </summary>
      <div className="fields">{children}</div>
    </details>
  );
}

function KeptProblems({ problems }: { readonly problems: readonly SettingsProblem[] }): ReactElement | null {
  if (problems.length === 0) return null;
  return (
    <div className="notice">
      <Problems text={settingsStrings.keptProblems} problems={problems} />
    </div>
  );
}

function Problems({
  text,
  problems,
}: {
  readonly text: string;
  readonly problems: readonly SettingsProblem[];
}): ReactElement {
  return (
    <>
      <p>{text}</p>
      <ul>
        {problems.map(({ path, expected, found }) => (
          <li key={`${path} ${expected}`}>
            {path}: {settingsStrings.fieldProblem(expected, found)}
          </li>
        ))}
      </ul>
    </>
  );
}
