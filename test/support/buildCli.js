const webpack = require("webpack");
const configure = require("../../webpack.config.js");

/** Builds the command line as `npm run build` does, into a folder of the caller's; returns nothing, throws what webpack says. */
module.exports = async function buildCli(folder) {
  const all = await configure({}, { mode: "production" });
  const cli = all.find(({ name }) => name === "cli");
  const compiler = webpack({ ...cli, output: { ...cli.output, path: folder } });
  const stats = await new Promise((done, fail) =>
    compiler.run((error, result) => (error ? fail(error) : done(result))),
  );
  await new Promise((done) => compiler.close(done));
  if (stats.hasErrors()) throw new Error(stats.toString("errors-only"));
};
