const { chmodSync, writeFileSync } = require("node:fs");
const { createServer } = require("node:net");
const { join } = require("node:path");
const { CycloneDxWebpackPlugin } = require("@cyclonedx/webpack-plugin");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const TerserPlugin = require("terser-webpack-plugin");
const { BannerPlugin, DefinePlugin } = require("webpack");
const { version } = require("./package.json");
const { carriedBy } = require("./.webpack/carriedBy.js");
const { CopiedBill } = require("./.webpack/CopiedBill.js");
const { Licences } = require("./.webpack/Licences.js");

const SRC = join(__dirname, "src");
const DIST = join(__dirname, "dist");

/**
 * `npm run build` builds everything, `npm run build -- --env base=https://host/path` for that address;
 * `npm start` serves the workbench alone (`--env workbench`), `npm start -- --env excel` also the add-in, over https.
 */
module.exports = async (env = {}, argv = {}) => {
  const production = argv.mode !== "development";
  const serving = Boolean(env.WEBPACK_SERVE);
  const configurations = [
    pages(
      env.workbench && !env.excel ? ["workbench"] : ["workbench", "taskpane"],
      production,
      serving,
      env.base,
    ),
  ];
  if (serving && env.excel) configurations[0].devServer = await devServerForExcel();
  else if (serving) configurations[0].devServer = await devServer(Number(env.port ?? 3000));
  else configurations.push(cli(production));
  return configurations;
};

/** TypeScript and React through swc: quick, and types are checked by `npm run typecheck`. */
function typescript() {
  const jsc = {
    target: "es2022",
    parser: { syntax: "typescript", tsx: true },
    transform: { react: { runtime: "automatic" } },
  };
  return { test: /\.tsx?$/, include: SRC, use: { loader: "swc-loader", options: { jsc } } };
}

/** Scripts of each page in their order. In Excel the functions of the cells come first, in a script of their own. */
const ENTRIES = {
  workbench: { workbench: join(SRC, "workbench/index.tsx") },
  taskpane: {
    functions: { import: join(SRC, "functions/register.ts"), filename: "functions.js" },
    taskpane: { import: join(SRC, "taskpane/index.tsx"), dependOn: "functions" },
  },
};

/** The pages: the workbench, and the task pane as Excel opens it. office.js and the spreadsheet stay outside the bundles. */
function pages(names, production, serving, base) {
  const file = production ? "[name].[contenthash:8].js" : "[name].js";
  return {
    name: "pages",
    mode: production ? "production" : "development",
    target: ["web", "es2022"],
    entry: Object.assign({}, ...names.map((name) => ENTRIES[name])),
    output: {
      path: DIST,
      filename: file,
      chunkFilename: file,
      publicPath: "auto",
      // The command line is built into the same folder by a configuration of its own.
      clean: { keep: /^cli\b/ },
    },
    externals: SPREADSHEET_GLOBALS,
    resolve: { extensions: [".tsx", ".ts", ".mjs", ".js"] },
    module: {
      rules: [
        typescript(),
        { test: /\.svg$/, type: "asset/resource" },
        // What the worker is made of is made for it alone. Loaders of later rules come first: they see the source as it is written.
        { include: join(SRC, "taskpane/worker/reviewWorker.ts"), layer: "worker" },
        {
          include: join(SRC, "reading/roles/weights.json"),
          type: "javascript/auto",
          use: join(__dirname, ".webpack/packedWeights.js"),
        },
        {
          include: join(SRC, "rules"),
          issuerLayer: "worker",
          use: join(__dirname, ".webpack/withoutRulePages.js"),
        },
        {
          include: join(SRC, "reading/roles"),
          test: /facts\.ts$/i,
          issuerLayer: "worker",
          use: join(__dirname, ".webpack/withoutReasons.js"),
        },
      ],
    },
    experiments: { layers: true },
    devtool: production ? "source-map" : "cheap-module-source-map",
    cache: production ? false : { type: "filesystem", cacheDirectory: join(__dirname, ".cache/webpack") },
    optimization: {
      minimizer: [
        new TerserPlugin({
          minify: TerserPlugin.swcMinify,
          terserOptions: { compress: { ecma: 2022, passes: 3 }, mangle: true },
          extractComments: false,
        }),
      ],
    },
    performance: { hints: false },
    stats: serving ? "errors-warnings" : { preset: "errors-warnings", timings: true },
    infrastructureLogging: { level: "warn" },
    plugins: [
      ...names.map(
        (name) =>
          new HtmlPlugin({
            template: join(SRC, name, `${name}.html`),
            filename: `${name}.html`,
            chunks: Object.keys(ENTRIES[name]),
            chunksSortMode: "manual",
            // functions.js keeps its name, because the manifest names it: the address says which one it is.
            hash: name === "taskpane",
            templateParameters: {
              spreadsheet: SPREADSHEET.map(([, to]) => to),
              // The page reloads itself while somebody works on it, and only then.
              liveReload: serving ? " ws:" : "",
            },
          }),
      ),
      new CopyPlugin({
        patterns: [
          { from: join(__dirname, "assets"), to: "assets", noErrorOnMissing: true },
          ...SPREADSHEET.map(([from, to]) => ({
            from: join(__dirname, "node_modules", from),
            to,
            info: { minimized: true },
          })),
        ],
      }),
      ...(names.includes("taskpane") ? [addin(base)] : []),
      ...(production
        ? [
            new StatsFile(),
            new Licences("LICENSES.txt", COPIED),
            billOfMaterials("sbom"),
            new CopiedBill("sbom/spreadsheet.json", COPIED),
          ]
        : []),
    ],
  };
}

