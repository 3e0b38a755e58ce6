/** A call of one of our functions, by itself or behind a guard that keeps it empty. */
export interface ParsedCall {
  readonly name: string;
  /** As written, "" for one that is left out. */
  readonly args: readonly string[];
}

/** The guard *Punteggi* writes: empty while result or target is; native twins look at their cells themselves. */
const GUARDED = /^=\s*IF\(\s*(?:OR\([^()]*\)|[^(),]*="")\s*,\s*""\s*,\s*(PERF\.\w+\(.*\))\s*\)$/is;
const CALL = /^PERF\.(\w+)\((.*)\)$/is;

/** Takes a formula apart; null where it is more than one call. */
export function parseCall(formula: string): ParsedCall | null {
  const inner = GUARDED.exec(formula)?.[1] ?? formula.replace(/^=\s*/, "");
  const [, name, list] = CALL.exec(inner) ?? [];
  if (name === undefined || list === undefined) return null;
  const args = splitArguments(list);
  return args && { name: name.toUpperCase(), args };
}

/** Splits at commas outside quotes and braces; null where something is computed on the way. */
function splitArguments(list: string): readonly string[] | null {
  const args = [""];
  for (const [piece] of list.matchAll(/"(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^{}]*\}|[\s\S]/g)) {
    if (piece === "(" || piece === ")") return null;
    if (piece === ",") args.push("");
    else args[args.length - 1] += piece;
  }
  return args.map((arg) => arg.trim());
}
