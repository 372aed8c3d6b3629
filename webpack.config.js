const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const { EsbuildPlugin } = require("esbuild-loader");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");

/** Pages, scripts and data that both ways in share; the manifest is written by the Excel build. */
module.exports = (env, argv) => {
  const production = argv.mode === "production";
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
        {
          test: /\.wasm$/,
          type: "asset/inline",
          generator: { dataUrl: (content) => content.toString("base64") },
        },
        { test: /\.csv$/, type: "asset/source" },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
      ],
    },
    optimization: { minimizer: [new EsbuildPlugin({ target: "es2022", css: true })] },
    cache: { type: "filesystem", cacheDirectory: path.resolve(__dirname, "build/webpack-cache") },
    performance: { hints: false },
    plugins: [
      new MiniCssExtractPlugin({ filename: "[name].css" }),
      new HtmlWebpackPlugin({
        template: "./src/excel/taskpane.html",
        filename: "taskpane.html",
        chunks: ["functions", "taskpane"],
      }),
      new HtmlWebpackPlugin({ template: "./src/embedded/index.html", filename: "index.html", chunks: ["workbook"] }),
      new CopyWebpackPlugin({
        patterns: [
          { from: "assets", to: "assets" },
          { from: "build/functions.json", to: "functions.json" },
        ],
      }),
    ],
  };
};
