import { drawSheet } from "../../../src/grid/drawSheet";
import type { ReportSheet } from "../../../src/host";
import { createHost, type WorkbenchHost } from "../../../src/workbench/host/createHost";
import type { Unfinished } from "../../../src/workbench/host/unfinished";
import type { Spreadsheet } from "../../../src/workbench/spreadsheet/createSpreadsheet";
import { bookModel } from "./bookModel";
import { headlessSpreadsheet } from "./headlessSpreadsheet";

const PLAN = `
  | Obiettivo | Indicatore | Peso | Target 2026 | Consuntivo 2026 |
  | Servizi   | Utenti     | 60%  | 880         | 700             |
  | ^         | Giorni     | 30%  | 28          | 29              |
  | Sito      | Quota      | 100% | > 90%       | 92%             |
  | Archivio  | Fondi      | 100% | 3           | 2               | hidden
  ## Altro
  | a | 1 |
  | b | 2 |`;

/** A plan open in the workbench, with formulas, a name, merges and a hidden row. */
export interface Book {
  readonly spreadsheet: Spreadsheet;
  readonly host: WorkbenchHost;
  readonly model: () => Promise<string>;
  /** Stops at the command of this number, as it begins; the number of commands is told at the end. */
  readonly failing: (at: number, act: () => Promise<unknown>) => Promise<number>;
}

export function openBook(unfinished?: Unfinished): Book {
  const spreadsheet = headlessSpreadsheet();
  const host = createHost(spreadsheet);
  const look = { looks: [], font: "Calibri", size: 11, sheets: [] };
  host.open(drawSheet(PLAN, "piano.xlsx").workbook, look, unfinished);
  const { api } = spreadsheet;
  if (!unfinished) addFormulas(spreadsheet);
  let stopAt = Infinity;
  let count = 0;
  api.onBeforeCommandExecute(({ id }, options) => {
    // Where one looks, and what the formula engine keeps for itself, is sent after what we do, and nobody waits for it.
    if (!/^sheet\.(?:command|mutation)\./.test(id) || options?.["fromFormula"] === true) return;
    count += 1;
    if (count === stopAt) throw new Error("stopped");
  });
  return {
    spreadsheet,
    host,
    async model() {
      const formulas = api.getFormula();
      const applied = formulas.onCalculationResultApplied();
      formulas.executeCalculation();
      await applied;
      return bookModel(spreadsheet);
    },
    async failing(at, act) {
      [count, stopAt] = [0, at];
      // An action does all it does at once; what formulas do after it is not its own.
      const acted = act().catch(() => undefined);
      const commands = count;
      stopAt = Infinity;
      await acted;
      return commands;
    },
  };
}

function addFormulas(spreadsheet: Spreadsheet): void {
  const [plan, other] = spreadsheet.workbook().getSheets();
  plan?.getRange(1, 6).setValue({ f: "=PERF.SCORE(E2,D2)" });
  other?.getRange(2, 1).setValue({ f: "=SUM(Piano!C2:C3)" });
  spreadsheet.workbook().insertDefinedName("TargetUtenti", "Piano!$D$2");
  other?.getRange(3, 1).setValue({ f: "=TargetUtenti" });
}

/** A report as the pane has it written. */
export const report = (title: string): ReportSheet => ({
  name: "Verifica",
  keptAs: "Verifica con note",
  title,
  header: ["Cella", "Messaggio"],
  rows: [[{ value: "C2", link: { sheet: "Piano", row: 1, col: 2 } }, { value: "=1+1" }]],
});