/**
 * The workbench's spreadsheet (Univer, Apache-2.0) as its authors built it, in the order its parts need each other: compiled
 * here it would make the build ten times longer. React comes from our own bundle.
 */
const SPREADSHEET = [
  ["rxjs/dist/bundles/rxjs.umd.min.js", "rxjs.js"],
  ["@wendellhu/redi/dist/umd/index.js", "redi.js"],
  ["@wendellhu/redi/dist/umd/react-bindings/index.js", "redi-react.js"],
  ...["protocol", "themes"].map((name) => [`@univerjs/${name}/lib/umd/index.js`, `${name}.js`]),
  ...["core", "telemetry", "rpc", "network", "engine-render", "engine-formula", "drawing"].flatMap((name) => [
    [`@univerjs/${name}/lib/umd/index.js`, `${name}.js`],
    ...(["core", "network", "engine-formula"].includes(name)
      ? [[`@univerjs/${name}/lib/umd/facade.js`, `${name}-facade.js`]]
      : []),
  ]),
  ["@univerjs/preset-sheets-core/lib/umd/index.js", "sheets.js"],
  ["@univerjs/preset-sheets-core/lib/umd/locales/it-IT.js", "it-IT.js"],
  ["@univerjs/preset-sheets-core/lib/umd/locales/en-US.js", "en-US.js"],
  ["@univerjs/preset-sheets-core/lib/index.css", "sheets.css"],
  ["@univerjs/core/LICENSE", "LICENSE.txt"],
  ["rxjs/LICENSE.txt", "LICENSE-rxjs.txt"],
].map(([from, to]) => [from, `spreadsheet/${to}`]);

/** The packages they come from, with what those carry inside. */
const COPIED = carriedBy(SPREADSHEET.map(([from]) => /^(?:@[^/]+\/)?[^/]+/.exec(from)[0]));
module.exports.COPIED = COPIED;

/** Where those scripts leave what our code imports by name. */
const SPREADSHEET_GLOBALS = {
  "@univerjs/core": "UniverCore",
  "@univerjs/core/facade": "UniverCoreFacade",
  "@univerjs/engine-formula": "UniverEngineFormula",
  "@univerjs/preset-sheets-core": "UniverPresetSheetsCore",
  "@univerjs/preset-sheets-core/locales/en-US": "UniverPresetSheetsCoreEnUS",
  "@univerjs/preset-sheets-core/locales/it-IT": "UniverPresetSheetsCoreItIT",
  "@univerjs/sheets": "UniverSheets",
  "@univerjs/sheets-formula": "UniverSheetsFormula",
  "@univerjs/sheets-ui": "UniverSheetsUi",
  "@univerjs/themes": "UniverThemes",
  "@univerjs/ui": "UniverUi",
};

/**
 * The command line: one file with everything `--help` needs, the rest in chunks beside it that are loaded when a command
 * needs them. Not minified: a stack trace a user sends us must be readable, and nothing is downloaded.
 */
