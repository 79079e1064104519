import { createTypeScriptImportResolver } from "eslint-import-resolver-typescript";
import importX from "eslint-plugin-import-x";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** Which folders a folder of src may not import from; narrower folders repeat the wider bans. */
const bans = (...folders) => ({
  "no-restricted-imports": "off",
  "@typescript-eslint/no-restricted-imports": [
    "error",
    {
      patterns: [
        { group: ["**/workbench/**", "**/test/**", "**/bench/**"], message: "Nothing in src knows the workbench, the tests or the benchmarks." },
        ...folders.map((folder) => ({ group: [`**/${folder}`, `**/${folder}/**`], message: `This room does not know ${folder}.` })),
      ],
      paths: folders.includes("decimal.js") ? [{ name: "decimal.js", message: "Only domain/decimal.ts imports decimal.js." }] : [],
    },
  ],
});
const noGlobals = (...names) => ({ "no-restricted-globals": ["error", ...names.map((name) => ({ name, message: `${name} does not belong in this room.` }))] });

const office = ["Excel", "Office", "OfficeExtension"];
const browser = ["document", "window", "localStorage", "navigator", "fetch", "setTimeout", "Date"];
const noClock = {
  "no-restricted-properties": ["error", { object: "Math", property: "random", message: "The domain has no randomness." }],
};

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", "build/", "**/*.d.ts"] },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: { allowDefaultProject: ["*.mjs", "*.cjs", "*.js", "tools/*.mjs", "tools/*.cjs", "workbench/*.mjs", "workbench/*.js", "test/e2e/*.cjs"] , maximumDefaultProjectFileMatchCount_THIS_WILL_SLOW_DOWN_LINTING: 30 }, tsconfigRootDir: import.meta.dirname } },
    plugins: { "import-x": importX, "react-hooks": reactHooks },
    settings: { "import-x/resolver-next": [createTypeScriptImportResolver({ project: "tsconfig.json" })] },
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/explicit-module-boundary-types": "off",
      "no-console": "error",
      "max-lines": ["error", { max: 200, skipComments: true }],
      ...reactHooks.configs.recommended.rules,
    },
  },
  { files: ["**/*.mjs", "**/*.cjs", "**/*.js"], ...tseslint.configs.disableTypeChecked },
  { files: ["**/*.mjs", "**/*.cjs", "**/*.js"], rules: { "@typescript-eslint/no-require-imports": "off", "no-console": "off" } },
  { files: ["src/**/*.ts", "src/**/*.tsx"], rules: { "import-x/no-cycle": "error", "@typescript-eslint/explicit-module-boundary-types": "error", ...bans("decimal.js") } },
  {
    files: ["src/domain/**/*.ts"],
    rules: { ...bans("excel", "functions", "taskpane", "locales", "decimal.js", "react", "react-dom"), ...noGlobals(...office, "CustomFunctions", ...browser), ...noClock },
  },
  { files: ["src/domain/decimal.ts"], rules: bans("excel", "functions", "taskpane", "locales", "react", "react-dom") },
  {
    files: ["src/domain/allocation/**/*.ts"],
    rules: bans("excel", "functions", "taskpane", "locales", "decimal.js", "react", "react-dom", "appraisal", "reward", "attainment"),
  },
  {
    files: ["src/domain/appraisal/**/*.ts"],
    rules: bans("excel", "functions", "taskpane", "locales", "decimal.js", "react", "react-dom", "allocation", "reward"),
  },
  { files: ["src/locales/**/*.ts"], rules: { ...bans("excel", "functions", "taskpane", "decimal.js", "react", "react-dom"), ...noGlobals(...office) } },
  { files: ["src/excel/**/*.ts"], rules: bans("functions", "taskpane", "locales", "decimal.js", "react", "react-dom") },
  { files: ["src/functions/**/*.ts"], rules: { ...bans("taskpane", "decimal.js", "react", "react-dom"), ...noGlobals(...office, ...browser) } },
  { files: ["src/taskpane/**/*.ts", "src/taskpane/**/*.tsx"], rules: { ...bans("functions", "decimal.js"), ...noGlobals(...office) } },
  {
    files: ["test/**/*.ts", "test/**/*.tsx"],
    // Assertions on what came back over the wire and on refusals read values that TypeScript cannot know.
    rules: { "@typescript-eslint/no-unsafe-assignment": "off", "@typescript-eslint/no-unsafe-member-access": "off", "@typescript-eslint/unbound-method": "off" },
  },
);
