/** One setting: its label, what it means, and the input that fits it. */
import { Button } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import { RULES } from "../../rules";
import { FAMILIES } from "../../rules/rule";
import type { Method, RuleId, SettingsProblem, SheetMapping } from "../../settings";
import type { Alert } from "../../settings/enforcementSettings";
import { linesOf, listOf } from "../state/settingsDraft";
import type { FieldInput, SettingField } from "../state/settingsForm";
import { settingsStrings } from "../settingsStrings";
import { sheetStrings } from "../sheetStrings";
import { strings } from "../strings";
import { LinesInput } from "./LinesInput";

interface Props {
  readonly field: SettingField;
  readonly value: unknown;
  readonly problems: readonly SettingsProblem[];
  readonly onValue: (value: unknown) => void;
}

type Of<Kind extends FieldInput["kind"]> = Extract<FieldInput, { readonly kind: Kind }>;

export function SettingInput({ field, value, problems, onValue }: Props): ReactElement {
  const id = useId();
  const path = field.path.join(".");
  const label = settingsStrings.labels[path] ?? path;
  const { input } = field;
  const described = `${id}-about${problems.length > 0 ? ` ${id}-wrong` : ""}`;
  const shared = { id, "aria-describedby": described, "aria-invalid": problems.length > 0 };
  const about = (
    <p className="quiet" id={`${id}-about`}>
      {aboutOf(field, value)}
    </p>
  );
  const wrong = problems.length > 0 && (
    <p className="field-problem" id={`${id}-wrong`}>
      {problems.map(({ expected, found }) => settingsStrings.fieldProblem(expected, found)).join(" ")}
    </p>
  );

  if (input.kind === "mappings") {
    return (
      <fieldset className="field" aria-describedby={described}>
        <legend>{label}</legend>
        {about}
        <Mappings value={value} onValue={onValue} />
        {wrong}
      </fieldset>
    );
  }
  if (input.kind === "several" || input.kind === "rules" || input.kind === "linesByValue") {
    return (
      <fieldset className="field" aria-describedby={described}>
        <legend>{label}</legend>
        {about}
        {input.kind === "several" && <Several input={input} value={value} onValue={onValue} />}
        {input.kind === "rules" && <Rules input={input} value={value} onValue={onValue} />}
        {input.kind === "linesByValue" &&
          input.values.map((kind) => (
            <Labelled key={kind} label={valueText(kind)}>
              {(inner) => (
                <LinesInput
                  id={inner}
                  text={linesOf(input, value, kind)}
                  readBack={(text) => linesOf(input, listOf(input, text, kind, []), kind)}
                  onText={(text) => {
                    onValue(listOf(input, text, kind, value));
                  }}
                />
              )}
            </Labelled>
          ))}
        {wrong}
      </fieldset>
    );
  }
  if (input.kind === "yesNo") {
    return (
      <div className="field">
        <label className="check">
          <input
            type="checkbox"
            {...shared}
            checked={value === true}
            onChange={({ target }) => {
              onValue(target.checked);
            }}
          />
          {label}
        </label>
        {about}
      </div>
    );
  }
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {input.kind === "choice" && (
        <select
          {...shared}
          className="input"
          value={String(value)}
          onChange={({ target }) => {
            onValue(target.value);
          }}
        >
          {input.values.map((one) => (
            <option key={one} value={one}>
              {choiceText(path, one)}
            </option>
          ))}
        </select>
      )}
      {(input.kind === "text" || input.kind === "number") && (
        <input
          {...shared}
          className="input"
          inputMode={input.kind === "number" ? "numeric" : undefined}
          value={typeof value === "string" || typeof value === "number" ? value : ""}
          onChange={({ target }) => {
            onValue(input.kind === "number" && /^\d+$/.test(target.value) ? Number(target.value) : target.value);
          }}
        />
      )}
      {(input.kind === "lines" || input.kind === "pairs") && (
        <LinesInput
          {...shared}
          text={linesOf(input, value, null)}
          readBack={(text) => linesOf(input, listOf(input, text, null, []), null)}
          onText={(text) => {
            onValue(listOf(input, text, null, value));
          }}
        />
      )}
      {about}
      {wrong}
    </div>
  );
}

