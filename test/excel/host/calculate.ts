import { formatCell } from "../../../src/model/address";
import { formatFull, parseRange } from "./a1";
import { key, position, raise, sheetNamed } from "./book";
import type { Book, BookCell, BookSheet, Scalar } from "./book";
import type { StandIn } from "./excelStandIn";
import { ErrorValue, evaluateFormula } from "./formula/evaluateFormula";
import type { Argument, Matrix, Value } from "./formula/evaluateFormula";
import { parseFormula } from "./formula/parseFormula";
import { removeSpill } from "./writeCell";

/** functions.json, as far as calling a function needs it. */
export interface FunctionsMetadata {
  /** Without it no function is called while an argument holds an error. */
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly parameters: readonly { readonly dimensionality?: string; readonly optional?: boolean }[];
    readonly options?: { readonly requiresParameterAddresses?: boolean };
  }[];
}

/** Excel's errors by the number the add-in answers with. */
const ERRORS: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  9: "#NAME?",
};

/**
 * Computes the formulas typed since the last time that call functions of the add-in, and spills their results; without the add-in's
 * metadata they are #NAME?, as in an Excel that does not know the add-in. Answers the messages of failed calls by cell ("Piano!B2").
 */
export async function calculate(
  standIn: StandIn,
  metadata: FunctionsMetadata | null,
): Promise<ReadonlyMap<string, string>> {
  const { book } = standIn;
  const messages = new Map<string, string>();
  const touched = new Set<BookSheet>();
  for (const name of [...book.dirty]) {
    book.dirty.delete(name);
    const [id = "", at = ""] = name.split("!");
    const sheet = sheetNamed(book, id);
    const formula = sheet?.cells.get(at)?.formula;
    if (!sheet || !formula || !/\bPERF\./i.test(formula)) continue;
    touched.add(sheet);
    // Shown while a function is at work (https://support.microsoft.com/office/how-to-correct-a-busy-error).
    put(sheet, at, [["#BUSY!"]]);
    const result = await evaluateFormula(parseFormula(formula.slice(1)), {
      range: (reference) => valuesOf(book, sheet, reference),
      call: (called, args) => callFunction(standIn, metadata, sheet, called, args),
    });
    const [first] = result[0] ?? [];
    if (first instanceof ErrorValue) messages.set(`${sheet.name}!${formatCell(position(at))}`, first.message);
    put(
      sheet,
      at,
      result.map((row) => row.map((value) => (value instanceof ErrorValue ? value.code : value))),
    );
  }
  for (const sheet of touched) raise(book, { kind: "calculated", sheet });
  return messages;
}

async function callFunction(
  standIn: StandIn,
  metadata: FunctionsMetadata | null,
  home: BookSheet,
  name: string,
  given: readonly (Argument | null)[],
): Promise<Matrix> {
  const known = metadata?.functions.find((one) => one.name.toUpperCase() === name);
  if (!known) return [[new ErrorValue("#NAME?")]];
  if (given.length > known.parameters.length) return [[new ErrorValue("#VALUE!", "too many arguments")]];
  // https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-json: a property of the file, not of a function.
  // Which error Excel shows instead is unverified: here the one found.
  const errors = given
    .flatMap((arg) => arg?.values.flat() ?? [])
    .filter((value) => value instanceof ErrorValue);
  if (errors[0] && metadata?.allowErrorForDataTypeAny !== true) return [[errors[0]]];
  const { blankArgument } = standIn.book;
  const handed = (value: Value): unknown => {
    if (value instanceof ErrorValue) return value.code;
    return value === null ? blankArgument : value;
  };
  const args = known.parameters.map(({ dimensionality }, i) => {
    const arg = given[i];
    if (!arg) return null;
    const values = arg.values.map((row) => row.map(handed));
    return dimensionality === "matrix" ? values : (values[0]?.[0] ?? null);
  });
  // https://learn.microsoft.com/javascript/api/custom-functions-runtime/customfunctions.invocation: parameterAddresses, if requested. Of an
  // argument that is computed they are unverified: here null.
  const addresses = known.options?.requiresParameterAddresses
    ? given.map((arg) => (arg?.reference ? fullAddress(home, arg.reference) : null))
    : null;
  const result = await standIn.invoke(known.id, args, addresses);
  if (!result.ok) return [[new ErrorValue(ERRORS[result.code ?? 7] ?? "#VALUE!", result.message ?? "")]];
  const rows = Array.isArray(result.value) ? (result.value as unknown[][]) : [[result.value]];
  return rows.map((row) => row.map(toValue));
}

function fullAddress(home: BookSheet, reference: string): string | null {
  const parsed = parseRange(reference);
  return parsed ? formatFull(parsed.sheet ?? home.name, parsed.range) : null;
}

function valuesOf(book: Book, home: BookSheet, reference: string): Matrix {
  const parsed = parseRange(reference);
  const sheet = parsed?.sheet == null ? home : sheetNamed(book, parsed.sheet);
  if (!parsed || !sheet) return [[new ErrorValue("#REF!")]];
  const { top, left, bottom, right } = parsed.range;
  return Array.from({ length: bottom - top + 1 }, (_, i) =>
    Array.from({ length: right - left + 1 }, (_, j) => valueIn(sheet.cells.get(key(top + i, left + j)))),
  );
}

/** A text an apostrophe or a formula left empty is one; only a cell without anything is blank. */
function valueIn(cell: BookCell | undefined): Value {
  if (!cell || (cell.value === "" && !cell.formula)) return null;
  return isErrorText(cell.value) ? new ErrorValue(cell.value) : cell.value;
}

const isErrorText = (value: unknown): value is string =>
  typeof value === "string" && /^#(?:N\/A|[A-Z/0]+[!?])$/.test(value);

/** An answer of the add-in as the cell keeps it; that nothing is shown as 0 is unverified. */
function toValue(value: unknown): Value {
  if (value === null || value === undefined) return 0;
  if (typeof value !== "object") return value as Scalar;
  const { type, basicValue } = value as { type?: string; basicValue?: Scalar };
  return type === "Error" || basicValue === undefined
    ? new ErrorValue(String(basicValue ?? "#VALUE!"))
    : basicValue;
}

/**
 * Puts a result into the formula's cell and the cells beside it, or #SPILL! where these are taken
 * (https://support.microsoft.com/office/ffe0f555-b479-4a17-a6e2-ef9cc9ad4023).
 */
function put(sheet: BookSheet, anchor: string, values: readonly (readonly unknown[])[]): void {
  removeSpill(sheet, anchor);
  const { row, col } = position(anchor);
  const home = sheet.cells.get(anchor);
  if (!home) return;
  const others = values.flatMap((line, i) => line.map((_, j) => key(row + i, col + j))).slice(1);
  const blocked = others.some((at) => (sheet.cells.get(at)?.value ?? "") !== "");
  values.forEach((line, i) =>
    line.forEach((value, j) => {
      if (blocked && (i > 0 || j > 0)) return;
      const at = key(row + i, col + j);
      const result = blocked ? "#SPILL!" : ((value ?? "") as Scalar);
      const isError = isErrorText(result);
      if (at === anchor) {
        delete home.text;
        Object.assign(home, { value: result, isError });
      } else sheet.cells.set(at, { value: result, isError, format: "General", spilledFrom: anchor });
    }),
  );
}
