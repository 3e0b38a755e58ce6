import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { directionOfName } from "../../src/directions/directionOfName";
import { stemsOf } from "../../src/directions/words";

interface Row {
  readonly kind: string;
  readonly word: string;
  readonly example: string | undefined;
}

const source = join(__dirname, "../../src/directions");
const FILES = {
  nouns: [
    "unwanted",
    "harmful",
    "troubles",
    "costly",
    "effects",
    "wanted",
    "services",
    "things",
    "people",
    "nuisances",
  ],
  turns: ["improving", "worsening", "reversing", "flawed"],
};

function rowsOf(language: string, file: string): Row[] {
  let kind = "";
  return readFileSync(join(source, language, `${file}.ts`), "utf8")
    .split("\n")
    .flatMap((line) => {
      kind = /export const (\w+)/.exec(line)?.[1] ?? kind;
      const [, word, example] = /^ {2}"([^"]+)",(?: \/\/ (.+))?/.exec(line) ?? [];
      return word === undefined ? [] : [{ kind, word, example }];
    });
}

const tables = ["italian", "english"].flatMap((language) =>
  Object.entries(FILES).map(([sort, files]) => ({
    name: `${language} ${sort}`,
    rows: files.flatMap((file) => rowsOf(language, file)),
  })),
);

it.each(["italian", "english"])("tests every file of %s words", (language) => {
  const files = readdirSync(join(source, language)).map((name) => name.replace(".ts", ""));
  expect(files.sort()).toEqual(Object.values(FILES).flat().sort());
});

it.each(tables)("$name: no word stands in two rows", ({ rows }) => {
  const keys = rows.map(({ word }) => stemsOf(word).join(" "));
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

it.each(tables)("$name: every word has an example that uses it", ({ rows }) => {
  expect(rows.filter(({ word, example }) => !example?.includes(word))).toEqual([]);
});

const WAYS: Readonly<Record<string, string | null>> = {
  ...{ unwanted: "lower", harmful: "lower", needy: "lower", penalty: "lower", cost: "lower", time: "lower" },
  ...{ clock: "lower", undecided: null, age: null },
  ...{
    wanted: "higher",
    deed: "higher",
    process: "higher",
    lasting: "higher",
    request: "higher",
    thing: "higher",
  },
  ...{ good: "higher", bad: "lower", flawed: "lower" },
};
const judged = tables.flatMap(({ rows }) => rows.filter(({ kind }) => kind in WAYS));

it("reads the examples the way their words go", () => {
  const wrong = judged.filter(
    ({ kind, example = "" }) => (directionOfName(example)?.way ?? null) !== WAYS[kind],
  );
  expect(wrong.map(({ kind, example }) => `${kind}: ${example ?? ""}`)).toEqual([]);
});
