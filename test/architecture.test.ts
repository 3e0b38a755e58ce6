import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

const root = resolve(__dirname, "..");
const src = join(root, "src");

/** Who may import whom, beside itself: the house of the README. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  locales: [],
  grid: ["model"],
  targets: ["model"],
  directions: ["model", "grid", "targets"],
  profile: ["model"],
  reading: ["model", "grid", "targets", "directions"],
  scoring: ["model", "targets"],
  rules: ["model", "scoring", "targets", "directions"],
  review: ["model", "grid", "targets", "directions", "profile", "reading", "scoring", "rules"],
  host: ["model"],
  excel: ["model", "grid", "host"],
  xlsx: ["model", "grid", "locales"],
  reports: ["model", "grid", "reading", "host", "targets", "scoring", "rules", "locales", "review"],
  compare: ["model"],
  functions: ["model", "grid", "targets", "scoring", "profile", "review", "locales"],
  commands: ["model", "host", "excel", "targets", "review", "profile", "reports", "functions", "locales"],
  taskpane: [
    "model",
    "grid",
    "directions",
    "host",
    "review",
    "profile",
    "scoring",
    "targets",
    "rules",
    "reports",
    "locales",
  ],
  workbench: ["model", "grid", "taskpane", "host", "xlsx", "functions", "locales"],
  cli: [
    "model",
    "grid",
    "reading",
    "review",
    "profile",
    "targets",
    "scoring",
    "rules",
    "xlsx",
    "reports",
    "compare",
    "locales",
  ],
};

/** Entry files may hand a host to the pane, or the functions to Excel. */
const ENTRIES: Readonly<Record<string, readonly string[]>> = {
  "taskpane/index.tsx": ["excel", "commands", "functions"],
  "taskpane/startPane.tsx": ["commands"],
  "taskpane/RibbonOutcome.tsx": ["commands"],
};

function filesUnder(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return filesUnder(path);
    return /\.tsx?$/.test(name) && !name.endsWith(".d.ts") ? [path] : [];
  });
}

const files = filesUnder(src);
const folderOf = (path: string): string => (relative(src, path).split("/")[0] ?? "").replace(/\.tsx?$/, "");
const importsOf = (path: string): string[] =>
  [...readFileSync(path, "utf8").matchAll(/(?:from|import|import\()\s*"([^"]+)"/g)].map(
    (match) => match[1] ?? "",
  );

it.each(files.map((path) => [relative(root, path), path]))(
  "%s imports only what its folder may",
  (_name, path) => {
    const folder = folderOf(path);
    const extra = ENTRIES[relative(src, path)] ?? [];
    const allowed = MAY_IMPORT[folder];
    expect(allowed).toBeDefined();
    const forbidden = importsOf(path)
      .filter((specifier) => specifier.startsWith("."))
      .map((specifier) => folderOf(resolve(dirname(path), specifier)))
      .filter((target) => target !== folder && !allowed?.includes(target) && !extra.includes(target));
    expect(forbidden).toEqual([]);
  },
);

const PURE = ["model", "grid", "targets", "profile", "reading", "scoring", "rules", "review", "compare"];
const pure = files.filter((path) => PURE.includes(folderOf(path)));

it.each(pure.map((path) => [relative(root, path), path]))("%s is pure and synchronous", (_name, path) => {
  const text = readFileSync(path, "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
  expect(importsOf(path).filter((name) => /^(node:|react|@fluentui)/.test(name))).toEqual([]);
  expect(text).not.toMatch(
    /\b(?:async|await|Date\.now|new Date\(\)|Math\.random)\b|\b(?:console|process|document|window)\s*[.[(]/,
  );
});

it.each(files.filter((path) => folderOf(path) !== "excel").map((path) => [relative(root, path), path]))(
  "%s leaves Excel and Office to src/excel",
  (_name, path) => {
    const text = readFileSync(path, "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
    expect(text).not.toMatch(/\b(Excel|Office)\./);
  },
);

it("opens and writes workbook files only in src/xlsx", () => {
  const openers = files.filter((path) => importsOf(path).some((name) => /^hucre/.test(name)));
  expect(openers.filter((path) => folderOf(path) !== "xlsx")).toEqual([]);
});

/** Files a file brings in when it starts, itself among them; what it fetches later is left out. */
function broughtIn(path: string, known = new Set<string>()): ReadonlySet<string> {
  if (known.has(path)) return known;
  known.add(path);
  const text = readFileSync(path, "utf8");
  for (const [, types, specifier] of text.matchAll(
    /(?:import|export)\s+(type\s)?[^;]*?from\s+"(\.[^"]+)"/g,
  )) {
    if (types) continue;
    const base = resolve(dirname(path), specifier ?? "");
    const found = [`${base}.ts`, `${base}.tsx`, join(base, "index.ts")].find((one) => files.includes(one));
    if (found) broughtIn(found, known);
  }
  return known;
}

it("starts the functions without the lexicon of directions", () => {
  const started = [...broughtIn(join(src, "functions/functions.ts"))].map((path) => relative(src, path));
  expect(started).toContain("targets/interpretTarget.ts");
  expect(started.filter((path) => path.startsWith("directions/"))).toEqual([]);
});
