import { CellFault } from "./cellFault";
import type { Cells, OptionalCells } from "./cells";
import { functions } from "./functions";
import { settleArguments } from "./settleArguments";

/** Those that see ranges as a whole and ask the workbook themselves. */
const OWN_WAY = new Set(["TREE", "FINDINGS"]);

/** Computes a function for the cells of Excel: looks at blank cells and dates first, answers faults as Excel's own errors. */
export async function compute(
  id: string,
  args: readonly OptionalCells[],
  invocation: CustomFunctions.Invocation | undefined,
): Promise<unknown[][]> {
  const own = functions[id];
  if (!own) throw new Error(`no function ${id}`);
  const settled = OWN_WAY.has(id) ? args : await settleArguments(args, invocation?.parameterAddresses);
  return answer(await own(...([...settled, invocation] as never[])));
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
