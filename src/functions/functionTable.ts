import type { Bilingual } from "../model/finding";
import type { Cells, OptionalCells } from "./cells";
import { functions, type PerfFunction } from "./functions";
import english from "./functions.en.json";
import italian from "./functions.it.json";

/** One argument of a function. */
export interface FunctionParameter {
  readonly name: string;
  readonly description: Bilingual;
  readonly optional: boolean;
}

/** A function of the namespace PERF, for a host that is not Excel. */
export interface FunctionEntry {
  /** "SCORE": typed as PERF.SCORE. */
  readonly id: string;
  readonly description: Bilingual;
  readonly parameters: readonly FunctionParameter[];
  /** Computes over ranges (rows of cells, [[value]] for one); null for an argument left out. Errors are `CellFault` values in the answer. */
  call(args: readonly OptionalCells[]): Cells | Promise<Cells>;
}

/** Every function with its words, in the order of the README. */
export const functionTable: readonly FunctionEntry[] = italian.functions.map((it, index): FunctionEntry => {
  const en = english.functions[index];
  const compute = functions[it.id];
  if (!en || !compute) throw new Error(`PERF.${it.id} has metadata without code: npm run docs`);
  return {
    id: it.id,
    description: { it: it.description, en: en.description },
    parameters: it.parameters.map((parameter, at) => ({
      name: en.parameters[at]?.name ?? parameter.name,
      description: { it: parameter.description, en: en.parameters[at]?.description ?? "" },
      optional: "optional" in parameter,
    })),
    call: (args) => callWith(compute, it.parameters.length, args),
  };
});

/** Arguments a host leaves away at the end are null, as in Excel. */
function callWith(
  compute: PerfFunction,
  count: number,
  args: readonly OptionalCells[],
): Cells | Promise<Cells> {
  const all = Array.from({ length: count }, (_arg, index) => args[index] ?? null);
  return compute(...(all as never[]));
}
