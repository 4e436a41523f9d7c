import { asBoolean, asText, oneOf } from "../arguments";
import { define, type Property } from "../define";
import { invalidArgument, itemNotFound } from "../errors";
import { guardSheet } from "../guards";
import { kinds, type Areas } from "../kinds";
import type { Validation, Workbook } from "../../workbook/model";
import { changeValidation, clearValidation, commonValidation, noValidation, validationsOf } from "../validations";
import { fieldsOf, readRule, writeRule } from "../validationRules";
import { invalidBoxes, judged } from "../validCells";
import { ruleKinds } from "../ruleKinds";
import { uniform } from "../uniform";

const styles = ["Stop", "Warning", "Information"] as const;

/** Longest title, alert and prompt that Excel's dialogue takes. */
const longest = { title: 32, alert: 225, prompt: 255 } as const;

function words(value: unknown, limit: number): string {
  const text = value === undefined || value === null ? "" : asText(value);
  if (text.length > limit) throw invalidArgument();
  return text;
}

/** A part of the validation: the cells' own, or null when they differ. */
function part<T>(read: (validation: Validation) => T, write: (value: unknown) => Partial<Validation>): Property<Areas> {
  return {
    get: (areas) => {
      const common = commonValidation(areas);
      return common && read(common);
    },
    set: (areas, value, { workbook }) => {
      guardSheet(areas.sheet);
      changeValidation(workbook, areas, write(value));
    },
  };
}

const type = (areas: Areas): string => {
  const { validations, covered } = validationsOf(areas);
  const [first, ...others] = validations;
  if (!first) return noValidation.type;
  if (others.length > 0) return "Inconsistent";
  return covered ? first.type : "MixedCriteria";
};

function invalid(areas: Areas, workbook: Workbook) {
  const found = invalidBoxes(workbook, areas);
  return found.length > 0 ? kinds.rangeAreas.of({ sheet: areas.sheet, boxes: found }) : null;
}

export const dataValidation = define(ruleKinds.dataValidation, {
  properties: {
    type: { get: type },
    rule: {
      get: (areas) => {
        const common = commonValidation(areas);
        return common && readRule(common);
      },
      set: (areas, value, { workbook }) => {
        guardSheet(areas.sheet);
        changeValidation(workbook, areas, writeRule(value, workbook));
      },
    },
    ignoreBlanks: part(
      (validation) => validation.ignoreBlanks,
      (value) => ({ ignoreBlanks: asBoolean(value) }),
    ),
    errorAlert: part(
      ({ alert }) => ({ showAlert: alert.show, style: alert.style, title: alert.title, message: alert.message }),
      (value) => {
        const { showAlert = true, style = "Stop", title, message } = fieldsOf(value);
        return {
          alert: {
            show: asBoolean(showAlert),
            style: oneOf(styles, style),
            title: words(title, longest.title),
            message: words(message, longest.alert),
          },
        };
      },
    ),
    prompt: part(
      ({ prompt }) => ({ showPrompt: prompt.show, title: prompt.title, message: prompt.message }),
      (value) => {
        const { showPrompt = true, title, message } = fieldsOf(value);
        return {
          prompt: {
            show: asBoolean(showPrompt),
            title: words(title, longest.title),
            message: words(message, longest.prompt),
          },
        };
      },
    ),
    valid: { get: (areas, { workbook }) => uniform(judged(workbook, areas)) },
  },
  methods: {
    clear: (areas, _args, { workbook }) => {
      guardSheet(areas.sheet);
      clearValidation(workbook, areas);
    },
    getInvalidCells: (areas, _args, { workbook }) => {
      const found = invalid(areas, workbook);
      if (!found) throw itemNotFound();
      return found;
    },
    getInvalidCellsOrNullObject: (areas, _args, { workbook }) => invalid(areas, workbook),
  },
});
