/** ESM-only packages that jest has to compile to CommonJS. */
const esm = [
  "@observablehq",
  "d3",
  "d3-[a-z-]+",
  "internmap",
  "delaunator",
  "robust-predicates",
  "interval-tree-1d",
  "binary-search-bounds",
  "isoformat",
  "strip-bom",
  "uuid",
  "@microsoft/app-manifest",
  "node-fetch",
  "fetch-blob",
  "data-uri-to-buffer",
  "formdata-polyfill",
  "custom-functions-metadata",
  "lodash-es",
  "nanoid",
  "rbush",
  "quickselect",
  "kdbush",
  "cjk-regex",
  "unicode-regex",
  "regexp-util",
  "@flatten-js/[a-z-]+",
  "franc-min",
  "trigram-utils",
  "n-gram",
  "collapse-white-space",
];

module.exports = {
  testEnvironment: "node",
  testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"],
  transform: {
    "\\.(wasm|csv|html)$": "<rootDir>/test/asset-transform.cjs",
    "\\.([cm]?[jt]sx?)$": [
      "<rootDir>/test/source-transform.cjs",
      {
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
        },
        module: { type: "commonjs" },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(?:.+/node_modules/)?(?:${esm.join("|")})/)`],
  setupFiles: ["<rootDir>/test/property-seed.cjs"],
  modulePathIgnorePatterns: ["<rootDir>/build", "<rootDir>/dist", "<rootDir>/package-out"],
  reporters: ["default", "<rootDir>/test/closing-line-reporter.cjs"],
  // A page of the browser may take long on a busy machine; no test waits longer than it must.
  testTimeout: 60000,
  maxWorkers: 2,
};
