const tseslint = require("typescript-eslint");
const officeAddins = require("eslint-plugin-office-addins");
const reactHooks = require("eslint-plugin-react-hooks");

/**
 * Words of cells, units and settings are looked up by what strangers write, "constructor" and "__proto__" among it: a plain object would
 * answer with what every object has.
 */
const noPlainLookUps = [
  {
    selector:
      "VariableDeclarator:matches([init.type='ObjectExpression'],[init.type='CallExpression']) > Identifier TSTypeReference[typeName.name='Record'][typeArguments.params.0.type='TSStringKeyword']",
    message: "A table looked up by text is a Map: a plain object answers to “constructor” too.",
  },
  {
    selector:
      "BinaryExpression[operator='in']:not([left.type='Literal']):not([left.type='PrivateIdentifier'])",
    message: "“in” finds “constructor” in every object: a Map, a Set or Object.hasOwn does not.",
  },
];

/** The plugin's own rules; its preset would bring a second parser along. */
const officeRules = Object.fromEntries(
  officeAddins.configs.recommended.flatMap((config) =>
    Object.entries(config.rules ?? {}).filter(([name]) => name.startsWith("office-addins/")),
  ),
);

module.exports = tseslint.config(
  { ignores: ["dist/**", "node_modules/**", "coverage/**", "assets/**", ".cache/**"] },
  ...tseslint.configs.strict,
  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { "react-hooks": reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "off",
      "max-lines": ["error", { max: 250, skipBlankLines: true, skipComments: true }],
      "no-console": "error",
      "no-restricted-syntax": ["error", ...noPlainLookUps],
    },
  },
  { files: ["src/cli/**/*.ts"], rules: { "no-console": "off" } },
  {
    files: ["src/excel/**/*.ts", "src/commands/**/*.ts", "src/functions/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: officeRules,
  },
  {
    files: ["**/*.js"],
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
);
