const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const { EsbuildPlugin } = require("esbuild-loader");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const { IgnorePlugin } = require("webpack");
const { version } = require("./package.json");

/** Pages, scripts and data that both ways in share. --env origin=https://... makes the build for that address. */
module.exports = async (env, argv) => {
  const production = argv.mode === "production";
  const { excelBuild } = await import("./src/excel/excel-build.mjs");
  const { ENGINE_FILES } = await import("./src/workbook/embedded/assigned-fields.mjs");
  const serve = env.WEBPACK_SERVE === true;
  const excel = await excelBuild({ origin: env.origin, serve, production, version });
  return {
    mode: argv.mode,
    devtool: production ? false : "source-map",
    entry: {
      functions: "./src/excel/functions.ts",
      taskpane: { import: "./src/excel/taskpane.tsx", dependOn: "functions" },
      workbook: "./src/embedded/main.tsx",
    },
    output: {
      path: path.resolve(__dirname, "dist"),
      // The manifest points at functions.js, so entries keep stable names.
      filename: "[name].js",
      chunkFilename: "[name].[contenthash].js",
      clean: true,
    },
    resolve: { extensions: [".ts", ".tsx", ".mjs", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "esbuild-loader",
          options: { target: "es2022", jsx: "automatic" },
        },
        { test: ENGINE_FILES, loader: path.resolve(__dirname, "src/workbook/embedded/assigned-fields.mjs") },
        {
          test: /\.wasm$/,
          type: "asset/inline",
          generator: { dataUrl: (content) => content.toString("base64") },
        },
        { test: /\.csv$/, type: "asset/source" },
        {
          test: /build[\\/]functions\.json$/,
          type: "json",
          parser: { parse: (text) => JSON.parse(excel.atOrigin(text)) },
        },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
      ],
    },
    optimization: { minimizer: [new EsbuildPlugin({ target: "es2022", css: true })] },
    cache: {
      type: "filesystem",
      cacheDirectory: path.resolve(__dirname, "build/webpack-cache"),
      version: env.origin ?? "",
    },
    performance: { hints: false },
    devServer: excel.devServer,
    plugins: [
      // What writes slides looks for these under Node alone.
      new IgnorePlugin({ resourceRegExp: /^node:(fs|https)$/ }),
      new MiniCssExtractPlugin({ filename: "[name].css" }),
      new HtmlWebpackPlugin({
        template: "./src/excel/taskpane.html",
        filename: "taskpane.html",
        chunks: ["functions", "taskpane"],
        templateParameters: { namespace: excel.namespace, policy: policyTag(excel.policies?.taskpane) },
      }),
      new HtmlWebpackPlugin({
        template: "./src/embedded/index.html",
        filename: "index.html",
        chunks: ["workbook"],
        templateParameters: { policy: policyTag(excel.policies?.workbook) },
      }),
      new CopyWebpackPlugin({
        patterns: [{ from: "assets", to: "assets" }, { from: "build/help", to: "help" }, ...excel.patterns],
      }),
    ],
  };
};

/** The element that gives a page its content security policy; nothing without one. */
function policyTag(policy) {
  return policy ? `<meta http-equiv="Content-Security-Policy" content="${policy}" />` : "";
}
