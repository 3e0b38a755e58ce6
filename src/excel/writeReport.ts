/* eslint-disable office-addins/no-context-sync-in-loop -- a request takes 5 MB at most: what is more is cut into several */
import { HostError } from "../host";
import type { Journal, ReportSheet } from "../host";
import { openSheets } from "./openSheets";
import type { OpenSheets } from "./openSheets";
import { readReport } from "./readReport";
import type { StandingReport } from "./readReport";
import { buildingName, findReport, freeName, isPassing, REPORT } from "./reportSheets";
import { reportTable } from "./reportTable";
import type { ReportTable } from "./reportTable";
import { rowPortions } from "./rowPortions";
import { runExcel } from "./runExcel";
import { swapSheets } from "./swapSheets";

const LINK_COLOUR = "#0F6CBD";

/** What stood before a report: its earlier version as it was, or its sheet that is the planner's now, by id. */
interface Earlier {
  readonly name: string;
  readonly id: string;
  readonly standing: StandingReport;
  readonly keptAs: string | null;
}

/**
 * Writes a sheet of ours: a new one is built first, then takes the place of its earlier version, which goes last. An earlier version
 * the planner wrote on is left to him under the name `keptAs`; a sheet of the same name that is not ours is left alone.
 */
export async function writeReport(report: ReportSheet): Promise<Journal> {
  const earlier = await findEarlier(report);
  const written = await put(report.name, reportTable(report), earlier);
  return { label: report.name, undo: () => takeBack(report.name, written, earlier) };
}

const requireOpen = ({ structureProtected }: OpenSheets): void => {
  if (structureProtected) throw new HostError("structure", "the structure of the workbook is protected");
};

/** What stands now; what requests cut in two have left behind is tidied up. */
function findEarlier({ name, keptAs = name }: ReportSheet): Promise<Earlier | null> {
  return runExcel(async (context) => {
    const sheets = await openSheets(context, "write");
    requireOpen(sheets);
    const { places, unfinished } = await findReport(context, sheets, name);
    for (const one of unfinished) sheets.get(one).delete();
    const [place, ...spare] = places;
    for (const one of spare) {
      const { print } = await readReport(context, sheets.get(one.name));
      if (print === one.print) sheets.get(one.name).delete();
      else sheets.get(one.name).customProperties.getItemOrNullObject(REPORT).delete();
    }
    await context.sync();
    if (!place) return null;
    const standing = await readReport(context, sheets.get(place.name));
    const isUntouched = standing.print === place.print;
    return {
      name: place.name,
      id: sheets.ids.get(place.name) ?? "",
      standing,
      keptAs: isUntouched ? null : freeName(sheets, keptAs),
    };
  });
}

/** Builds the report and puts it in place; answers the id of its sheet. */
async function put(
  report: string,
  table: ReportTable,
  outgoing: { readonly name: string; readonly id: string; readonly keptAs: string | null } | null,
): Promise<{ readonly id: string; readonly name: string }> {
  const { id, name, free, print } = await build(report, table);
  const place = outgoing && !isPassing(outgoing.name) ? outgoing.name : free;
  const incoming = { id, name, print, isNew: true };
  await swapSheets({ report, name: place, incoming, outgoing });
  await show(id);
  return { id, name: place };
}

/** Builds a sheet beside all others, in as many requests as its rows need; what stays half-built is taken away. */
async function build(report: string, table: ReportTable) {
  let building = "";
  try {
    return await runExcel(async (context) => {
      const sheets = await openSheets(context, "write");
      requireOpen(sheets);
      const free = freeName(sheets, report);
      building = freeName(sheets, buildingName(report));
      const sheet = context.workbook.worksheets.add(building);
      sheet.customProperties.add(REPORT, "");
      sheet.load("id");
      await fill(context, sheet, table);
      await context.sync();
      const { print } = await readReport(context, sheet);
      return { id: sheet.id, name: building, free, print };
    });
  } catch (error) {
    if (building !== "") await dropSheet(building);
    throw error;
  }
}

async function fill(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { contents, formats, table, linkColumns }: ReportTable,
): Promise<void> {
  const width = contents[0]?.length ?? 1;
  for (const [from, to] of rowPortions(contents)) {
    if (from > 0) await context.sync();
    const range = sheet.getRangeByIndexes(from, 0, to - from, width);
    range.numberFormat = formats.slice(from, to).map((row) => [...row]);
    range.formulas = contents.slice(from, to).map((row) => [...row]);
  }
  sheet.tables.add(table, true).style = "TableStyleLight9";
  const title = sheet.getRange("A1").format.font;
  title.bold = true;
  title.size = 14;
  for (const column of linkColumns) {
    const { font } = sheet.getRange(column).format;
    font.color = LINK_COLOUR;
    font.underline = Excel.RangeUnderlineStyle.single;
  }
  sheet.getRange(table).format.autofitColumns();
  sheet.freezePanes.freezeRows(3);
}

/** Takes a report back: what stood before stands again, on its own sheet where that was kept. Not over what was written on it since. */
async function takeBack(
  report: string,
  written: { readonly id: string; readonly name: string },
  earlier: Earlier | null,
): Promise<void> {
  const now = await runExcel(async (context) => {
    const sheets = await openSheets(context, "write");
    requireOpen(sheets);
    const name = sheets.names.find((one) => sheets.ids.get(one) === written.id);
    const [place] = (await findReport(context, sheets, report)).places;
    // Deleted by somebody, or replaced by a later report.
    if (name === undefined || place?.name !== name) return null;
    if ((await readReport(context, sheets.get(name))).print !== place.print)
      throw new HostError("conflict", "somebody wrote on the sheet", name);
    const kept = sheets.names.find((one) => earlier?.keptAs != null && sheets.ids.get(one) === earlier.id);
    if (!earlier) sheets.get(name).delete();
    if (!earlier) await context.sync();
    return { name, id: written.id, keptAs: null, kept };
  });
  if (!now || !earlier) return;
  const { name, standing } = earlier;
  if (now.kept === undefined) await put(report, standing.table, { ...now, name });
  else {
    const incoming = { id: earlier.id, name: now.kept, print: "", isNew: false };
    await swapSheets({ report, name, incoming, outgoing: now });
  }
}

/** Shows a sheet; where Excel refuses that the report is written all the same. */
async function show(id: string): Promise<void> {
  await runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(id);
    sheet.activate();
    sheet.getRange("A1").select();
    await context.sync();
  }).catch(() => undefined);
}

/** Takes a half-built sheet away again; the failure that led here is the one to report. */
async function dropSheet(name: string): Promise<void> {
  await runExcel(async (context) => {
    context.workbook.worksheets.getItemOrNullObject(name).delete();
    await context.sync();
  }).catch(() => undefined);
}
