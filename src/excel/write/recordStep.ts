/** Keeps the record of what we wrote in the workbook. */
import { toXml, WRITTEN_NAMESPACE, type WrittenRecord } from "../owned/written";
import { step, valueBytes, type Step } from "./step";

/** Writes the record into the first of the parts there are, and leaves no other: copies that were merged may have two. */
export function firstRecordStep(partIds: readonly string[], written: WrittenRecord): Step {
  const xml = toXml(written);
  return step(
    1 + partIds.length,
    ({ customXmlParts }) => {
      const [first, ...others] = partIds;
      if (first === undefined) customXmlParts.add(xml);
      else customXmlParts.getItem(first).setXml(xml);
      for (const id of others) customXmlParts.getItem(id).delete();
    },
    valueBytes(xml),
  );
}

/** Writes the record into the one part that there now is. */
export function lastRecordStep(written: WrittenRecord): Step {
  const xml = toXml(written);
  return step(
    1,
    ({ customXmlParts }) => customXmlParts.getByNamespace(WRITTEN_NAMESPACE).getOnlyItem().setXml(xml),
    valueBytes(xml),
  );
}
