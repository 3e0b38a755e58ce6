import type { Spot } from "../../grid/sheetView";
import type { Table } from "./table";

/** What is left of a record whose other cells are empty: the name of an area, a remark. */
export const isAside = ({ aside, left }: Table, spots: readonly Spot[]): boolean =>
  spots.length === 1 &&
  spots.every(
    (spot) =>
      spot.left > left &&
      spot.left === spot.right &&
      aside.some(({ col, term }) => col === spot.left && term !== "section"),
  );
