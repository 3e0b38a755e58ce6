/* eslint-disable office-addins/no-context-sync-in-loop -- a request takes 5 MB at most: what is more is cut into several */
import { HostError } from "../host";
import type { Journal, ReportSheet } from "../host";
import { openSheets } from "./openSheets";
import type { OpenSheets } from "./openSheets";
import { reportTable } from "./reportTable";
import { rowPortions } from "./rowPortions";
import { runExcel } from "./runExcel";

/** The property that says a sheet is ours to rewrite, with the name of its report. */
const PROPERTY = "cruscotto.report";
const LONGEST_NAME = 31;
const LINK_COLOUR = "#0F6CBD";

/**
 * Writes a sheet of ours: a new one is built first, then takes the place of its earlier version, so that a failure leaves
 * things as they were. A sheet of the same name that is not ours is left alone; ours then gets a number.
 */
export async function writeReport(report: ReportSheet, earlier: ReportSheet | null): Promise<Journal> {
  const hadOne = await put(report);
  return {
    label: report.name,
    undo: () => (hadOne && earlier ? put(earlier).then(() => undefined) : removeReport(report.name)),
  };
}

/** Writes the report; says whether it replaced an earlier version. */
function put(report: ReportSheet): Promise<boolean> {
  return runExcel(async (context) => {
    const sheets = await openSheets(context, "write");
    if (sheets.structureProtected)
      throw new HostError("structure", "the structure of the workbook is protected");
    const before = await findReport(context, sheets, report.name);
    const name = before ?? freeName(sheets, report.name);
    const building = freeName(sheets, `${report.name} …`);
    try {
      await build(context, context.workbook.worksheets.add(building), report);
      await context.sync();
      if (before) sheets.get(before).delete();
      const sheet = context.workbook.worksheets.getItem(building);
      sheet.name = name;
      sheet.activate();
      sheet.getRange("A1").select();
      await context.sync();
    } catch (error) {
      await dropSheet(building);
      throw error;
    }
    return before !== undefined;
  });
}

/** Fills a sheet, in as many requests as its rows need. */
async function build(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  report: ReportSheet,
): Promise<void> {
  const { contents, formats, table, linkColumns } = reportTable(report);
  sheet.customProperties.add(PROPERTY, report.name);
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

/** Name of the sheet that holds the last version of a report. */
async function findReport(
  context: Excel.RequestContext,
  sheets: OpenSheets,
  report: string,
): Promise<string | undefined> {
  const properties = sheets.names.map((name) => ({
    name,
    property: sheets.get(name).customProperties.getItemOrNullObject(PROPERTY).load("value"),
  }));
  await context.sync();
  return properties.find(({ property }) => !property.isNullObject && property.value === report)?.name;
}

function removeReport(report: string): Promise<void> {
  return runExcel(async (context) => {
    const sheets = await openSheets(context, "write");
    const name = await findReport(context, sheets, report);
    if (name && sheets.structureProtected)
      throw new HostError("structure", "the structure of the workbook is protected");
    if (name) sheets.get(name).delete();
    await context.sync();
  });
}

/** Takes a half-built sheet away again; the failure that led here is the one to report. */
async function dropSheet(name: string): Promise<void> {
  await runExcel(async (context) => {
    context.workbook.worksheets.getItemOrNullObject(name).delete();
    await context.sync();
  }).catch(() => undefined);
}

/** "Verifica", else "Verifica 2", "Verifica 3" …; Excel knows no difference between capitals and small letters. */
function freeName(sheets: OpenSheets, wanted: string): string {
  const taken = new Set(sheets.names.map((name) => name.toLowerCase()));
  const clean = wanted.replace(/[\\/?*[\]:]/g, " ").slice(0, LONGEST_NAME);
  for (let i = 2, name = clean; ; i++) {
    if (!taken.has(name.toLowerCase())) return name;
    name = `${clean.slice(0, LONGEST_NAME - 4)} ${i}`;
  }
}
