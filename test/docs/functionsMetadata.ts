import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseTree } from "custom-functions-metadata";
import { functions } from "../../src/functions/functions";
import { enumOf, enums } from "./functionEnums";

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
    readonly customEnumId?: string;
  }[];
  readonly helpUrl: string;
  readonly result: { readonly dimensionality?: string };
  readonly options: Readonly<Record<string, boolean>>;
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

/** Names of arguments as an Italian Excel shows them. */
const ITALIAN: Readonly<Record<string, string>> = {
  ...{
    actual: "risultato",
    target: "target",
    threshold80: "soglia80",
    threshold60: "soglia60",
    method: "metodo",
  },
  ...{ baseline: "storico", direction: "verso", levels: "livelli", scores: "punteggi", weights: "pesi" },
  ...{ missing: "mancanti", tolerance: "tolleranza", text: "testo", part: "parte", score: "punteggio" },
  ...{ bands: "fasce", range: "intervallo" },
};

function italianName(name: string): string {
  const italian = ITALIAN[name];
  if (italian === undefined) throw new Error(`no Italian name for the argument ${name}`);
  return italian;
}

/** The address the manifest in the repository speaks of; the build moves it. */
const HELP = "https://localhost:3000/assets/help";

function inLanguage(metadata: FunctionMetadata, language: "it" | "en"): FunctionMetadata {
  return {
    ...metadata,
    description: side(metadata.description, language),
    helpUrl: `${HELP}${language === "it" ? "" : ".en"}.html#${metadata.id.toLowerCase()}`,
    parameters: metadata.parameters.map((parameter) => {
      const suggested = enumOf(parameter.name);
      return {
        ...parameter,
        name: language === "it" ? italianName(parameter.name) : parameter.name,
        description: side(parameter.description, language),
        // Words are chosen from a list, one for the whole call.
        ...(suggested ? { type: "string", dimensionality: "scalar", customEnumId: suggested } : {}),
      };
    }),
    // A blank cell is handed over as 0, a date as its serial: the functions look at the cells.
    options: { requiresParameterAddresses: true },
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
  const files = readdirSync(folder).filter(
    (file) => file.endsWith(".ts") && readFileSync(join(folder, file), "utf8").includes("@customfunction"),
  );
  const order = Object.keys(functions);
  return files.map(documented).sort((a, b) => order.indexOf(a.it.id) - order.indexOf(b.it.id));
}

/**
 * functions.it.json or functions.en.json, which the manifest names. Error cells reach the functions, which pass them on with their
 * place: a property of the file, not of a function (https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-json).
 */
export const functionsJson = (language: "it" | "en"): string => {
  const functions_ = documentedFunctions().map((entry) => entry[language]);
  return `${JSON.stringify({ allowErrorForDataTypeAny: true, functions: functions_, enums: enums(language) }, null, 2)}\n`;
};
