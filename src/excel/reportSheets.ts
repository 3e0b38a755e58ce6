import type { OpenSheets } from "./openSheets";

/** Properties of a sheet: the report it holds ("" while it is being built), and the print of what we wrote on it. */
export const REPORT = "cruscotto.report";
export const PRINT = "cruscotto.print";

const LONGEST_NAME = 31;

/** A sheet of ours by name, with the print it had when we wrote it. */
export interface ReportPlace {
  readonly name: string;
  readonly print: string | null;
}

/** Sheets of ours: those that hold a report, the right one first, and those left half-built in an earlier attempt. */
export interface ReportPlaces {
  readonly places: readonly ReportPlace[];
  readonly unfinished: readonly string[];
}

/** One round trip: where the last version of a report stands. */
export async function findReport(
  context: Excel.RequestContext,
  sheets: OpenSheets,
  report: string,
): Promise<ReportPlaces> {
  const all = sheets.names.map((name) => {
    const { customProperties } = sheets.get(name);
    return {
      name,
      // Cut off before it got its property: empty, with a name nobody else gives.
      used: name === buildingName(report) ? sheets.get(name).getUsedRangeOrNullObject(true) : null,
      report: customProperties.getItemOrNullObject(REPORT).load("value"),
      print: customProperties.getItemOrNullObject(PRINT).load("value"),
    };
  });
  await context.sync();
  const ours = all.filter((sheet) => !sheet.report.isNullObject);
  const bare = all.filter((sheet) => sheet.report.isNullObject && sheet.used?.isNullObject === true);
  return {
    places: ours
      .filter((sheet) => sheet.report.value === report)
      .map(({ name, print }) => ({ name, print: print.isNullObject ? null : print.value }))
      .sort((a, b) => Number(isPassing(a.name)) - Number(isPassing(b.name))),
    unfinished: [...bare, ...ours.filter((sheet) => sheet.report.value === "")].map(({ name }) => name),
  };
}

/** Names sheets have while one takes the place of another. */
export const buildingName = (report: string): string => `${report.slice(0, LONGEST_NAME - 5)} …`;
export const parkedName = (report: string): string => `${report.slice(0, LONGEST_NAME - 5)} ….`;
/** Whether a sheet was left with such a name by a request cut in two. */
export const isPassing = (name: string): boolean => / …\.?(?: \d+)?$/.test(name);

/** "Verifica", else "Verifica 2", "Verifica 3" …; Excel knows no difference between capitals and small letters. */
export function freeName(sheets: OpenSheets, wanted: string): string {
  const taken = new Set(sheets.names.map((name) => name.toLowerCase()));
  const clean = wanted.replace(/[\\/?*[\]:]/g, " ").slice(0, LONGEST_NAME);
  for (let i = 2, name = clean; ; i++) {
    if (!taken.has(name.toLowerCase())) return name;
    name = `${clean.slice(0, LONGEST_NAME - 4)} ${i}`;
  }
}
