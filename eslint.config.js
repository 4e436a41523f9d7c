/** What must hold in every file, beside what the compiler checks. No rule is switched off in a file's comments. */
const js = require("@eslint/js");
const jsxA11y = require("eslint-plugin-jsx-a11y");
const officeAddins = require("eslint-plugin-office-addins");
const reactHooks = require("eslint-plugin-react-hooks");
const regexp = require("eslint-plugin-regexp");
const tseslint = require("typescript-eslint");

const sources = ["src/**/*.{ts,tsx}", "playground/**/*.{ts,tsx}", "check/**/*.ts", "scripts/**/*.ts", "bench/**/*.ts"];
const tests = ["tests/**/*.{ts,tsx}"];

const hostGlobals = ["Office", "Excel", "OfficeExtension"].map((name) => ({
  name,
  message: "Only src/excel talks to Office.js: call one of its functions.",
}));
const blockedByOffice = ["alert", "confirm", "prompt"].map((name) => ({
  name,
  message: "Excel's task pane has no browser dialogs: show it in the pane.",
}));

module.exports = tseslint.config(
  { ignores: ["node_modules/", "dist/", "build/", "coverage/", ".cache/", "samples/", "docs/"] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  {
    files: ["*.{js,cjs}", "scripts/**/*.cjs"],
    languageOptions: {
      sourceType: "commonjs",
      globals: { require: "readonly", module: "writable", __dirname: "readonly", process: "readonly", URL: "readonly" },
    },
  },
  {
    files: [...sources, ...tests],
    extends: [tseslint.configs.strict],
    plugins: { regexp },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: __dirname } },
    rules: {
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/no-unnecessary-condition": "error",
      "@typescript-eslint/no-unnecessary-type-assertion": "error",
      "@typescript-eslint/only-throw-error": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-console": "error",
      "no-warning-comments": ["error", { terms: ["todo", "fixme", "xxx"] }],
      "no-restricted-globals": ["error", ...blockedByOffice],
      "no-restricted-properties": [
        "error",
        { property: "innerHTML", message: "No text becomes markup." },
        { property: "outerHTML", message: "No text becomes markup." },
        { property: "insertAdjacentHTML", message: "No text becomes markup." },
      ],
      "max-lines": ["error", { max: 350 }],
      // Control characters are among what is looked for in cells and files.
      "no-control-regex": "off",
      "regexp/no-super-linear-backtracking": ["error", { report: "potential" }],
      "regexp/no-unused-capturing-group": "error",
    },
  },
  {
    // What reads cells and files of any length: not even time that grows with the square of the text.
    files: ["src/**/*.{ts,tsx}", "check/**/*.ts", "playground/**/*.{ts,tsx}"],
    // They read formulas, which Excel holds to 8,192 characters.
    ignores: ["copiedFormula", "fillCells", "shiftFormulas"].map((name) => `playground/workbook/${name}.ts`),
    rules: { "regexp/no-super-linear-move": ["error", { ignoreSticky: true }] },
  },
  { files: ["src/**/*.{ts,tsx}"], rules: { "no-restricted-globals": ["error", ...blockedByOffice, ...hostGlobals] } },
  {
    files: ["src/excel/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "no-restricted-globals": ["error", ...blockedByOffice],
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    files: ["src/**/*.tsx", "playground/**/*.tsx"],
    extends: [jsxA11y.flatConfigs.strict, reactHooks.configs.flat.recommended],
    rules: {
      // Says that React Compiler will skip a component; none is compiled with it.
      "react-hooks/incompatible-library": "off",
      "no-restricted-syntax": [
        "error",
        { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: "No text becomes markup." },
      ],
    },
  },
  { files: tests, rules: { "@typescript-eslint/no-dynamic-delete": "off" } },
  { files: ["check/**/*.ts", "scripts/**/*.ts", "bench/**/*.ts"], rules: { "no-console": "off" } },
);
