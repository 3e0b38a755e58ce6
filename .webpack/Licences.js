const { readdirSync, readFileSync } = require("node:fs");
const { join } = require("node:path");
const { Compilation, sources } = require("webpack");

/** What may be bundled and shipped. */
const LICENCES =
  /^\(?(?:MIT|MIT-0|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|Unlicense|CC0-1\.0|Zlib)\b/;

/**
 * Writes the licence texts of everything that is bundled beside the bundles, and of packages that are copied: MIT, BSD, ISC and Apache ask
 * for them. A package without a licence among those stops the build. Modules are looked for inside those that webpack joined, too.
 */
class Licences {
  constructor(file, copied = []) {
    this.file = file;
    this.copied = copied;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("Licences", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "Licences", stage }, () => {
        const bundled = [...compilation.modules]
          .filter((module) => compilation.chunkGraph.getNumberOfModuleChunks(module) > 0)
          .flatMap((module) => [module, ...(module.modules ?? [])])
          .flatMap((module) => packageOf(module.resource) ?? []);
        const folders = new Set([
          ...bundled,
          ...this.copied.map((name) => join(__dirname, "../node_modules", name)),
        ]);
        const texts = [...folders].map(licenceOf).sort((a, b) => (a.name < b.name ? -1 : 1));
        for (const { name, licence } of texts)
          if (!LICENCES.test(licence)) throw new Error(`${name} is under ${licence}: it may not be shipped`);
        const page = texts.map(({ name, licence, text }) => `${name}\n${licence}\n${text}\n`).join("\n");
        compilation.emitAsset(this.file, new sources.RawSource(page));
      });
    });
  }
}

/** The folder of the package a module stands in, undefined for our own. */
const packageOf = (resource = "") => /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(resource)?.[0];

/** Name, licence and its text; a few packages say what they are under in the text alone. */
function licenceOf(folder) {
  const { name, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((entry) => /^(?:licen[cs]e|copying)/i.test(entry));
  const text = file ? readFileSync(join(folder, file), "utf8").trim() : `(${name} comes without a text)`;
  const inText = /Apache License\s+Version 2\.0/.test(text.slice(0, 200)) ? "Apache-2.0" : "no known licence";
  return { name, licence: license ?? inText, text };
}

module.exports = { Licences, LICENCES, licenceOf };
