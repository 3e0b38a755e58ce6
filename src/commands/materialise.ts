import { askNobodyToTrust } from "../excel/trustPrompt";
import { spillAreas } from "../excel/spillAreas";
import type { Change } from "../host";
import { commandWords } from "../locales/commands";
import { formatAddress } from "../model/address";
import type { Address, Range } from "../model/address";
import type { Bilingual } from "../model/finding";
import type { Workbook } from "../model/grid";
import type { Desk, Outcome } from "./command";
import { readMaterialised, writeMaterialised } from "./materialised";
import type { Materialised } from "./materialised";
import { nativeFormula } from "./native/nativeFormula";
import { perfFormulas } from "./perfFormulas";
import type { PerfFormula } from "./perfFormulas";
import { propose } from "./proposal";

/**
 * PERF formulas become what people without the add-in can read: values, or Excel's own formulas where there is one. Errors
 * other than #N/A stay formulas: they are for the planner to mend.
 */
export async function materialise(desk: Desk, into: "values" | "native"): Promise<Outcome> {
  const workbook = await desk.host.read();
  const all = perfFormulas(workbook);
  const atWork = all.filter(({ cell }) => cell.value === AT_WORK).length;
  if (atWork > 0) return { kind: "nothing", words: commandWords.atWork(atWork) };
  const formulas = all.filter(({ cell }) => cell.type !== "error" || cell.value === "#N/A");
  if (formulas.length === 0) return { kind: "nothing", words: commandWords.noFormulas };
  const areas = await spillAreas(formulas.map(({ at }) => at));
  const before = await readMaterialised();
  const records = formulas.map(({ at, formula }): Materialised => ({
    at,
    formula,
    spill: besides(at, areas.get(formatAddress(at))),
  }));
  const stand = standIns(workbook, formulas, into);
  const changes = [...stand, ...spilledValues(workbook, records)];
  const native = stand.filter((change) => "formula" in change && change.formula !== NOT_AVAILABLE).length;
  const title: Bilingual =
    into === "native" ? commandWords.native(formulas.length, native) : commandWords.values(formulas.length);
  return propose(desk, {
    title,
    changes,
    workbook,
    done: commandWords.materialised(formulas.length),
    keep: {
      after: async () => {
        await writeMaterialised([...before, ...records]);
        await askNobodyToTrust(formulas.length === all.length);
      },
      // Values may stand where the formula has to spill again: the way back is that of *Ripristina*.
      undo: async () => {
        await desk.host.apply(title[desk.language()], restoring(records));
        await writeMaterialised(before);
        await askNobodyToTrust(false);
      },
    },
  });
}

/** What brings formulas back: the cells they fill are emptied. */
export const restoring = (records: readonly Materialised[]): Change[] =>
  records.flatMap(({ at, formula, spill }): Change[] => [
    ...spill.map((cell) => ({ at: cell, value: null })),
    { at, formula },
  ]);

/** What Excel shows while it waits for a function's answer. */
const AT_WORK = "#BUSY!";

const NOT_AVAILABLE = "=NA()";

function standIns(workbook: Workbook, formulas: readonly PerfFormula[], into: "values" | "native"): Change[] {
  const grids = new Map(workbook.sheets.map((grid) => [grid.sheet, grid]));
  const cellAt = ({ sheet, row, col }: Address) => grids.get(sheet)?.rows[row]?.[col];
  return formulas.map(({ at, formula, cell }): Change => {
    if (cell.type === "error") return { at, formula: NOT_AVAILABLE };
    // A row still without a result gets its formula too, which is empty until then.
    const says = cell.value === "" || typeof cell.value === "number" ? cell.value : null;
    const native = into === "native" && says !== null ? nativeFormula(formula, at.sheet, cellAt, says) : null;
    return native ? { at, formula: native.formula } : { at, value: cell.value };
  });
}

function spilledValues(workbook: Workbook, records: readonly Materialised[]): Change[] {
  const grids = new Map(workbook.sheets.map((grid) => [grid.sheet, grid]));
  return records.flatMap(({ spill }) =>
    spill.map((at) => ({ at, value: grids.get(at.sheet)?.rows[at.row]?.[at.col]?.value ?? null })),
  );
}

/** The cells of an area but the formula's own. */
function besides({ sheet, row, col }: Address, area: Range | undefined): Address[] {
  if (!area) return [];
  const cells: Address[] = [];
  for (let r = area.top; r <= area.bottom; r++)
    for (let c = area.left; c <= area.right; c++)
      if (r !== row || c !== col) cells.push({ sheet, row: r, col: c });
  return cells;
}
