import { freshNames } from "../excel/hiddenNames";
import { spillAreas } from "../excel/spillAreas";
import { askNobodyToTrust } from "../excel/trustPrompt";
import { HostError } from "../host";
import type { Change } from "../host";
import { commandWords } from "../locales/commands";
import { formatAddress } from "../model/address";
import type { Address } from "../model/address";
import { cellAt } from "../model/cellAt";
import type { Bilingual } from "../model/finding";
import type { Workbook } from "../model/grid";
import type { Desk, Outcome } from "./command";
import { readMaterialised, writeMaterialised } from "./materialised";
import type { Materialised } from "./materialised";
import { nativeFormula } from "./native/nativeFormula";
import { perfFormulas } from "./perfFormulas";
import type { PerfFormula } from "./perfFormulas";
import { propose } from "./proposal";
import { cellsOf, restorable, stillOut } from "./restorable";

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
  const names = freshNames(formulas.length);
  const stand = standIns(workbook, formulas, into);
  const records = formulas.map(({ at, formula }, i): Materialised => {
    const area = areas.get(formatAddress(at));
    const size = {
      rows: area ? area.bottom - area.top + 1 : 1,
      cols: area ? area.right - area.left + 1 : 1,
    };
    const beside = cellsOf({ at, ...size }).slice(1);
    const own = stand[i];
    const left = [own && contentOf(own), ...beside.map((cell) => cellAt(workbook, cell)?.value ?? null)];
    return { anchor: names[i] ?? "", at, formula, ...size, left: left.map((one) => one ?? null) };
  });
  const spilled = records.flatMap((one) =>
    cellsOf(one)
      .slice(1)
      .map((at): Change => ({ at, value: cellAt(workbook, at)?.value ?? null })),
  );
  const native = stand.filter((change) => "formula" in change && change.formula !== NOT_AVAILABLE).length;
  const title: Bilingual =
    into === "native" ? commandWords.native(formulas.length, native) : commandWords.values(formulas.length);
  return propose(desk, {
    title,
    changes: [...stand, ...spilled],
    workbook,
    done: commandWords.materialised(formulas.length),
    keep: {
      // The way back is kept first: whatever happens to the cells, their formulas are known.
      before: async () => {
        await requireStanding(desk, formulas);
        const before = await earlierRecords();
        const takeBack = async () =>
          writeMaterialised([...before, ...stillOut(await desk.host.read(), records)]);
        try {
          await writeMaterialised([...before.filter((one) => !records.some(isAt(one))), ...records]);
        } catch (error) {
          // It may stand all the same where only the answer was lost.
          await takeBack().catch(() => undefined);
          throw error;
        }
        return takeBack;
      },
      after: () => askNobodyToTrust(formulas.length === all.length),
      // Values may stand where the formula has to spill again: the way back is that of *Ripristina*.
      undo: () => takeBack(desk, title[desk.language()], new Set(names)),
    },
  });
}

/** What Excel shows while it waits for a function's answer. */
const AT_WORK = "#BUSY!";

const NOT_AVAILABLE = "=NA()";

const isAt =
  ({ at }: Materialised) =>
  (other: Materialised): boolean =>
    formatAddress(at) === formatAddress(other.at);

/** Records nobody can read are replaced: they are of no use to anybody. */
async function earlierRecords(): Promise<readonly Materialised[]> {
  const reading = await readMaterialised();
  return reading.ok ? reading.records : [];
}

/** Refuses where a formula of the list is no longer there, such as when the same was agreed to twice. */
async function requireStanding({ host }: Desk, formulas: readonly PerfFormula[]): Promise<void> {
  const workbook = await host.read({ only: [...new Set(formulas.map(({ at }) => at.sheet))] });
  const now = new Map(perfFormulas(workbook).map(({ at, formula }) => [formatAddress(at), formula]));
  for (const { at, formula } of formulas)
    if (now.get(formatAddress(at)) !== formula)
      throw new HostError("conflict", "the formula is no longer there", formatAddress(at));
}

/** Puts the formulas of some records back, all or none. */
async function takeBack({ host }: Desk, label: string, names: ReadonlySet<string>): Promise<void> {
  const all = await earlierRecords();
  const ours = all.filter(({ anchor }) => names.has(anchor));
  const { changes, refused } = restorable(await host.read(), ours);
  const [first] = refused;
  if (first) throw new HostError("conflict", "the cell holds something else by now", first.cell);
  const journal = await host.apply(label, changes);
  try {
    await writeMaterialised(all.filter(({ anchor }) => !names.has(anchor)));
  } catch (error) {
    // It may have been written all the same where only the answer was lost.
    await writeMaterialised(all).catch(() => undefined);
    await journal.undo();
    throw error;
  }
  await askNobodyToTrust(false);
}

function standIns(workbook: Workbook, formulas: readonly PerfFormula[], into: "values" | "native"): Change[] {
  const grids = new Map(workbook.sheets.map((grid) => [grid.sheet, grid]));
  const lookUp = ({ sheet, row, col }: Address) => grids.get(sheet)?.rows[row]?.[col];
  return formulas.map(({ at, formula, cell }): Change => {
    if (cell.type === "error") return { at, formula: NOT_AVAILABLE };
    // A row still without a result gets its formula too, which is empty until then.
    const says = cell.value === "" || typeof cell.value === "number" ? cell.value : null;
    const native = into === "native" && says !== null ? nativeFormula(formula, at.sheet, lookUp, says) : null;
    return native ? { at, formula: native.formula } : { at, value: cell.value };
  });
}

const contentOf = (change: Change) => ("formula" in change ? change.formula : change.value);
