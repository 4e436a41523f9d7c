/**
 * Requirement sets that the stand-in claims: the newest of the npm package's library (build 16.0.15407). Versions are
 * text: the number 1.10 would read as 1.1.
 */
export const requirementSets: Readonly<Record<string, string>> = {
  ExcelApi: "1.15",
  SharedRuntime: "1.1",
  RibbonApi: "1.1",
  AddinCommands: "1.1",
  CustomXmlParts: "1.1",
  DelayForCellEdit: "1.1",
  Settings: "1.1",
};

/** As `Office.context.requirements.isSetSupported`, of an Excel with these sets. */
export function isSupported(sets: Readonly<Record<string, string>>, name: string, version = "1.1"): boolean {
  const [set] = Object.entries(sets).filter(([each]) => each.toLowerCase() === name.toLowerCase());
  if (!set) return false;
  const [major = 0, minor = 0] = set[1].split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = version.split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
