const webpack = require("webpack");
const configure = require("../../webpack.config.js");

/**
 * Builds programs for Node as `npm run build` builds the command line, into a folder of the caller's: "cli" and whatever else `entries`
 * names. Throws what webpack says.
 */
module.exports = async function buildNode(folder, entries = {}) {
  const all = await configure({}, { mode: "production" });
  const cli = all.find(({ name }) => name === "cli");
  const compiler = webpack({
    ...cli,
    // Nothing of this is shipped, and what a bench compares with need not be allowed to.
    plugins: cli.plugins.filter((plugin) => plugin.constructor.name !== "Licences"),
    entry: { ...cli.entry, ...entries },
    output: { ...cli.output, path: folder },
    module: { rules: cli.module.rules.map(({ test, use }) => ({ test, use })) },
  });
  const stats = await new Promise((done, fail) =>
    compiler.run((error, result) => (error ? fail(error) : done(result))),
  );
  await new Promise((done) => compiler.close(done));
  if (stats.hasErrors()) throw new Error(stats.toString("errors-only"));
};
