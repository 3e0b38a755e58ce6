import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { LICENCES, copied } from "./support/shipping";

const root = resolve(__dirname, "..");

interface Installed {
  readonly dev?: boolean;
  readonly license?: string;
}

const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as {
  readonly packages: Readonly<Record<string, Installed>>;
};

const shipped = Object.entries(packages).filter(
  ([path, { dev }]) => path !== "" && (!dev || copied.includes(path.replace(/^.*node_modules\//, ""))),
);

it("are known of everything that is shipped", () => {
  expect(shipped.length).toBeGreaterThan(30);
});

/** Some packages say it in their licence file alone. */
function textOf(path: string): string {
  const file = join(root, path, "LICENSE");
  const start = existsSync(file) ? readFileSync(file, "utf8").slice(0, 200) : "";
  return /Apache License\s+Version 2\.0/.test(start) ? "Apache-2.0" : "none";
}

it.each(shipped.map(([path, { license }]) => [path.replace(/^node_modules\//, ""), license ?? textOf(path)]))(
  "of %s (%s) allows to ship it",
  (_name, licence) => {
    expect(licence).toMatch(LICENCES);
  },
);
