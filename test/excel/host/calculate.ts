import { formatCell } from "../../../src/model/address";
import { formatFull, parseRange } from "./a1";
import { key, position, raise, sheetNamed } from "./book";
import type { Book, BookSheet, Scalar } from "./book";
import type { FunctionResult, StandIn } from "./excelStandIn";
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
 * Computes the formulas typed since the last time, through the add-in, and spills their results; without the add-in's metadata
 * they are #NAME?, as in an Excel that does not know the add-in. Answers the messages of failed calls by cell ("Piano!B2").
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
    const call = formula && /^=PERF\.([A-Z0-9_]+)\((.*)\)$/is.exec(formula);
    if (!sheet || !call) continue;
    touched.add(sheet);
    const known = metadata?.functions.find((one) => one.name.toUpperCase() === (call[1] ?? "").toUpperCase());
    if (!known) {
      put(sheet, at, [["#NAME?"]]);
      continue;
    }
    const args = readArguments(book, sheet, call[2] ?? "", known.parameters);
    // https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-json: a property of the file, not of a function.
    // Which error Excel shows instead is unverified: here the one found.
    const withheld =
      metadata?.allowErrorForDataTypeAny === true ? undefined : args?.flat(2).find(isErrorText);
    if (withheld !== undefined) {
      put(sheet, at, [[withheld]]);
      continue;
    }
    // Shown while a function is at work (https://support.microsoft.com/office/how-to-correct-a-busy-error).
    put(sheet, at, [["#BUSY!"]]);
    const addresses = known.options?.requiresParameterAddresses ? addressesOf(sheet, call[2] ?? "") : null;
    const result: FunctionResult = args
      ? await standIn.invoke(known.id, args, addresses)
      : { ok: false, value: null, code: 7, message: "an argument that is no cell, range or constant" };
    if (!result.ok) {
      put(sheet, at, [[ERRORS[result.code ?? 7] ?? "#VALUE!"]]);
      messages.set(`${sheet.name}!${formatCell(position(at))}`, result.message ?? "");
    } else put(sheet, at, Array.isArray(result.value) ? (result.value as unknown[][]) : [[result.value]]);
  }
  for (const sheet of touched) raise(book, { kind: "calculated", sheet });
  return messages;
}

function readArguments(
  book: Book,
  home: BookSheet,
  text: string,
  parameters: FunctionsMetadata["functions"][number]["parameters"],
): unknown[] | null {
  const written = splitArguments(text);
  if (written.length > parameters.length) return null;
  const args = parameters.map(({ dimensionality }, i) => {
    const one = written[i] ?? "";
    const isMatrix = dimensionality === "matrix";
    if (one === "") return null;
    const reference = /^[\d"]/.test(one) && !/^\d+:/.test(one) ? undefined : parseRange(one);
    if (!reference) {
      const constant = readConstant(one);
      return isMatrix ? [[constant]] : constant;
    }
    const sheet = reference.sheet === null ? home : sheetNamed(book, reference.sheet);
    if (!sheet) return undefined;
    const { top, left, bottom, right } = reference.range;
    const values = Array.from({ length: bottom - top + 1 }, (_, i) =>
      Array.from({ length: right - left + 1 }, (_, j) =>
        argumentOf(book, sheet.cells.get(key(top + i, left + j))?.value),
      ),
    );
    return isMatrix ? values : values.length === 1 && values[0]?.length === 1 ? values[0][0] : undefined;
  });
  return args.includes(undefined) ? null : args;
}

/** A text an apostrophe or a formula left empty arrives as it is; only a cell without anything is blank. */
const argumentOf = (book: Book, value: Scalar | undefined): Scalar | null => value ?? book.blankArgument;

const isErrorText = (value: unknown): value is string =>
  typeof value === "string" && /^#(?:N\/A|[A-Z/0]+[!?])$/.test(value);

/** Where each argument stands, null for constants. */
const addressesOf = (home: BookSheet, text: string): (string | null)[] =>
  splitArguments(text).map((one) => {
    const reference = parseRange(one);
    return reference ? formatFull(reference.sheet ?? home.name, reference.range) : null;
  });

/** Splits at commas outside quotes. */
const splitArguments = (text: string): string[] =>
  text.trim() === "" ? [] : text.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/).map((part) => part.trim());

function readConstant(text: string): Scalar {
  if (text.startsWith('"')) return text.slice(1, -1).replaceAll('""', '"');
  if (/^(true|false)$/i.test(text)) return /^true$/i.test(text);
  return text.endsWith("%") ? Number(text.slice(0, -1)) / 100 : Number(text);
}

/** Puts a result into the formula's cell and the cells beside it, or #SPILL! where these are taken. */
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
      const { result, isError } = blocked ? { result: "#SPILL!", isError: true } : shownResult(value);
      if (at === anchor) {
        delete home.text;
        Object.assign(home, { value: result, isError });
      } else sheet.cells.set(at, { value: result, isError, format: "General", spilledFrom: anchor });
    }),
  );
}

function shownResult(value: unknown): { readonly result: Scalar; readonly isError: boolean } {
  if (value === null || value === undefined) return { result: 0, isError: false };
  if (typeof value === "object") {
    const { type, basicValue } = value as { type?: string; basicValue?: Scalar };
    return { result: basicValue ?? "#VALUE!", isError: type === "Error" || basicValue === undefined };
  }
  const result = value as Scalar;
  return { result, isError: typeof result === "string" && /^#[A-Z/0]+[!?]?$/.test(result) };
}
