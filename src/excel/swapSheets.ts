import { openSheets } from "./openSheets";
import type { OpenSheets } from "./openSheets";
import { parkedName, PRINT, REPORT } from "./reportSheets";
import { runExcel } from "./runExcel";

/** A sheet that becomes the report: by id, and the name it has until then. */
export interface Incoming {
  readonly id: string;
  readonly name: string;
  readonly print: string;
  /** Made for this and of no use otherwise. */
  readonly isNew: boolean;
}

/** The sheet that holds the report until then: by id and name; `keptAs` leaves it to the planner under another name, else it goes. */
export interface Outgoing {
  readonly id: string;
  readonly name: string;
  readonly keptAs: string | null;
}

/** One sheet takes the place, the name and the report of another. */
export interface Swap {
  readonly report: string;
  readonly name: string;
  readonly incoming: Incoming;
  readonly outgoing: Outgoing | null;
}

/** Puts one sheet in the place of another, the old one going last; when Excel stops half-way all is as it was, or as it should be. */
export async function swapSheets(swap: Swap): Promise<void> {
  try {
    await runExcel(async (context) => {
      exchange(await openSheets(context, "write"), swap);
      await context.sync();
    });
  } catch (error) {
    const isDone = await settle(swap).catch(() => false);
    if (!isDone) throw error;
  }
}

function exchange(sheets: OpenSheets, { report, name, incoming, outgoing }: Swap): void {
  const now = sheetOf(sheets, incoming.id);
  const before = outgoing && sheetOf(sheets, outgoing.id);
  if (!now) return;
  if (before && outgoing) {
    if (outgoing.keptAs !== null) before.customProperties.getItemOrNullObject(REPORT).delete();
    before.name = outgoing.keptAs ?? parkedName(name);
    now.position = sheets.names.findIndex((one) => sheets.ids.get(one) === outgoing.id);
  }
  now.customProperties.add(PRINT, incoming.print);
  now.customProperties.add(REPORT, report);
  now.name = name;
  if (outgoing?.keptAs === null) before?.delete();
}

/** After a request that stopped somewhere: whether the last step was done; where not, the first ones are taken back. */
function settle({ name, report, incoming, outgoing }: Swap): Promise<boolean> {
  return runExcel(async (context) => {
    const sheets = await openSheets(context, "write");
    const now = sheetOf(sheets, incoming.id);
    const before = outgoing && sheetOf(sheets, outgoing.id);
    const isOldGone = !outgoing || outgoing.keptAs !== null || !before;
    if (now && sheets.ids.get(name) === incoming.id && isOldGone) return true;
    if (incoming.isNew) now?.delete();
    else if (now) {
      now.customProperties.getItemOrNullObject(REPORT).delete();
      now.name = incoming.name;
    }
    if (before) {
      before.name = outgoing.name;
      before.customProperties.add(REPORT, report);
    }
    await context.sync();
    return false;
  });
}

function sheetOf(sheets: OpenSheets, id: string): Excel.Worksheet | null {
  const name = sheets.names.find((one) => sheets.ids.get(one) === id);
  return name === undefined ? null : sheets.get(name);
}
