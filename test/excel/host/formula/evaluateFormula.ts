import type { Expression } from "./parseFormula";

/** An error of Excel in place of a value. */
export class ErrorValue {
  constructor(
    readonly code: string,
    readonly message = "",
  ) {}
}

/** What a formula gives; null is a blank cell. */
export type Value = number | string | boolean | null | ErrorValue;
export type Matrix = readonly (readonly Value[])[];

/** An argument as a function of an add-in gets it. */
export interface Argument {
  readonly values: Matrix;
  /** Where it stands; null for what was computed. */
  readonly reference: string | null;
}

/** What formulas are computed in. */
export interface Surroundings {
  /** Values of a range as it is written. */
  readonly range: (reference: string) => Matrix;
  /** Number format of a cell as it is written; null in an Excel whose CELL does not tell formats. */
  readonly format?: (reference: string) => string | null;
  /** A function of an add-in; null for an argument left out. */
  readonly call: (name: string, args: readonly (Argument | null)[]) => Matrix | Promise<Matrix>;
}

const VALUE = new ErrorValue("#VALUE!");

/** Computes an expression the way Excel does: blank cells count as 0 or as "", errors go through. */
export async function evaluateFormula(expression: Expression, around: Surroundings): Promise<Matrix> {
  const matrix = (one: Expression) => evaluateFormula(one, around);
  const single = async (one: Expression): Promise<Value> => (await matrix(one))[0]?.[0] ?? null;
  switch (expression.kind) {
    case "value":
      return [[expression.value]];
    case "array":
      return Promise.all(expression.rows.map((row) => Promise.all(row.map(single))));
    case "reference":
      return around.range(expression.text);
    case "operation": {
      const [left, right] = [await matrix(expression.left), await matrix(expression.right)];
      const longer =
        left.length * (left[0]?.length ?? 0) > right.length * (right[0]?.length ?? 0) ? left : right;
      const at = (values: Matrix, i: number, j: number): Value =>
        (values.length === 1 && values[0]?.length === 1 ? values[0][0] : values[i]?.[j]) ?? null;
      return longer.map((row, i) =>
        row.map((_, j) => operate(expression.operator, at(left, i, j), at(right, i, j))),
      );
    }
    case "call":
      break;
  }
  const { name, args } = expression;
  if (name.startsWith("PERF.")) {
    const given = args.map(async (arg): Promise<Argument | null> =>
      arg.kind === "value" && arg.value === null
        ? null
        : { values: await matrix(arg), reference: arg.kind === "reference" ? arg.text : null },
    );
    return around.call(name.slice("PERF.".length), await Promise.all(given));
  }
  const at = (index: number): Promise<Value> => {
    const arg = args[index];
    return arg ? single(arg) : Promise.resolve(null);
  };
  if (name === "IF") {
    const condition = truth(await at(0));
    if (condition instanceof ErrorValue) return [[condition]];
    const chosen = args[condition ? 1 : 2];
    return chosen ? matrix(chosen) : [[condition]];
  }
  if (name === "IFERROR") {
    const value = await at(0);
    return [[value instanceof ErrorValue ? await at(1) : value]];
  }
  if (name === "CELL") {
    const cell = args[1];
    if (cell?.kind !== "reference") return [[VALUE]];
    const format = around.format ? around.format(cell.text) : "General";
    return [[(await at(0)) === "format" && format !== null ? formatCode(format) : VALUE]];
  }
  const values = await Promise.all(args.map(matrix));
  if (name === "ISNUMBER")
    return (values[0] ?? []).map((row) => row.map((value) => typeof value === "number"));
  return [[native(name, values)]];
}

/**
 * What CELL("format") says, as far as it is asked (https://support.microsoft.com/office/51bd39a5-f338-4dbe-a33f-955d67c2b2cf). On the web and
 * on phones it says nothing (same page), which is \`format\` null. Custom formats and Excels of other languages are unverified.
 */
