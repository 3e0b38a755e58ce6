import type { Address } from "../../model/address";

/** Columns a sheet may have. */
const WIDEST = 16_384;

/** Names a cell of one sheet. */
export const cellKey = ({ row, col }: Pick<Address, "row" | "col">): number => row * WIDEST + col;
