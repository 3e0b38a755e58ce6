import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { functions } from "../../src/functions/functions";
import { functionTable } from "../../src/functions/functionTable";
import english from "../../src/functions/functions.en.json";
import italian from "../../src/functions/functions.it.json";
import { documentedFunctions } from "../docs/functionsMetadata";

const folder = resolve(__dirname, "../../src/functions");
const documented = documentedFunctions();

it("has a file, a docstring and an implementation for every function, and for nothing else", () => {
  const files = readdirSync(folder).filter((file) =>
    readFileSync(join(folder, file), "utf8").includes("@customfunction"),
  );
  expect(documented).toHaveLength(files.length);
  expect(documented.map(({ it: { id } }) => id)).toEqual(Object.keys(functions));
  expect(functionTable.map(({ id }) => id)).toEqual(Object.keys(functions));
});

it("is the metadata the code has now (npm run docs)", () => {
  expect(italian.functions).toEqual(documented.map((entry) => entry.it));
  expect(english.functions).toEqual(documented.map((entry) => entry.en));
});

it.each(documented.map((entry) => [entry.it.id, entry] as const))(
  "%s: ranges in, ranges out, errors let through",
  (id, { it: italian_, en }) => {
    expect(italian_).toMatchObject({
      id,
      name: id,
      result: { dimensionality: "matrix" },
      allowErrorForDataTypeAny: true,
    });
    expect(id).toMatch(/^[A-Z]{3,}$/);
    for (const parameter of italian_.parameters) {
      expect(parameter).toMatchObject({ type: "any", dimensionality: "matrix" });
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
  (id, { it: { parameters } }) => {
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
  const file = readdirSync(folder).find((name) =>
    readFileSync(join(folder, name), "utf8").includes(`@customfunction ${id}\n`),
  );
  if (!file) throw new Error(`no file for ${id}`);
  return file;
}
