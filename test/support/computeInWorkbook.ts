import { CellFault } from "../../src/functions/cellFault";
import type { OptionalCells } from "../../src/functions/cells";
import { functions } from "../../src/functions/functions";
import { settleArguments } from "../../src/functions/settleArguments";
import { awaitSheetPort, connectSheetPort } from "../../src/functions/sheetPort";
import type { CellLook } from "../../src/functions/sheetPort";
import type { Cell, Workbook } from "../../src/model/grid";
import { parseRange } from "../excel/host/a1";
import { ErrorValue, evaluateFormula } from "../excel/host/formula/evaluateFormula";
import type { Argument, Matrix, Value } from "../excel/host/formula/evaluateFormula";
import { parseFormula } from "../excel/host/formula/parseFormula";

const parsed = new Map<string, ReturnType<typeof parseFormula>>();

/** The same formula is computed over many cells. */
function parsedOnce(formula: string): ReturnType<typeof parseFormula> {
  const known = parsed.get(formula) ?? parseFormula(formula);
  parsed.set(formula, known);
  return known;
}

/** A formula's value as Excel, on the desktop or on the web, would show it in a sheet of a workbook; an error by its code. */
export async function computeInWorkbook(
  workbook: Workbook,
  home: string,
  formula: string,
  where: "desktop" | "web" = "desktop",
): Promise<unknown> {
  const cellsOf = (reference: string): (Cell | undefined)[][] => {
    const place = parseRange(reference);
    if (!place) throw new Error(`no range: ${reference}`);
    const rows = workbook.sheets.find(({ sheet }) => sheet === (place.sheet ?? home))?.rows ?? [];
    const { top, left, bottom, right } = place.range;
    return Array.from({ length: bottom - top + 1 }, (_, i) =>
      Array.from({ length: right - left + 1 }, (_, j) => rows[top + i]?.[left + j]),
    );
  };
  awaitSheetPort();
  connectSheetPort({
    look: async (addresses) => addresses.map((address) => lookOf(cellsOf(address))),
    read: async () => ({ workbook, profile: null }),
  });
  const result = await evaluateFormula(parsedOnce(formula.slice(1)), {
    range: (reference) => cellsOf(reference).map((row) => row.map(valueOf)),
    format: (reference) => (where === "web" ? null : (cellsOf(reference)[0]?.[0]?.format ?? "General")),
    call,
  });
  const value = result[0]?.[0] ?? null;
  return value instanceof ErrorValue ? value.code : value;
}

const lookOf = (cells: readonly (readonly (Cell | undefined)[])[]): CellLook => ({
  valueTypes: cells.map((row) => row.map((cell) => (cell ? "Double" : "Empty"))),
  numberFormat: cells.map((row) => row.map((cell) => cell?.format ?? "General")),
});

function valueOf(cell: Cell | undefined): Value {
  if (!cell) return null;
  return cell.type === "error" ? new ErrorValue(String(cell.value)) : cell.value;
}

/** Calls a function of ours the way Excel does: a blank cell is 0. */
async function call(name: string, args: readonly (Argument | null)[]): Promise<Matrix> {
  const compute = functions[name];
  if (!compute) return [[new ErrorValue("#NAME?")]];
  const given = args.map((arg): OptionalCells =>
    arg
      ? arg.values.map((row) => row.map((value) => (value instanceof ErrorValue ? value.code : (value ?? 0))))
      : null,
  );
  const settled = await settleArguments(
    name,
    given,
    args.map((arg) => arg?.reference ?? null),
  );
  const answer = await compute(...(Array.from({ length: 9 }, (_, i) => settled[i] ?? null) as never[]));
  return answer.map((row) =>
    row.map((value) =>
      value instanceof CellFault ? new ErrorValue(value.code, value.message) : (value as Value),
    ),
  );
}
