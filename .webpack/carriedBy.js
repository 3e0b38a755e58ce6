const { existsSync, readFileSync } = require("node:fs");
const { join } = require("node:path");

/** Packages with all they depend on: scripts that are published whole carry them, at most, inside. */
function carriedBy(packages) {
  const carried = new Set();
  const take = (name) => {
    const file = join(__dirname, "../node_modules", name, "package.json");
    if (carried.has(name) || !existsSync(file)) return;
    carried.add(name);
    const { dependencies = {} } = JSON.parse(readFileSync(file, "utf8"));
    Object.keys(dependencies).forEach(take);
  };
  packages.forEach(take);
  return [...carried].sort();
}

module.exports = { carriedBy };