/** What the schema says of it, and how it is written. */
function aboutOf({ path, description, input }: SettingField, value: unknown): string {
  if (path.join(".") === "rollUp.method") return settingsStrings.methodText[value as Method];
  if (input.kind === "pairs") return `${description} ${settingsStrings.perPair}`;
  return input.kind === "lines" || input.kind === "linesByValue"
    ? `${description} ${settingsStrings.perLine}`
    : description;
}

/** One of the values to choose from, in the words of that choice. */
function choiceText(path: string, value: string): string {
  if (path === "rollUp.method") return settingsStrings.methods[value as Method];
  if (path === "enforcement.alert") return settingsStrings.alerts[value as Alert];
  return valueText(value);
}

/** A value in words: a status, a sheet, or a word of its own. */
function valueText(value: string): string {
  const words: Readonly<Record<string, string>> = {
    ...strings.status,
    ...sheetStrings.names,
    ...settingsStrings.values,
  };
  return words[value] ?? value;
}

function Labelled({
  label,
  children,
}: {
  readonly label: string;
  readonly children: (id: string) => ReactElement;
}): ReactElement {
  const id = useId();
  return (
    <div className="labelled">
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
}

/** As far as showing it goes: what was imported may be anything. */
function isMapping(value: unknown): value is SheetMapping {
  return typeof value === "object" && value !== null && "sheet" in value && typeof value.sheet === "string";
}

/** Sheets are named in a view of their own; here they can be taken away. */
function Mappings({ value, onValue }: Pick<Props, "value" | "onValue">): ReactElement {
  const words = settingsStrings.mapping;
  const mappings = (Array.isArray(value) ? value : []).filter(isMapping);
  if (mappings.length === 0) return <p>{words.noneMapped}</p>;
  return (
    <ul className="mappings">
      {mappings.map(({ sheet, headerRow }, index) => (
        <li key={sheet}>
          <span>{words.mapped(sheet, headerRow)}</span>
          <Button
            size="small"
            aria-label={words.forgetNamed(sheet)}
            onClick={() => {
              onValue(mappings.filter((_, at) => at !== index));
            }}
          >
            {words.forget}
          </Button>
        </li>
      ))}
    </ul>
  );
}

interface InputProps<Kind extends FieldInput["kind"]> {
  readonly input: Of<Kind>;
  readonly value: unknown;
  readonly onValue: (value: unknown) => void;
}

function Several({ input, value, onValue }: InputProps<"several">): ReactElement {
  const chosen: readonly unknown[] = Array.isArray(value) ? value : [];
  return (
    <div className="checks">
      {input.values.map((one) => (
        <label key={one} className="check">
          <input
            type="checkbox"
            checked={chosen.includes(one)}
            onChange={({ target }) => {
              onValue(input.values.filter((each) => (each === one ? target.checked : chosen.includes(each))));
            }}
          />
          {valueText(one)}
        </label>
      ))}
    </div>
  );
}

/** A severity for each rule; nothing for a rule that shall have its own. */
function Rules({ input, value, onValue }: InputProps<"rules">): ReactElement {
  const given = (typeof value === "object" && value !== null ? value : {}) as Readonly<Partial<Record<RuleId, string>>>;
  const choose = (rule: RuleId, severity: string) => {
    const { [rule]: _before, ...others } = given;
    onValue(severity === "" ? others : { ...others, [rule]: severity });
  };
  return (
    <>
      {FAMILIES.map((family) => (
        <div key={family} className="rules" role="group" aria-label={settingsStrings.families[family]}>
          <h4>{settingsStrings.families[family]}</h4>
          {input.rules
            .filter((rule) => RULES[rule].meta.family === family)
            .map((rule) => (
              <Labelled key={rule} label={RULES[rule].meta.title}>
                {(id) => (
                  <select
                    id={id}
                    className="input"
                    title={RULES[rule].meta.description}
                    value={given[rule] ?? ""}
                    onChange={({ target }) => {
                      choose(rule, target.value);
                    }}
                  >
                    <option value="">{settingsStrings.ownSeverity(severityText(RULES[rule].meta.severity))}</option>
                    {input.values.map((severity) => (
                      <option key={severity} value={severity}>
                        {severityText(severity)}
                      </option>
                    ))}
                  </select>
                )}
              </Labelled>
            ))}
        </div>
      ))}
    </>
  );
}

function severityText(severity: string): string {
  const words: Readonly<Record<string, string>> = { ...strings.severity, off: settingsStrings.off };
  return words[severity] ?? severity;
}
