import type { Cells } from "./cells";
import { noPlan } from "./noPlan";
import { addressIn } from "./invocation";

/**
 * Albero degli obiettivi di un intervallo: livello, codice, titolo, peso. | Tree of the objectives in a range: level, code, title, weight.
 * @customfunction TREE
 * @param range Intervallo del piano, con le intestazioni. | Range of the plan, with its headings.
 * @returns Una riga per ogni obiettivo. | One row for each objective.
 * @example =PERF.TREE(A1:N90) → 1, "1", "Competitività del territorio", 0.8, …
 */
export async function tree(range: Cells, invocation: CustomFunctions.Invocation): Promise<Cells> {
  // The recogniser is fetched only by who asks for a tree: the other functions start without it.
  const { treeRows } = await import(/* webpackChunkName: "reviewRange" */ "./reviewRange");
  const rows = await treeRows(range, addressIn(invocation));
  return rows.length > 0 ? rows : [[noPlan()]];
}
