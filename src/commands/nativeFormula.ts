import { parseAddress, parseCell } from "../model/address";
import type { Address } from "../model/address";

/** What a native formula would say, with the formula; the value is what Excel would compute now. */
export interface NativeFormula {
  readonly formula: string;
  readonly value: number;
}

/** Stored value of a cell; undefined where it is empty. */
export type ValueAt = (at: Address) => string | number | boolean | undefined;

interface Call {
  readonly args: readonly string[];
  /** The number an argument stands for: written out, or in a single cell; undefined when it is anything else. */
  readonly number: (index: number) => number | undefined;
  /** The numbers in the single column or row an argument names, undefined where a cell holds none. */
  readonly numbers: (index: number) => readonly (number | undefined)[] | undefined;
}

/**
 * Writes a PERF formula with Excel's own functions, for workbooks that go to people without the add-in. Only calls whose
 * arguments are numbers have a native twin; `result` is what the PERF formula says now, and a twin that would say something
 * else is none.
 */
export function nativeFormula(
  formula: string,
  sheet: string,
  valueAt: ValueAt,
  result: number,
): NativeFormula | null {
  const match = /^=\s*PERF\.(\w+)\(([^()]*)\)$/i.exec(formula);
  const twin = match && TWINS.get((match[1] ?? "").toUpperCase());
  if (!match || !twin) return null;
  const args = (match[2] ?? "").split(",").map((arg) => arg.trim());
  const native = twin(callOf(args, sheet, valueAt));
  return native && Math.abs(native.value - result) <= 1e-9 ? native : null;
}

const TWINS: ReadonlyMap<string, (call: Call) => NativeFormula | null> = new Map(
  Object.entries<(call: Call) => NativeFormula | null>({
    SCORE: (call) => (call.args.length === 2 ? ratio(call) : steps(call)),
    THRESHOLD: steps,
    ROLLUP: weightedMean,
    WEIGHTSUM: ({ args: [range], numbers }) => {
      const values = numbers(0);
      return values ? { formula: `=SUM(${range})`, value: sum(values) } : null;
    },
  }),
);

/** Actual over target, between 0 and 1. */
function ratio({ args: [actual, target], number }: Call): NativeFormula | null {
  const [a, t] = [number(0), number(1)];
  if (a === undefined || t === undefined || t === 0) return null;
  return { formula: `=MAX(0,MIN(1,${actual}/${target}))`, value: Math.max(0, Math.min(1, a / t)) };
}

/** Target met 1, first threshold 0.8, second 0.6, else 0; which way is better, the order of the values says. */
function steps({ args, number }: Call): NativeFormula | null {
  const [a, t, first, second] = [number(0), number(1), number(2), number(3)];
  if (a === undefined || t === undefined || first === undefined || args.length > 4 || first === t)
    return null;
  if (args.length === 4 && (second === undefined || second > first !== first > t)) return null;
  const better = first < t ? ">=" : "<=";
  const meets = (limit: number) => (better === ">=" ? a >= limit : a <= limit);
  const [actual, target, threshold80, threshold60] = args;
  const rest = args.length === 4 ? `IF(${actual}${better}${threshold60},0.6,0)` : "0";
  const lowest = second !== undefined && meets(second) ? 0.6 : 0;
  return {
    formula: `=IF(${actual}${better}${target},1,IF(${actual}${better}${threshold80},0.8,${rest}))`,
    value: meets(t) ? 1 : meets(first) ? 0.8 : lowest,
  };
}

/** Σ weight · score / Σ weight over the rows that have a score. */
function weightedMean({ args: [scores, weights, ...others], numbers }: Call): NativeFormula | null {
  const [s, w] = [numbers(0), numbers(1)];
  if (!s || !w || s.length !== w.length || others.length > 0) return null;
  const measured = sum(w.map((weight, i) => (s[i] === undefined ? 0 : (weight ?? 0))));
  if (measured === 0) return null;
  return {
    formula: `=SUMPRODUCT(${scores},${weights})/SUMPRODUCT(--ISNUMBER(${scores}),${weights})`,
    value: sum(s.map((score, i) => (score ?? 0) * (w[i] ?? 0))) / measured,
  };
}

const sum = (values: readonly (number | undefined)[]): number =>
  values.reduce<number>((total, value) => total + (value ?? 0), 0);

function callOf(args: readonly string[], sheet: string, valueAt: ValueAt): Call {
  const cell = (text: string): Address | undefined => {
    const here = parseCell(text);
    return here ? { sheet, ...here } : parseAddress(text);
  };
  const numberAt = (at: Address): number | undefined => {
    const value = valueAt(at);
    return typeof value === "number" ? value : undefined;
  };
  return {
    args,
    number: (index) => {
      const text = args[index] ?? "";
      if (/^-?\d+(\.\d+)?%?$/.test(text)) return text.endsWith("%") ? parseFloat(text) / 100 : Number(text);
      const at = cell(text);
      return at && numberAt(at);
    },
    numbers: (index) => {
      const [from = "", to = from] = (args[index] ?? "").split(":");
      const first = cell(from);
      const last = parseCell(to) ?? cell(to);
      if (!first || !last || (first.row !== last.row && first.col !== last.col)) return undefined;
      const length = last.row - first.row + last.col - first.col + 1;
      return Array.from({ length: Math.max(0, length) }, (_, i) =>
        numberAt({
          sheet: first.sheet,
          row: first.row + (first.col === last.col ? i : 0),
          col: first.col + (first.col === last.col ? 0 : i),
        }),
      );
    },
  };
}
