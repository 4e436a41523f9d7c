import type { ConditionalFormat } from "../../workbook/model";
import { conditionalRuleXml } from "../features/conditionalFormatXml";
import { boxAddresses } from "../references";
import { tag } from "../xml/build";
import type { PartEditor } from "../xml/partEditor";
import { childrenNamed } from "../xml/tree";

/**
 * Takes out the rules that are gone, changes only the number of those that merely moved in priority, and appends new
 * ones, each in a `<conditionalFormatting>` of its own. Answers the rules in the file's order.
 */
export function writeConditionalFormats(
  editor: PartEditor,
  before: readonly (ConditionalFormat | null)[],
  now: readonly ConditionalFormat[],
  differentialOf: (format: ConditionalFormat["format"]) => number,
): (ConditionalFormat | null)[] {
  const waiting = new Map(now.map((item) => [item.id, item]));
  const kept: (ConditionalFormat | null)[] = [];
  let index = 0;
  for (const container of childrenNamed(editor.root, "conditionalFormatting")) {
    const rules = childrenNamed(container, "cfRule");
    const gone = rules.filter((rule) => {
      const old = before[index++] ?? null;
      const still = old && waiting.get(old.id);
      if (old === null) kept.push(null);
      if (!old || !still || !sameButPriority(old, still)) return old !== null;
      waiting.delete(old.id);
      kept.push(still);
      if (old.priority !== still.priority) editor.splices.edit(rule, { priority: String(still.priority + 1) });
      return false;
    });
    if (gone.length === rules.length) editor.splices.remove(container);
    else for (const rule of gone) editor.splices.remove(rule);
  }
  const added = [...waiting.values()];
  const xml = added.map((item) => {
    const rule = conditionalRuleXml(item, differentialOf(item.format));
    return tag("conditionalFormatting", { sqref: boxAddresses(item.ranges) }, rule);
  });
  editor.add("conditionalFormatting", xml.join(""));
  return [...kept, ...added];
}

function sameButPriority(a: ConditionalFormat, b: ConditionalFormat): boolean {
  return JSON.stringify({ ...a, priority: 0 }) === JSON.stringify({ ...b, priority: 0 });
}
