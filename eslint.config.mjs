import office from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

const engineDependent = [
  "exp", "log", "log1p", "log2", "log10", "expm1", "pow", "sin", "cos", "tan", "asin", "acos", "atan", "atan2",
  "sinh", "cosh", "tanh", "asinh", "acosh", "atanh", "cbrt", "hypot", "random",
];

export default tseslint.config(
  { ignores: ["build", "dist", "package-out", "node_modules", "src/kernel/assembly"] },
  ...tseslint.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    rules: {
      "@typescript-eslint/no-explicit-any": "off",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_", destructuredArrayIgnorePattern: "^_" }],
      "no-console": "error",
      eqeqeq: "error",
    },
  },
  {
    files: ["**/*.{mjs,cjs}"],
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
  {
    // JavaScript engines disagree on these, and co-authors' values would differ in the last digits.
    files: ["src/core/**/*.ts", "src/kernel/**/*.ts"],
    rules: {
      "no-restricted-properties": [
        "error",
        ...engineDependent.map((property) => ({
          object: "Math",
          property,
          message: "JavaScript engines disagree on it; use src/core/numeric.",
        })),
      ],
      "no-restricted-syntax": [
        "error",
        { selector: "BinaryExpression[operator='**']", message: "Engines disagree on **; write the product or use numeric." },
        { selector: "AssignmentExpression[operator='**=']", message: "Engines disagree on **; write the product." },
        { selector: "VariableDeclarator[init.name='Math']", message: "An alias of Math hides engine-dependent functions." },
      ],
      "no-restricted-globals": ["error", "Date", "performance", "setTimeout", "globalThis"],
    },
  },
  {
    // Core keeps the last rule; the kernel's loader may look for WebAssembly.
    files: ["src/kernel/**/*.ts"],
    rules: { "no-restricted-globals": ["error", "Date", "performance"] },
  },
  {
    files: ["src/workbook/office/**/*.ts", "src/functions/**/*.ts"],
    plugins: { "office-addins": office },
    rules: {
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
);
