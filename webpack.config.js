const { join } = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { contentPolicy, offices } = require("./tools/content-policy.cjs");
const { functionsMetadata } = require("./tools/functions-metadata.cjs");
const { NoticesPlugin } = require("./tools/notices.cjs");

const development = "https://localhost:3000";
/** Writes functions.json and its translations beside the bundles. */
class FunctionsMetadataPlugin {
  constructor(base) {
    this.base = base;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("FunctionsMetadata", (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "FunctionsMetadata", stage }, () => {
        for (const [name, content] of Object.entries(functionsMetadata(this.base))) {
          compilation.emitAsset(
            name,
            new compiler.webpack.sources.RawSource(JSON.stringify(content, null, 2)),
          );
        }
      });
    });
  }
}

/**
 * The add-in: --env base=https://… for the place it will be served from, --env china for 21Vianet
 * tenants.
 */
module.exports = (env = {}) => {
  const base = String(env.base ?? development).replace(/\/$/, "");
  const office = env.china ? offices.china : offices.global;
  const withBase = (content) => content.toString().replaceAll(development, base);
  return {
    mode: "production",
    devtool: false,
    target: ["web", "es2020"],
    entry: {
      boot: "./src/taskpane/boot.ts",
      functions: "./src/functions/index.ts",
      taskpane: "./src/taskpane/index.ts",
    },
    output: {
      path: join(__dirname, "dist"),
      filename: "[name].js",
      chunkFilename: "[name].js",
      clean: { keep: /^workbench\// },
    },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: "ts-loader",
          options: { transpileOnly: true },
          exclude: /node_modules/,
        },
      ],
    },
    optimization: { splitChunks: false, runtimeChunk: false, chunkIds: "named" },
    stats: {
      all: false,
      errors: true,
      warnings: true,
      modules: true,
      nestedModules: true,
      modulesSpace: Infinity,
      nestedModulesSpace: Infinity,
    },
    performance: { maxEntrypointSize: 250_000, maxAssetSize: 1_200_000 },
    plugins: [
      new FunctionsMetadataPlugin(base),
      new NoticesPlugin(),
      new HtmlPlugin({
        template: "src/taskpane/taskpane.html",
        filename: "taskpane.html",
        inject: false,
        minify: false,
        templateParameters: { office, csp: contentPolicy(office) },
      }),
      new CopyPlugin({
        patterns: [
          { from: "src/taskpane/taskpane.css" },
          { from: "assets", to: "assets" },
          { from: "docs", to: "docs", noErrorOnMissing: true },
          { from: "manifest.xml", transform: withBase },
        ],
      }),
    ],
  };
};
