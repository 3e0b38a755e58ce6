import { CellFault } from "./cellFault";
import type { Cells, OptionalCells } from "./cells";
import { functions } from "./functions";

/** Computes a function for the cells of Excel, whose arguments are settled: answers faults as Excel's own errors. */
export async function compute(
  id: string,
  args: readonly OptionalCells[],
  invocation: CustomFunctions.Invocation | undefined,
): Promise<unknown[][]> {
  const own = functions[id];
  if (!own) throw new Error(`no function ${id}`);
  return answer(await own(...([...args, invocation] as never[])));
}

/** Faults as Excel's own errors. One that fills the whole answer is thrown: only so its message surely reaches the cell. */
function answer(cells: Cells): unknown[][] {
  const [first] = cells[0] ?? [];
  if (cells.length === 1 && cells[0]?.length === 1 && first instanceof CellFault) throw errorOf(first);
  return cells.map((row) => row.map((value) => (value instanceof CellFault ? errorOf(value) : value)));
}

function errorOf({ code, message }: CellFault): CustomFunctions.Error {
  const known = code as unknown as CustomFunctions.ErrorCode;
  return code === "#VALUE!" || code === "#N/A"
    ? new CustomFunctions.Error(known, message)
    : new CustomFunctions.Error(known);
}
