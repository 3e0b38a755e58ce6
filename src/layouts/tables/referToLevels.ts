import type { NodeKind } from "../../model/plan";
import type { Context } from "../sheets/context";
import { rankOf } from "../words/levels";
import { codeKey, readBareCode } from "../words/readTitle";
import { isLevelTerm, type TableColumn } from "./tableColumns";

/** Rows that are looked at. */
const SAMPLE = 100;

/** A column of any name that holds codes of objectives known from above: "Rif. VP | OP01 | …". */
export function referToLevels(
  context: Context,
  from: number,
  columns: readonly TableColumn[],
): readonly TableColumn[] {
  const kinds = columns.flatMap(({ term }) => (isLevelTerm(term) ? [term] : []));
  if (kinds.length === 0 || context.draft.byCode.size === 0) return columns;
  return columns.map((column) => {
    if (column.term !== "unknown") return column;
    const owner = kindOfCodes(context, from, column.col);
    if (owner === null || kinds.includes(owner)) return column;
    const above = kinds.every(
      (kind) => rankOf(kind === "objective" ? null : (kind as NodeKind)) > rankOf(owner),
    );
    return above ? { ...column, term: "code", owner } : column;
  });
}

/** Level of the objectives whose codes fill a column; null where any of its cells is none. */
function kindOfCodes({ view, draft }: Context, from: number, col: number): NodeKind | null {
  let kind: NodeKind | null = null;
  let codes = 0;
  for (let row = from; row < view.rowCount && row < from + SAMPLE; row += 1) {
    const text = view.text(row, col);
    if (text === "") continue;
    const code = readBareCode(text);
    const node =
      code === null ? undefined : draft.byCode.get(codeKey(code))?.find((one) => one.kind !== null);
    if (!node?.kind || (kind !== null && kind !== node.kind)) return null;
    kind = node.kind;
    codes += 1;
  }
  return codes >= 2 ? kind : null;
}
