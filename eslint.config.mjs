import nextVitals from "eslint-config-next/core-web-vitals";
import prettier from "eslint-config-prettier";
import tseslint from "typescript-eslint";

const TESTS = ["**/*.test.{ts,tsx,mjs}", "**/test-support/**", "lib/sandbox/testing/**", "e2e/**"];
const TOOLS = ["scripts/**", "bench/**", "*.config.{ts,js,mjs,cjs}", ".dependency-cruiser.mjs"];

/** Files whose default export Next, next-intl or a tool asks for. */
const DEFAULT_EXPORTS = [
  "app/**/{page,layout,template,loading,error,not-found,default}.tsx",
  "app/**/{global-error,global-not-found}.tsx",
  "app/**/{manifest,robots,sitemap}.ts",
  "app/**/{icon,apple-icon,opengraph-image,twitter-image}.tsx",
  "lib/i18n/request.ts",
  "e2e/support/global-setup.ts",
  "scripts/support/vitest-database.ts",
  "*.config.{ts,js,mjs}",
  ".dependency-cruiser.mjs",
];

const NO_ENUM = {
  selector: "TSEnumDeclaration",
  message: "Use a union of literals, or a const array and its members' type.",
};
const NO_SERVER_ACTIONS = {
  selector: "ExpressionStatement[directive='use server']",
  message: "Forms post to route handlers; there are no server actions.",
};
const NO_ENVIRONMENT = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: "Settings come from lib/env, checked; only lib/env/load.ts reads the environment.",
};
const NO_DEFAULT_EXPORT = {
  selector: "ExportDefaultDeclaration",
  message: "Export by name. Default exports only where Next or a tool demands one.",
};

export default tseslint.config(
  {
    ignores: [
      "node_modules/**",
      ".next*/**",
      ".data/**",
      "bench/baseline/**",
      "coverage/**",
      "test-results/**",
      "next-env.d.ts",
    ],
  },
  nextVitals,
  tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ["*.mjs", "*.js", ".*.mjs", "scripts/*.mjs"] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    settings: { react: { version: "19.3" } },
    rules: {
      "@typescript-eslint/consistent-type-definitions": ["error", "type"],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true },
      ],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      // Nothing here is a class: our functions are made by factories and never look at `this`.
      "@typescript-eslint/unbound-method": "off",
      // A port asks for a promise whether or not this side of it has something to wait for.
      "@typescript-eslint/require-await": "off",
      // Plain links work without scripts and cost no bytes; where Link helps it is used.
      "@next/next/no-html-link-for-pages": "off",
      "import/no-anonymous-default-export": "off",
      "no-console": "error",
      "no-restricted-globals": [
        "error",
        { name: "fetch", message: "Only lib/upstream, lib/query, lib/sandbox and tests fetch." },
      ],
      "no-restricted-syntax": [
        "error",
        NO_ENUM,
        NO_SERVER_ACTIONS,
        NO_ENVIRONMENT,
        NO_DEFAULT_EXPORT,
      ],
    },
  },
  {
    files: ["lib/upstream/**", "lib/query/**", "lib/sandbox/**", ...TESTS, ...TOOLS],
    rules: { "no-restricted-globals": "off" },
  },
  {
    files: ["lib/env/load.ts", "instrumentation.ts", ...TESTS, ...TOOLS],
    rules: { "no-restricted-syntax": ["error", NO_ENUM, NO_SERVER_ACTIONS, NO_DEFAULT_EXPORT] },
  },
  {
    files: DEFAULT_EXPORTS,
    rules: { "no-restricted-syntax": ["error", NO_ENUM, NO_SERVER_ACTIONS, NO_ENVIRONMENT] },
  },
  {
    files: [
      "*.config.{ts,js,mjs}",
      "e2e/support/global-setup.ts",
      "scripts/support/vitest-database.ts",
    ],
    rules: { "no-restricted-syntax": ["error", NO_ENUM] },
  },
  // Others' interfaces can only be added to by an interface.
  {
    files: ["**/*.d.ts"],
    rules: { "@typescript-eslint/consistent-type-definitions": "off" },
  },
  { files: ["lib/sandbox/**", ...TESTS, ...TOOLS], rules: { "no-console": "off" } },
  { files: ["**/*.{js,mjs}"], extends: [tseslint.configs.disableTypeChecked] },
  prettier,
);
