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

/** What a file says, without its comments. */
const codeOf = (path: string): string => readFileSync(path, "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");

/** Files a file names in its imports, types too. */
const importedBy = (path: string): string[] =>
  importsOf(path).flatMap((specifier) => {
    const base = resolve(dirname(path), specifier);
    return specifier.startsWith(".") ? ([`${base}.ts`, `${base}.tsx`].find(isOurs) ?? []) : [];
  });
const ours = new Set(files);
const isOurs = (path: string): boolean => ours.has(path);

/** "src/rules/x.ts → src/excel/y.ts" for every import that some rule forbids. */
const forbiddenImports = (
  from: readonly string[],
  forbids: (from: string, to: string) => boolean,
): string[] =>
  from.flatMap((path) =>
    importedBy(path)
      .filter((target) => forbids(path, target))
      .map((target) => `${relative(src, path)} → ${relative(src, target)}`),
  );

it("knows every folder", () => {
  expect([...new Set(files.map(folderOf))].filter((folder) => !(folder in MAY_IMPORT))).toEqual([]);
});

it("imports from other folders only what it may", () => {
  const forbids = (path: string, target: string): boolean => {
    const [from, to] = [folderOf(path), folderOf(target)];
    return (
      from !== to && ![...(MAY_IMPORT[from] ?? []), ...(ENTRIES[relative(src, path)] ?? [])].includes(to)
    );
  };
  expect(forbiddenImports(files, forbids)).toEqual([]);
});

/** Stages of the reader: each may know those before it, and nobody but `read`, `recognise` and the report knows all. */
const STAGES: Readonly<Record<string, readonly string[]>> = {
  words: [],
  weights: [],
  plain: ["words"],
  regions: ["words"],
  roles: ["words"],
  records: ["words", "weights", "regions"],
  tree: ["words", "weights", "records"],
  sheets: ["words", "weights", "regions", "records", "tree"],
  report: ["words", "regions", "records", "sheets"],
};

it("reads stage by stage", () => {
  const stageOf = (path: string): string => relative(join(src, "reading"), dirname(path)).split("/")[0] ?? "";
  const staged = files.filter((path) => folderOf(path) === "reading" && stageOf(path) !== "");
  expect([...new Set(staged.map(stageOf))].sort()).toEqual(Object.keys(STAGES).sort());
  const forbids = (path: string, target: string): boolean => {
    const [from, to] = [stageOf(path), stageOf(target)];
    return folderOf(target) === "reading" && to !== "" && from !== to && !STAGES[from]?.includes(to);
  };
  expect(forbiddenImports(staged, forbids)).toEqual([]);
});

it("has no circles", () => {
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (path: string, way: readonly string[]): void => {
    const at = way.indexOf(path);
    if (at >= 0) circles.push([...way.slice(at), path].map((one) => relative(src, one)).join(" → "));
    if (at >= 0 || done.has(path)) return;
    for (const target of importedBy(path)) visit(target, [...way, path]);
    done.add(path);
  };
  for (const path of files) visit(path, []);
  expect(circles).toEqual([]);
});

const PURE = ["model", "grid", "targets", "profile", "reading", "scoring", "rules", "review", "compare"];

it("is pure and synchronous up to the review", () => {
  const IMPURE =
    /\b(?:async|await|Date\.now|new Date\(\)|Math\.random)\b|\b(?:console|process|document|window)\s*[.[(]/;
  const impure = files.filter(
    (path) =>
      PURE.includes(folderOf(path)) &&
      (IMPURE.test(codeOf(path)) || importsOf(path).some((name) => /^(?:node:|react|@fluentui)/.test(name))),
  );
  expect(impure.map((path) => relative(src, path))).toEqual([]);
});

it("leaves Excel and Office to src/excel", () => {
  const others = files.filter((path) => folderOf(path) !== "excel");
  expect(others.filter((path) => /\b(?:Excel|Office)\./.test(codeOf(path)))).toEqual([]);
});

it("has no code file of the reader above 200 lines", () => {
  const long = files.filter(
    (path) =>
      folderOf(path) === "reading" && !isWords(path) && readFileSync(path, "utf8").split("\n").length > 201,
  );
  expect(long.map((path) => relative(src, path))).toEqual([]);
});

/** Lists of words are data. */
const isWords = (path: string): boolean =>
  /words\/(?:vocabulary|furtherWords|otherLanguages|headWords|phrases)\.ts$/.test(path);

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
