/** The one-way flow: sheets -> tracker -> findings and roll-up -> sheet plans -> sheets; and who may know React and Office. */
const PURE = "^src/(words|settings|workbook|tracker|history|kept|rules|rollup|enforce|summaries)/";

module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      comment: "Two files that need one another are one idea, or the wrong two.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "pure-core",
      comment:
        "Tracker, rules, roll-up and summaries are plain functions over plain data: no React, no Office, no pane.",
      severity: "error",
      from: { path: PURE },
      to: { path: ["^src/(excel|job|pane|commands)/", "node_modules/(react|react-dom|@fluentui|@microsoft)/"] },
    },
    ...[
      ["words", []],
      ["workbook", []],
      ["settings", ["words"]],
      ["tracker", ["words", "workbook", "settings"]],
      ["history", ["words", "tracker"]],
      ["rollup", ["words", "settings", "tracker"]],
      ["rules", ["words", "workbook", "settings", "tracker", "history", "rollup"]],
      ["enforce", ["words", "workbook", "settings", "tracker", "history", "rollup", "rules"]],
      ["kept", ["words", "workbook", "settings", "tracker", "rollup", "rules"]],
      ["summaries", ["words", "workbook", "settings", "tracker", "history", "rollup", "rules", "kept"]],
    ].map(([folder, allowed]) => ({
      name: `flow-of-${folder}`,
      comment: "Data flows one way: a stage knows the stages before it only.",
      severity: "error",
      from: { path: `^src/${folder}/` },
      to: { path: "^src/", pathNot: [folder, ...allowed].map((name) => `^src/${name}/`) },
    })),
    {
      name: "excel-knows-no-screen",
      comment: "Reading from and writing to Excel needs neither React nor the pane nor the job.",
      severity: "error",
      from: { path: "^src/excel/" },
      to: { path: ["^src/(job|pane|commands)/", "node_modules/(react|react-dom|@fluentui)/"] },
    },
    {
      name: "job-knows-no-screen",
      comment: "The same job runs from ribbon, pane and command line.",
      severity: "error",
      from: { path: "^src/job/" },
      to: { path: ["^src/(pane|commands)/", "node_modules/(react|react-dom|@fluentui)/"] },
    },
    {
      name: "state-knows-no-react",
      comment: "What the pane shows is decided without React, so that ribbon commands work without the pane.",
      severity: "error",
      from: { path: ["^src/pane/state/", "^src/commands/"] },
      to: { path: "node_modules/(react|react-dom|@fluentui)/" },
    },
    {
      name: "ships-no-playground",
      comment: "The stand-in for Excel is for development and tests; it never ships.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(playground|check|tests|scripts|bench)/" },
    },
    {
      name: "stand-in-knows-no-add-in",
      comment: "The stand-in plays Excel for any add-in; it must not know ours.",
      severity: "error",
      from: { path: "^playground/(host|xlsx|workbook)/" },
      to: { path: "^src/" },
    },
    {
      name: "no-tests-in-sources",
      severity: "error",
      from: { path: "^(src|playground|check|scripts|bench)/" },
      to: { path: "^tests/" },
    },
    {
      name: "no-dev-dependency-in-src",
      comment: "What ships is a dependency.",
      severity: "error",
      from: { path: "^src/" },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    },
    { name: "resolves", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: "specify",
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".js", ".json"],
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
