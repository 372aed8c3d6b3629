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

/** Suites that take more than about five seconds of a processor, so that `npm run test:unit` answers while one waits. */
const slow = [
  "calc/contract",
  "calc/samples",
  "engine/worker-count",
  "functions/deal-table",
  "functions/double-correlation",
  "functions/founding-numbers",
  "functions/reverse",
  "functions/time-and-price",
  "gallery/example-sheet",
  "loss/conditional",
  "loss/error-estimate",
  "loss/reference",
  "loss/student-t-copula",
  "price/reference",
  "rollover/pool-cards",
  "rollover/rollover",
  "simulation/replay",
  "simulation/stress",
  "taskpane/batch",
  "taskpane/report",
  "waterfall/deal-simulation",
];

/** What every project does with a source. */
const compiled = {
  testEnvironment: "node",
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
};

const isSlow = `/test/(${slow.join("|")})\\.test\\.`;
const isInBrowser = "/test/(browser|determinism)/";

module.exports = {
  projects: [
    {
      ...compiled,
      displayName: "unit",
      testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"],
      testPathIgnorePatterns: [isSlow, isInBrowser],
    },
    { ...compiled, displayName: "slow", testRegex: isSlow },
    {
      ...compiled,
      displayName: "browser",
      testRegex: isInBrowser + ".*\\.test\\.ts$",
      setupFilesAfterEnv: ["<rootDir>/test/browser/second-try.ts"],
      globalSetup: "<rootDir>/test/browser/setup.ts",
      globalTeardown: "<rootDir>/test/browser/teardown.ts",
    },
  ],
  reporters: ["default", "<rootDir>/test/closing-line-reporter.cjs"],
  // A page of the browser may take long on a busy machine; no test waits longer than it must.
  testTimeout: 120_000,
  maxWorkers: 2,
};
