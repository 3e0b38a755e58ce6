import { cellNumber } from "./cellNumber";
import type { Cells, OptionalCells } from "./cells";
import { lookAtCells } from "./lookAtCells";
import { isPlainNumber } from "./plainNumber";
import type { CellLook } from "./sheetPort";

/** Addresses of the arguments; null for what is no range, undefined where Excel does not tell. */
export type Addresses = readonly (string | null | undefined)[] | undefined;

const needsLook = (cells: OptionalCells): boolean =>
  cells?.some((row) => row.some((value) => typeof value === "number" && !isPlainNumber(value))) === true;

const hasNumber = (cells: OptionalCells): boolean =>
  cells?.some((row) => row.some((value) => typeof value === "number")) === true;

/** Functions of a single number, which nothing beside it puts on a scale: 90 may be shown as 90 % by a sign that is only drawn. */
const ALONE = new Set(["STATUS", "TARGET"]);

/**
 * The arguments of a function as their cells have them: a blank one, which Excel hands over as 0, is null; numbers say whether they are
 * dates or percentages. Looks at cells only where some number leaves a doubt; what cannot be looked at stays as it is.
 */
export async function settleArguments(
  id: string,
  args: readonly OptionalCells[],
  addresses: Addresses,
): Promise<readonly OptionalCells[]> {
  if (!args.some(ALONE.has(id) ? hasNumber : needsLook)) return args;
  if (!addresses) return args.map(withoutNoughts);
  const looks = await Promise.all(
    args.map((cells, index) => {
      const address = addresses[index];
      return cells && address ? lookAtCells(address) : null;
    }),
  );
  return args.map((cells, index) => {
    const look = looks[index];
    if (cells && look) return settled(cells, look);
    return addresses[index] ? withoutNoughts(cells, index) : cells;
  });
}

/** Result and target come first; what stands behind them may be left out. */
const FIRST_OPTIONAL = 2;

/** Where nobody can tell a blank cell from a 0: a threshold or baseline of nought is the rarer thing. */
const withoutNoughts = (cells: OptionalCells, index: number): OptionalCells =>
  index < FIRST_OPTIONAL || !cells
    ? cells
    : cells.map((row) => row.map((value) => (value === 0 ? null : value)));

const settled = (cells: Cells, { valueTypes, numberFormat }: CellLook): Cells =>
  cells.map((row, i) =>
    row.map((value, j) => {
      if (typeof value !== "number") return value;
      if (valueTypes[i]?.[j] === "Empty") return null;
      return cellNumber(value, String(numberFormat[i]?.[j] ?? "General"));
    }),
  );
