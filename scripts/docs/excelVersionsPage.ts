/** docs/excel-versions.md: which Excel the add-in runs in, from what its source uses of Office.js. */
import { byVersion, type UsedMember } from "../officeMembers/members";
import { OUTSIDE_EXCEL_API } from "../officeMembers/outsideExcelApi";
import { declaredSets, usedBySource } from "../officeMembers/usedBySource";
import { EXCEL_RELEASES, RELEASES_SOURCE } from "./excelReleases";
import { code, page, table } from "./markdown";

export const EXCEL_VERSIONS_PAGE = "docs/excel-versions.md";

export function excelVersionsPage(): string {
  const { members } = usedBySource();
  const floor = declaredSets().find(({ name }) => name === "ExcelApi")?.version ?? "";
  const excel = members.filter(({ apiSet, name }) => apiSet?.name === "ExcelApi" && !isEnumeration(name));
  const above = excel.filter(({ apiSet }) => apiSet !== null && byVersion(apiSet, { name: "", version: floor }) > 0);
  const first = EXCEL_RELEASES[floor];
  return page([
    "<!-- Generated from src/excel and manifest.xml by npm run docs. -->",
    "# Excel versions",
    `The add-in needs ${declaredSets()
      .map(({ name, version }) => `${name} ${version}`)
      .join(" and ")}: the manifest declares both.`,
    table(
      ["Excel", "from"],
      [
        ["on the web", "any"],
        ["for Windows, Microsoft 365 or bought at retail", `version ${first?.windows ?? ""}`],
        ["for Windows, volume licence", `${first?.volume ?? ""}; Office 2024`],
        ["for Mac", `version ${first?.mac ?? ""}`],
        ["for iPad", "not at all: it has no SharedRuntime"],
      ],
    ),
    `Source: [Excel JavaScript API requirement sets](${RELEASES_SOURCE}) and [Shared runtime requirement sets](https://learn.microsoft.com/javascript/api/requirement-sets/common/shared-runtime-requirement-sets), editions of 30 June 2026; in brackets the build.`,
    "**On an older Excel** the add-in is not offered: Excel leaves out an add-in whose manifest asks for more than it has. Where its page is opened all the same, it asks Excel for the set, says “This Excel is too old” and what to do, and touches nothing.",
    "## Above what is declared",
    "Used only where Excel says that it has the set (`isSetSupported`, in the same file):",
    table(["Member", "ExcelApi", "Excel without it"], above.map(withoutRow).filter(isFirst)),
    "## Every member in use, by the set that brought it",
    "As the TypeScript compiler finds them in src/excel, with the sets of Microsoft's own comments (@types/office-js). Where a member is written, or an overload is called, that set counts. A test holds that each is declared or asked for, and that the stand-in plays it.",
    table(["ExcelApi", "Windows", "volume licence", "Mac", "Members"], setRows(excel)),
    "## Outside ExcelApi",
    table(
      ["Member", "Needs", "Why it may be used"],
      [...new Set(members.map(({ name }) => name))]
        .sort()
        .flatMap((name) => {
          const outside = OUTSIDE_EXCEL_API[name];
          return outside === undefined ? [] : [[code(name), outside.needs, outside.because]];
        }),
    ),
  ]);
}

/** "Excel.BorderIndex": its values are texts, which are listed where they are used. */
function isEnumeration(name: string): boolean {
  return name.startsWith("Excel.");
}

/** What becomes of the work on an Excel without a member that is asked for. */
const WITHOUT: Readonly<Record<string, string>> = {
  "RunOptions.mergeUndoGroup": "Several fixes made at once are several steps to undo; the pane takes them back together.",
};

function withoutRow({ name, apiSet }: UsedMember): string[] {
  const without = WITHOUT[name];
  if (without === undefined) throw new Error(`Expected words on what an Excel without ${name} does; found none.`);
  return [code(name), apiSet?.version ?? "", without];
}

function isFirst(row: readonly string[], index: number, rows: readonly (readonly string[])[]): boolean {
  return rows.findIndex(([name]) => name === row[0]) === index;
}

function setRows(members: readonly UsedMember[]): string[][] {
  const versions = new Map<string, Set<string>>();
  for (const { name, apiSet } of members) {
    const version = apiSet?.version ?? "";
    versions.set(version, (versions.get(version) ?? new Set()).add(name));
  }
  return [...versions]
    .sort(([a], [b]) => byVersion({ name: "", version: a }, { name: "", version: b }))
    .map(([version, names]) => {
      const release = EXCEL_RELEASES[version];
      if (release === undefined) throw new Error(`Expected the releases with ExcelApi ${version}; found none.`);
      return [version, release.windows, release.volume, release.mac, [...names].sort().map(code).join(", ")];
    });
}
