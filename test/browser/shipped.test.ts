import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { copied } from "../support/shipping";

const DIST = join(resolve(__dirname, "../.."), "dist");
const text = (file: string): string => readFileSync(join(DIST, file), "utf8");
const packagesIn = (paths: readonly string[]): readonly string[] => [
  ...new Set(paths.flatMap((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? [])),
];

/** Packages some of whose code is in the scripts of the pages, as the maps beside them say. */
const inPages = packagesIn(
  readdirSync(DIST)
    .filter((name) => name.endsWith(".js.map"))
    .flatMap((name) => (JSON.parse(text(name)) as { readonly sources: readonly string[] }).sources),
);

describe("beside the pages", () => {
  it("stands the licence of everything in them", () => {
    expect(inPages.length).toBeGreaterThan(20);
    const named = new Set(text("LICENSES.txt").split("\n"));
    expect([...inPages, ...copied].filter((name) => !named.has(name))).toEqual([]);
  });

  it("stands a list of what they are made of", () => {
    const names = ["sbom/bom.json", "sbom/spreadsheet.json"].flatMap((file) => {
      const bill = JSON.parse(text(file)) as {
        readonly components: readonly { readonly group?: string; readonly name: string }[];
      };
      return bill.components.map(({ group, name }) => (group === undefined ? name : `${group}/${name}`));
    });
    expect([...inPages, ...copied].filter((name) => !names.includes(name))).toEqual([]);
  });
});

it.each(["taskpane.html", "workbench.html"])("%s talks to nobody but who served it", (page) => {
  const policy = /Content-Security-Policy"\s+content="([^"]+)"/.exec(text(page))?.[1] ?? "";
  const connects = /connect-src ([^;]*)/.exec(policy)?.[1]?.trim();
  expect(connects).toBe("'self'");
  expect(policy).not.toMatch(/wss?:|\*/);
});
