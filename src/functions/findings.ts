import type { Cells } from "./cells";
import { language } from "./language";
import { noPlan } from "./noPlan";
import { addressIn } from "./invocation";

const NONE = { it: "nessuna segnalazione", en: "no findings" };

/**
 * Segnalazioni su un intervallo: regola, gravità, messaggio, cella. | Findings on a range: rule, severity, message, cell.
 * @customfunction FINDINGS
 * @param range Intervallo del piano, con le intestazioni. | Range of the plan, with its headings.
 * @returns Una riga per ogni segnalazione. | One row for each finding.
 * @example =PERF.FINDINGS(A1:N90) → "weights-sum", "error", "…", "Piano!B5"
 */
export async function findings(range: Cells, invocation: CustomFunctions.Invocation): Promise<Cells> {
  const { findingRows } = await import(/* webpackChunkName: "reviewRange" */ "./reviewRange");
  const rows = await findingRows(range, addressIn(invocation), language());
  if (rows === null) return [[noPlan()]];
  return rows.length > 0 ? rows : [["", "", NONE[language()], ""]];
}
