import type { Address } from "../../model/address";
import type { Cell } from "../../model/grid";
import { readResponsible } from "../words/readValue";
import type { Context } from "./context";

/**
 * Remembers who answers for what follows: a line above a table, or between its rows, that names a manager or an office; or the
 * empty cell beside that label.
 */
export function addToSection(context: Context, cell: Cell | undefined, at: Address): void {
  const { used, units, blank } = context.section;
  const known = used ? [] : units;
  context.section = {
    units: cell ? [...known, ...readResponsible(cell.text, cell.at)] : known,
    blank: cell ? (used ? null : blank) : at,
    used: false,
  };
  context.view.explain(at.row, at.col);
}