function formatCode(format: string): string {
  if (/%/.test(format)) return "P0";
  if (/[dmy]/i.test(format.replace(/"[^"]*"/g, "")) && format !== "General") return "D1";
  return format === "General" ? "G" : "F0";
}

const native = (name: string, args: readonly Matrix[]): Value => {
  const all = args.flatMap((arg) => arg.flat());
  const first = args[0]?.[0]?.[0] ?? null;
  if (name === "ISBLANK") return first === null;
  if (name === "ISERROR") return first instanceof ErrorValue;
  if (name === "ROWS") return args[0]?.length ?? 0;
  if (name === "COLUMNS") return args[0]?.[0]?.length ?? 0;
  if (name === "COUNT") return all.filter((value) => typeof value === "number").length;
  if (name === "COUNTBLANK") return all.filter((value) => value === null || value === "").length;
  const error = all.find((value) => value instanceof ErrorValue);
  if (error instanceof ErrorValue) return error;
  const numbers = all.filter((value) => typeof value === "number");
  const second = Number(args[1]?.[0]?.[0] ?? 0);
  switch (name) {
    case "AND":
      return all.every((value) => truth(value) === true);
    case "OR":
      return all.some((value) => truth(value) === true);
    case "NOT":
      return truth(first) !== true;
    case "MIN":
      return numbers.length === 0 ? 0 : Math.min(...numbers);
    case "MAX":
      return numbers.length === 0 ? 0 : Math.max(...numbers);
    case "SUM":
      return numbers.reduce((sum, value) => sum + value, 0);
    case "COUNTIFS":
      return (args[0] ?? [])
        .flat()
        .filter(
          (value) =>
            typeof value === "number" && [1, 3].every((at) => meets(value, textOf(args[at]?.[0]?.[0] ?? ""))),
        ).length;
    case "AVERAGE":
      return numbers.length === 0
        ? new ErrorValue("#DIV/0!")
        : numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
    case "LEFT":
      return textOf(first).slice(0, args.length > 1 ? second : 1);
    case "SEARCH": {
      const at = textOf(args[1]?.[0]?.[0] ?? "")
        .toLowerCase()
        .indexOf(textOf(first).toLowerCase());
      return at < 0 ? VALUE : at + 1;
    }
    case "ABS":
      return operate("*", Math.sign(Number(first)), first);
    case "INT":
      return Math.floor(Number(first));
    case "ROUND": {
      const power = 10 ** second;
      return Math.round(Number(first) * power) / power;
    }
    case "NA":
      return new ErrorValue("#N/A");
    case "SUMPRODUCT":
      return (args[0] ?? []).reduce(
        (total, row, i) =>
          total +
          row.reduce<number>(
            (sum, _, j) =>
              sum +
              args.reduce((product, arg) => {
                const value = arg[i]?.[j];
                return product * (typeof value === "number" ? value : 0);
              }, 1),
            0,
          ),
        0,
      );
  }
  throw new Error(`the stand-in knows no function ${name}`);
};

/** A condition of COUNTIFS: ">0", "<=2"; none is met. */
function meets(value: number, condition: string): boolean {
  const [, operator = "=", limit = ""] = /^([<>=]*)(.*)$/.exec(condition) ?? [];
  return condition === "" || operate(operator, value, Number(limit)) === true;
}

function truth(value: Value): boolean | ErrorValue {
  if (value instanceof ErrorValue) return value;
  if (typeof value === "string") return VALUE;
  return Boolean(value);
}

function operate(operator: string, left: Value, right: Value): Value {
  if (left instanceof ErrorValue) return left;
  if (right instanceof ErrorValue) return right;
  if (operator === "&") return textOf(left) + textOf(right);
  if (["+", "-", "*", "/"].includes(operator)) {
    const [a, b] = [numberOf(left), numberOf(right)];
    if (a === null || b === null) return VALUE;
    if (operator === "/" && b === 0) return new ErrorValue("#DIV/0!");
    return operator === "+" ? a + b : operator === "-" ? a - b : operator === "*" ? a * b : a / b;
  }
  const order = compare(left, right);
  return {
    "=": order === 0,
    "<>": order !== 0,
    "<": order < 0,
    ">": order > 0,
    "<=": order <= 0,
    ">=": order >= 0,
  }[operator] as boolean;
}

const textOf = (value: Value): string => (value === null ? "" : String(value));

function numberOf(value: Value): number | null {
  if (typeof value === "string")
    return value.trim() !== "" && Number.isFinite(Number(value)) ? Number(value) : null;
  return Number(value);
}

/** Numbers before texts before truth values; a blank cell is 0 beside a number and "" beside a text. */
function compare(left: Value, right: Value): number {
  const rank = (value: Value) => (typeof value === "boolean" ? 2 : typeof value === "string" ? 1 : 0);
  const like = (value: Value, other: Value): Value =>
    value !== null ? value : typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;
  const [a, b] = [like(left, right), like(right, left)];
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === "string" && typeof b === "string")
    return a.toLowerCase() < b.toLowerCase() ? -1 : a.toLowerCase() > b.toLowerCase() ? 1 : 0;
  return Number(a) - Number(b);
}
