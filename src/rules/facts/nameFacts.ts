/** How leads and portfolios are spelt over the whole workbook: found out when first asked, and kept up with edits. */
import type { Settings } from "../../settings";
import type { KeyActivity, TrackerWorkbook } from "../../tracker/tracker";
import { namePlaces } from "../../words/names";
import { expectedSpellings } from "../../words/spellings";
import { isPlaceholder } from "../../words/placeholders";

export const NAME_FIELDS = ["lead", "portfolio"] as const;
export type NameField = (typeof NAME_FIELDS)[number];

/** A name that is spelt otherwise elsewhere. */
export interface OtherSpelling {
  /** With the ";" that stands about it to no purpose. */
  readonly written: string;
  /** Two where they were run together. */
  readonly expected: readonly string[];
  /** The cell's text with it put right. */
  readonly after: string;
}

export class NameFacts {
  private fields: Readonly<Record<NameField, FieldNames>> | null = null;

  constructor(
    private readonly workbook: TrackerWorkbook,
    private readonly settings: Settings,
  ) {}

  otherSpellings(activity: KeyActivity, field: NameField): readonly OtherSpelling[] {
    const text = nameText(activity, field);
    return text === "" ? [] : this.known()[field].in(text);
  }

  /** Takes in an edit of a Key Activity. Gives the others whose names are now spelt otherwise, or no longer are. */
  edit(activity: KeyActivity, change: () => void): Iterable<KeyActivity> {
    const { fields } = this;
    if (fields === null) {
      change();
      return [];
    }
    const before = NAME_FIELDS.map((field) => nameText(activity, field));
    change();
    const affected = new Set<KeyActivity>();
    NAME_FIELDS.forEach((field, index) => {
      const now = nameText(activity, field);
      if (now !== before[index]) fields[field].move(activity, before[index] ?? "", now, affected);
    });
    affected.delete(activity);
    return affected;
  }

  private known(): Readonly<Record<NameField, FieldNames>> {
    if (this.fields !== null) return this.fields;
    const { leads, portfolios } = this.settings.names;
    const fields = { lead: new FieldNames(leads), portfolio: new FieldNames(portfolios) };
    for (const { activities } of this.workbook.trackers) {
      for (const activity of activities) {
        for (const field of NAME_FIELDS) fields[field].add(activity, nameText(activity, field));
      }
    }
    this.fields = fields;
    return fields;
  }
}

/** The field's text, "" where there is none. Where rows are split, a line break is where the page broke. */
function nameText(activity: KeyActivity, field: NameField): string {
  const at = activity[field];
  if (at === null || at.isError) return "";
  return activity.rows.length > 1 ? at.text.replaceAll("\n", " ") : at.text;
}

/** The names of one field: by the cells' texts, of which there are few. */
class FieldNames {
  private readonly users = new Map<string, KeyActivity[]>();
  private readonly listed: ReadonlySet<string>;
  private others: ReadonlyMap<string, readonly OtherSpelling[]> | null = null;

  constructor(listed: readonly string[]) {
    this.listed = new Set(listed);
  }

  add(activity: KeyActivity, text: string): void {
    if (text === "") return;
    const known = this.users.get(text);
    if (known) known.push(activity);
    else this.users.set(text, [activity]);
    this.others = null;
  }

  in(text: string): readonly OtherSpelling[] {
    this.others ??= this.otherSpellings();
    return this.others.get(text) ?? [];
  }

  move(activity: KeyActivity, from: string, to: string, affected: Set<KeyActivity>): void {
    const before = this.others ?? this.otherSpellings();
    const left = (this.users.get(from) ?? []).filter((user) => user !== activity);
    if (left.length > 0) this.users.set(from, left);
    else this.users.delete(from);
    this.add(activity, to);
    const after = this.otherSpellings();
    this.others = after;
    for (const text of new Set([...before.keys(), ...after.keys()])) {
      if (JSON.stringify(before.get(text)) === JSON.stringify(after.get(text))) continue;
      for (const user of this.users.get(text) ?? []) affected.add(user);
    }
  }

  private otherSpellings(): ReadonlyMap<string, readonly OtherSpelling[]> {
    const placesByText = new Map([...this.users.keys()].map((text) => [text, writtenPlaces(text)]));
    const counts = new Map<string, number>();
    for (const [text, places] of placesByText) {
      const uses = this.users.get(text)?.length ?? 0;
      for (const { written } of places) counts.set(written, (counts.get(written) ?? 0) + uses);
    }
    const expected = expectedSpellings(counts, this.listed);
    const others = new Map<string, readonly OtherSpelling[]>();
    for (const [text, places] of placesByText) {
      const found = places.flatMap(({ written, start, end }) => {
        const names = expected.get(written);
        if (names === undefined) return [];
        return { written, expected: names, after: text.slice(0, start) + names.join("; ") + text.slice(end) };
      });
      if (found.length > 0) others.set(text, found);
    }
    return others;
  }
}

interface WrittenPlace {
  readonly written: string;
  readonly start: number;
  readonly end: number;
}

/** The names of a text; a ";" before the first or behind the last belongs to it, since it parts nothing. */
function writtenPlaces(text: string): WrittenPlace[] {
  const places = namePlaces(text).filter(({ name }) => !isPlaceholder(name));
  return places.map(({ name, start, end }, index) => {
    const before = index === 0 ? text.slice(0, start).indexOf(";") : -1;
    const behind = index === places.length - 1 ? text.slice(end).lastIndexOf(";") : -1;
    return {
      written: (before === -1 ? "" : ";") + name + (behind === -1 ? "" : ";"),
      start: before === -1 ? start : before,
      end: behind === -1 ? end : end + behind + 1,
    };
  });
}
