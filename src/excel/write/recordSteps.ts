/** Keeps the record of what we wrote in the workbook. */
import { INDEX_NAMESPACE, indexXml, pieceXmls, type RecordText, type WrittenParts } from "../owned/written";
import { step, valueBytes, type Step } from "./step";

/** Before anything else is written: says what is coming, and clears away what nothing refers to. */
export function firstRecordSteps({ index, indexIds, pieces }: WrittenParts, coming: RecordText): Step[] {
  const strays = pieces.filter(({ record }) => record === null || (record !== index.standing && record !== coming.id));
  const isThere = pieces.some(({ record }) => record === coming.id);
  const [first, ...others] = indexIds;
  return [
    ...deletions([...others, ...strays.map(({ id }) => id)]),
    ...(isThere ? [] : pieceXmls(coming).map(additionOf)),
    indexStep({ standing: index.standing, coming: coming.id }, ({ customXmlParts }, xml) => {
      if (first === undefined) customXmlParts.add(xml);
      else customXmlParts.getItem(first).setXml(xml);
    }),
  ];
}

/** After everything else: what was coming stands now. */
export function lastRecordSteps({ index, pieces }: WrittenParts, { id: standing }: RecordText): Step[] {
  const outdated = pieces.filter(({ record }) => record === index.standing && record !== standing);
  return [
    indexStep({ standing, coming: null }, ({ customXmlParts }, xml) => {
      customXmlParts.getByNamespace(INDEX_NAMESPACE).getOnlyItem().setXml(xml);
    }),
    ...deletions(outdated.map(({ id }) => id)),
  ];
}

function indexStep(
  index: Parameters<typeof indexXml>[0],
  write: (workbook: Excel.Workbook, xml: string) => void,
): Step {
  const xml = indexXml(index);
  return step(2, (workbook) => write(workbook, xml), valueBytes(xml));
}

function additionOf(xml: string): Step {
  return step(1, ({ customXmlParts }) => void customXmlParts.add(xml), valueBytes(xml));
}

function deletions(ids: readonly string[]): Step[] {
  return ids.map((id) => step(1, ({ customXmlParts }) => customXmlParts.getItem(id).delete()));
}
