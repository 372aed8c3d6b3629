/** Which folder may import which: data flows one way, and each host is named in one place. */
module.exports = {
  forbidden: [
    { name: "no-circular", severity: "error", from: {}, to: { circular: true } },
    {
      name: "core-stands-alone",
      comment: "The model knows no Excel, no browser and no other folder.",
      severity: "error",
      from: { path: "^src/core/" },
      to: { pathNot: "^src/core/" },
    },
    {
      name: "core-through-its-index",
      comment: "Outsiders import only core/index.ts.",
      severity: "error",
      from: { path: "^src/(?!core/)" },
      to: { path: "^src/core/", pathNot: "^src/core/index\\.ts$" },
    },
    {
      name: "core-imports-files",
      comment: "Inside core the index is never imported.",
      severity: "error",
      from: { path: "^src/core/" },
      to: { path: "^src/core/index\\.ts$" },
    },
    {
      name: "language-stands-alone",
      comment: "Everything that speaks imports it; it reads core's own words and nothing else.",
      severity: "error",
      from: { path: "^src/language/" },
      to: { pathNot: "^src/(language/|core/index\\.ts$)" },
    },
    {
      name: "kernel-knows-core",
      severity: "error",
      from: { path: "^src/kernel/" },
      to: { path: "^src/", pathNot: "^src/(core/index\\.ts|kernel/)" },
    },
    {
      name: "engine-knows-core-and-kernel",
      severity: "error",
      from: { path: "^src/engine/" },
      to: { path: "^src/", pathNot: "^src/(core/index\\.ts|kernel/|engine/)" },
    },
    {
      name: "functions-below-screens",
      severity: "error",
      from: { path: "^src/functions/" },
      to: { path: "^src/(taskpane|embedded|calc|workbook/(office|embedded))/" },
    },
    {
      name: "taskpane-knows-the-interface",
      comment: "The taskpane reaches a workbook only through WorkbookHost.",
      severity: "error",
      from: { path: "^src/taskpane/" },
      to: { path: "^src/(functions|embedded|calc|workbook/(office|embedded))/" },
    },
    {
      name: "univer-in-its-places",
      severity: "error",
      from: { pathNot: "^src/(embedded|workbook/embedded|calc)/|^node_modules/" },
      to: { path: "@univerjs" },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(build|dist|src/kernel/assembly)" },
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".mjs", ".js", ".cjs", ".json"] },
  },
};
