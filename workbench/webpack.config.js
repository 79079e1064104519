const { join } = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");

/** The workbench's page; it is served to its own machine only, so it is not made small. */
module.exports = {
  mode: "development",
  devtool: false,
  target: ["web", "es2020"],
  entry: {
    page: "./workbench/page/main.ts",
    office: "./workbench/page/office.ts",
    enforce: "./workbench/page/enforce.ts",
    reload: "./workbench/page/reload.ts",
  },
  output: { path: join(__dirname, "../dist/workbench"), filename: "[name].js", chunkFormat: false },
  resolve: { extensions: [".ts", ".tsx", ".js", ".mjs"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: "ts-loader",
        options: { transpileOnly: true },
        exclude: /node_modules/,
      },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
      { test: /\.m?js$/, resolve: { fullySpecified: false } },
    ],
  },
  optimization: { splitChunks: false, runtimeChunk: false },
  performance: { hints: false },
  plugins: [
    new MiniCssExtractPlugin({ filename: "[name].css" }),
    new CopyPlugin({ patterns: [{ from: "workbench/page/index.html" }] }),
  ],
};
