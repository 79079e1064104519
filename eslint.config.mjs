import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

// Who may import whom, circles and unused exports are held by tools/house.cjs.
const office = ["Excel", "Office", "OfficeExtension"];
const browser = ["document", "window", "localStorage", "navigator", "fetch", "setTimeout", "Date"];

/** Globals that a room does not know. */
const without = (...names) => ({
  "no-restricted-globals": [
    "error",
    ...names.map((name) => ({ name, message: `${name} does not belong in this room.` })),
  ],
});
const noRandomness = {
  "no-restricted-properties": [
    "error",
    { object: "Math", property: "random", message: "The domain has no randomness." },
  ],
};

export default tseslint.config(
  { ignores: ["dist/", "site/", "node_modules/", "build/", "**/*.d.ts"] },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    plugins: { "react-hooks": reactHooks },
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-explicit-any": "error",
      "no-console": "error",
      "max-lines": ["error", { max: 200, skipComments: true }],
      ...reactHooks.configs.recommended.rules,
    },
  },
  {
    files: ["**/*.mjs", "**/*.cjs", "**/*.js"],
    ...tseslint.configs.disableTypeChecked,
    rules: {
      ...tseslint.configs.disableTypeChecked.rules,
      "@typescript-eslint/no-require-imports": "off",
      "no-console": "off",
    },
  },
  {
    files: ["src/**/*.ts", "src/**/*.tsx"],
    rules: { "@typescript-eslint/explicit-module-boundary-types": "error" },
  },
  {
    files: ["src/**", "workbench/**", "tools/**", "bench/**"],
    rules: { "max-lines-per-function": ["error", { max: 40, skipComments: true }] },
  },
  {
    // Prettier settles the rest; what it cannot break is text.
    ignores: ["src/locales/**"],
    rules: {
      "max-len": [
        "error",
        {
          code: 100,
          ignoreStrings: true,
          ignoreTemplateLiterals: true,
          ignoreRegExpLiterals: true,
        },
      ],
    },
  },
  // Tables of words are as long as there are functions.
  { files: ["src/locales/*/functions.ts"], rules: { "max-lines": "off" } },
  {
    files: ["src/domain/**/*.ts", "src/cells/**/*.ts"],
    rules: { ...without(...office, "CustomFunctions", ...browser), ...noRandomness },
  },
  {
    // No React, no Excel, no Promise: what stands on a sheet is a value.
    files: ["src/sheets/**/*.ts"],
    rules: {
      ...without(...office, "CustomFunctions", "Promise", ...browser),
      "no-restricted-syntax": [
        "error",
        { selector: "[async=true]", message: "A sheet is a value: nothing waits here." },
        { selector: "TSTypeReference[typeName.name='Promise']", message: "No Promise here." },
      ],
    },
  },
  {
    // Microsoft's own rules on load and sync. Long writes do sync in a loop: a request is bounded.
    files: ["src/excel/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  { files: ["src/locales/**/*.ts"], rules: without(...office) },
  { files: ["src/functions/**/*.ts"], rules: without(...office, ...browser) },
  { files: ["src/taskpane/**/*.ts", "src/taskpane/**/*.tsx"], rules: without(...office) },
  {
    files: ["test/**/*.ts", "test/**/*.tsx"],
    // What came back over the wire, and refusals, hold values that TypeScript cannot know.
    rules: {
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/unbound-method": "off",
    },
  },
);
