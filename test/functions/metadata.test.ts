import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { functions } from "../../src/functions/functions";
import { functionIds } from "../../src/functions/functionIds";
import { functionTable } from "../../src/functions/functionTable";
import english from "../../src/functions/functions.en.json";
import italian from "../../src/functions/functions.it.json";
import { suggestedWords } from "../docs/functionEnums";
import { documentedFunctions } from "../docs/functionsMetadata";
import { call } from "./call";

const folder = resolve(__dirname, "../../src/functions");
const documented = documentedFunctions();

it("has a file, a docstring and an implementation for every function, and for nothing else", () => {
  const files = readdirSync(folder).filter(
    (file) => file.endsWith(".ts") && readFileSync(join(folder, file), "utf8").includes("@customfunction"),
  );
  expect(documented).toHaveLength(files.length);
  expect(documented.map(({ it: { id } }) => id)).toEqual(Object.keys(functions));
  expect(functionTable.map(({ id }) => id)).toEqual(Object.keys(functions));
});

it("is the metadata the code has now (npm run docs)", () => {
  expect(italian.functions).toEqual(documented.map((entry) => entry.it));
  expect(english.functions).toEqual(documented.map((entry) => entry.en));
});

it("lets errors through, as a property of the file", () => {
  for (const metadata of [italian, english]) {
    expect(metadata.allowErrorForDataTypeAny).toBe(true);
    for (const one of metadata.functions) expect(one).not.toHaveProperty("allowErrorForDataTypeAny");
  }
});

it("names its functions for the script that does not load them", () => {
  expect([...functionIds]).toEqual(Object.keys(functions));
});

it.each([
  ["it", italian],
  ["en", english],
] as const)(
  "suggests in %s only what there is a list for, and names arguments once",
  (_language, metadata) => {
    const lists = metadata.enums.map(({ id }) => id);
    for (const { parameters } of metadata.functions) {
      const names = parameters.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      for (const parameter of parameters)
        if ("customEnumId" in parameter) expect(lists).toContain(parameter.customEnumId);
    }
  },
);

it.each(suggestedWords)("knows the word it suggests for %s: %s", async (argument, text) => {
  const answers = {
    method: () => call("SCORE", 44, 88, 70, 60, text, 20),
    direction: () => call("SCORE", 44, 88, undefined, undefined, undefined, undefined, text),
    part: () => call("TARGET", ">= 5 gg", text),
    missing: () => call("ROLLUP", [[1], [0.5]], [[50], [50]], text),
  }[argument as "method" | "direction" | "part" | "missing"];
  expect(await answers()).not.toBe("#VALUE!");
});

it.each(documented.map((entry) => [entry.it.id, entry] as const))(
  "%s: ranges in, ranges out, errors let through",
  (id, { it: italian_, en }) => {
    expect(italian_).toMatchObject({
      id,
      name: id,
      result: { dimensionality: "matrix" },
      options: { requiresParameterAddresses: true },
    });
    expect(italian_.helpUrl).toBe(`https://localhost:3000/assets/help.html#${id.toLowerCase()}`);
    expect(id).toMatch(/^[A-Z]{3,}$/);
    for (const parameter of italian_.parameters) {
      expect(parameter).toMatchObject(
        parameter.customEnumId
          ? { type: "string", dimensionality: "scalar" }
          : { type: "any", dimensionality: "matrix" },
      );
    }
    // Once an argument may be left out, so may all behind it.
    const optional = italian_.parameters.map((parameter) => parameter.optional === true);
    expect(optional).toEqual([...optional].sort((a, b) => Number(a) - Number(b)));
    for (const [index, parameter] of [italian_, ...italian_.parameters].entries()) {
      const other = [en, ...en.parameters][index];
      expect(parameter.description).not.toBe("");
      expect(other?.description).not.toBe("");
      expect(parameter.description === other?.description && parameter.description !== "Target.").toBe(false);
    }
  },
);

it.each(documented.map((entry) => [entry.it.id, entry] as const))(
  "%s takes the arguments its metadata name",
  (id, { en: { parameters } }) => {
    const [, names = ""] =
      /function \w+\(([^)]*)\)/s.exec(readFileSync(join(folder, fileOf(id)), "utf8")) ?? [];
    const written = [...names.matchAll(/(\w+): (?:(Optional)?Cells|CustomFunctions\.Invocation)/g)];
    const own = written.filter(([text]) => !text.includes("Invocation"));
    expect(own.map(([, name, optional]) => ({ name, optional: optional === "Optional" }))).toEqual(
      parameters.map(({ name, optional }) => ({ name, optional: optional === true })),
    );
  },
);

function fileOf(id: string): string {
  const file = readdirSync(folder).find(
    (name) =>
      name.endsWith(".ts") && readFileSync(join(folder, name), "utf8").includes(`@customfunction ${id}\n`),
  );
  if (!file) throw new Error(`no file for ${id}`);
  return file;
}

it.each(["help.html", "help.en.html"])(
  "%s has a place for every function the metadata send people to",
  (page) => {
    const text = readFileSync(resolve(__dirname, "../../assets", page), "utf8");
    for (const { en } of documented) expect(text).toContain(`id="${en.id.toLowerCase()}"`);
  },
);