function cli(production) {
  return {
    name: "cli",
    mode: production ? "production" : "development",
    target: "node20",
    entry: { cli: join(SRC, "cli/run.ts") },
    output: { path: DIST, filename: "[name].js", chunkFilename: "cli/[name].js" },
    resolve: { extensions: [".ts", ".mjs", ".js"] },
    module: { rules: [typescript()] },
    devtool: false,
    optimization: {
      minimize: false,
      chunkIds: "named",
      splitChunks: {
        chunks: "async",
        cacheGroups: {
          default: { name: "engine", minChunks: 2 },
          defaultVendors: { name: "libraries", test: /node_modules/, priority: 1 },
        },
      },
    },
    stats: { preset: "errors-warnings", timings: true },
    plugins: [
      new DefinePlugin({ CRUSCOTTO_VERSION: JSON.stringify(version) }),
      new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, entryOnly: true }),
      new Executable("cli.js"),
      ...(production ? [new Licences("cli/LICENSES.txt"), billOfMaterials("cli/sbom")] : []),
    ],
  };
}

/** A software bill of materials of what is bundled (CycloneDX), for those who must know what runs in their offices. */
function billOfMaterials(folder) {
  return new CycloneDxWebpackPlugin({
    specVersion: "1.6",
    outputLocation: folder,
    includeWellknown: false,
    reproducibleResults: true,
    rootComponentAutodetect: false,
    rootComponentName: "cruscotto",
    rootComponentVersion: version,
    rootComponentType: "application",
  });
}

/** Lets a built file be run by its name. */
class Executable {
  constructor(file) {
    this.file = file;
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tap("Executable", () => chmodSync(join(compiler.outputPath, this.file), 0o755));
  }
}

/** What Excel reads of the add-in before any page: the manifest for the address it is served from, and what its functions are. */
function addin(base = MANIFEST_BASE) {
  const transform = (content) => manifestFor(content.toString(), base);
  return new CopyPlugin({
    patterns: [
      { from: join(__dirname, "manifest.xml"), transform },
      // Help pages stand at the same address.
      { from: join(SRC, "functions/functions.*.json"), to: "[name][ext]", transform },
    ],
  });
}

/** The address the manifest in the repository speaks of. */
const MANIFEST_BASE = "https://localhost:3000";

/** The manifest with every address moved to another https host, and to a path on it where one is given. */
function manifestFor(xml, base) {
  const { protocol, origin, pathname } = new URL(base);
  if (protocol !== "https:") throw new Error(`An add-in is served over https: --env base=${base} is not.`);
  const folder = origin + pathname.replace(/\/$/, "");
  return xml
    .replaceAll(`<AppDomain>${MANIFEST_BASE}</AppDomain>`, `<AppDomain>${origin}</AppDomain>`)
    .replaceAll(`${MANIFEST_BASE}/`, `${folder}/`);
}
module.exports.manifestFor = manifestFor;

/** Which files each page and each named chunk is made of, for the size budget. */
class StatsFile {
  apply(compiler) {
    compiler.hooks.done.tap("StatsFile", (stats) => {
      if (stats.hasErrors()) return;
      const json = stats.toJson({ all: false, entrypoints: true, chunkGroups: true });
      writeFileSync(join(DIST, "stats.json"), JSON.stringify(json, null, 2));
    });
  }
}

/** The workbench on the wanted port, or on a free one when another program has it; the address is printed once it is ready. */
async function devServer(wanted) {
  const port = (await isFree(wanted)) ? wanted : 0;
  return {
    host: "127.0.0.1",
    port,
    devMiddleware: { index: "workbench.html" },
    static: false,
    hot: false,
    client: { overlay: { errors: true, warnings: false }, logging: "warn" },
    setupMiddlewares(middlewares, server) {
      let told = false;
      server.compiler.hooks.done.tap("address", (stats) => {
        if (told || stats.hasErrors()) return;
        told = true;
        const address = `${server.options.server.type}://localhost:${server.server.address().port}`;
        if (port !== wanted) console.log(`Port ${wanted} is taken by another program.`);
        console.log(`Cruscotto is ready: ${address}`);
      });
      return middlewares;
    },
  };
}

/** The add-in where its manifest says it is, with a certificate made for this machine (asks once to trust it). */
async function devServerForExcel() {
  const { getHttpsServerOptions } = require("office-addin-dev-certs");
  const server = await devServer(3000);
  if (server.port !== 3000)
    throw new Error("Port 3000, which the manifest names, is taken by another program.");
  return {
    ...server,
    host: "localhost",
    server: { type: "https", options: await getHttpsServerOptions() },
    headers: { "Access-Control-Allow-Origin": "*" },
  };
}

/** Whether nobody listens on a port of this machine. */
function isFree(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen(port, "127.0.0.1", () => probe.close(() => resolve(true)));
  });
}
