const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const { Compilation, sources } = require("webpack");
const { licenceOf } = require("./Licences.js");
const { name, version } = require("../package.json");

/** A bill of materials (CycloneDX) of the packages that are copied as they are: the one of the bundles does not see them. */
class CopiedBill {
  constructor(file, packages) {
    this.file = file;
    this.packages = packages;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("CopiedBill", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "CopiedBill", stage }, () => {
        const bill = {
          bomFormat: "CycloneDX",
          specVersion: "1.6",
          version: 1,
          metadata: { component: { type: "application", name, version } },
          components: this.packages.map(component),
        };
        compilation.emitAsset(this.file, new sources.RawSource(`${JSON.stringify(bill, null, 2)}\n`));
      });
    });
  }
}

function component(packageName) {
  const folder = join(__dirname, "../node_modules", packageName);
  const { version: installed } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return {
    type: "library",
    name: packageName,
    version: installed,
    purl: `pkg:npm/${packageName.replace("@", "%40")}@${installed}`,
    licenses: [{ license: { id: licenceOf(folder).licence } }],
  };
}

module.exports = { CopiedBill };
