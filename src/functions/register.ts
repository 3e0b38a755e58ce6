import { CellFault } from "./cellFault";
import type { Cells } from "./cells";
import { functions } from "./functions";

/** Entry of functions.js, the script Excel runs for the formulas of the cells: gives every function its id. */
for (const [id, compute] of Object.entries(functions)) {
  CustomFunctions.associate(id, (...args: never[]) => {
    const result = compute(...args);
    return result instanceof Promise ? result.then(answer) : answer(result);
  });
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
