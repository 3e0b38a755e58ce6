import type { Spot } from "../../grid/sheetView";
import type { Context } from "../sheets/context";
import { isAlone } from "../words/isAlone";
import type { Table } from "./table";

/**
 * After an empty row a row without code, weight, indicator or unit is no record, nor is one below the last full
 * record that has no code or weight: signatures, remarks.
 */
export function endsTable({ view }: Context, { plan, lastFull }: Table, row: number): boolean {
  const certain = plan.levels.flatMap(({ code, weight }) => [code, weight]);
  const likely = [...plan.indicators.map(({ name }) => name), ...plan.responsible];
  const telling = row > lastFull ? certain : [...certain, ...likely];
  return !telling.some((column) => column && view.cell(row, column.col));
}

/** After an empty row one text away from the first column signs the sheet. */
export function isSignature({ plan }: Table, spots: readonly Spot[]): boolean {
  const columns = plan.columns.map(({ col }) => col);
  const first = Math.min(...columns);
  return isAlone(spots) && spots.every(({ left }) => left > first && columns.includes(left));
}
