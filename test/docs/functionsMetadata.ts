import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseTree } from "custom-functions-metadata";
import { functions } from "../../src/functions/functions";

const folder = resolve(__dirname, "../../src/functions");

/** The metadata of one function as Excel reads it. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly type: string;
    readonly dimensionality?: string;
    readonly optional?: boolean;
  }[];
  readonly result: { readonly dimensionality?: string };
  readonly options?: Readonly<Record<string, boolean>>;
  readonly allowErrorForDataTypeAny: true;
}

/** The `@example` of a function's docstring: the formula in English, and what it gives. */
export type Example = readonly [formula: string, result: string];

export interface DocumentedFunction {
  readonly it: FunctionMetadata;
  readonly en: FunctionMetadata;
  readonly example: Example;
}

/** Docstrings hold Italian and English side by side: "Punteggio … | Score …". */
const side = (text: string, language: "it" | "en"): string => {
  const [italian = "", english = ""] = text.split(" | ");
  return (language === "it" ? italian : english).trim();
};

function inLanguage(metadata: FunctionMetadata, language: "it" | "en"): FunctionMetadata {
  return {
    ...metadata,
    description: side(metadata.description, language),
    parameters: metadata.parameters.map((parameter) => ({
      ...parameter,
      description: side(parameter.description, language),
    })),
    // Error cells reach the function, which passes them on with their place.
    allowErrorForDataTypeAny: true,
  };
}

function documented(file: string): DocumentedFunction {
  const source = readFileSync(join(folder, file), "utf8");
  // The generator knows no aliases; in it a range of any cells is "any[][]".
  const plain = source.replace(/: (?:Optional)?Cells\b/g, ": any[][]").replace(/<Cells>/g, "<any[][]>");
  const { functions: found, extras } = parseTree(plain, file);
  const errors = extras.flatMap((extra) => extra.errors);
  const metadata = found[0] as unknown as FunctionMetadata | undefined;
  if (errors.length > 0 || !metadata)
    throw new Error(`${file}: ${errors.join("; ") || "no @customfunction"}`);
  const example = /@example (.+?) → (.+)/.exec(source);
  if (!example) throw new Error(`${file}: no @example "formula → result"`);
  return {
    it: inLanguage(metadata, "it"),
    en: inLanguage(metadata, "en"),
    example: [example[1] ?? "", example[2] ?? ""],
  };
}

/** Every function with its metadata in both languages, in the order of `functions.ts`. */
export function documentedFunctions(): readonly DocumentedFunction[] {
  const files = readdirSync(folder).filter((file) =>
    readFileSync(join(folder, file), "utf8").includes("@customfunction"),
  );
  const order = Object.keys(functions);
  return files.map(documented).sort((a, b) => order.indexOf(a.it.id) - order.indexOf(b.it.id));
}

/** functions.it.json or functions.en.json, which the manifest names. */
export const functionsJson = (language: "it" | "en"): string =>
  `${JSON.stringify({ functions: documentedFunctions().map((entry) => entry[language]) }, null, 2)}\n`;
