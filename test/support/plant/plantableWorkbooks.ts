import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import fc from "fast-check";
import { drawSheet } from "../../../src/grid/drawSheet";
import type { Workbook } from "../../../src/model/grid";
import { unseenPlans } from "../../corpus/unseen/unseenPlans";
import { corpusFile, corpusIsHere, corpusNames } from "../corpus";
import { arbitraryPlan } from "../drawnPlan/arbitraryPlan";
import { drawCards } from "../drawnPlan/drawCards";
import { drawSections } from "../drawnPlan/drawSections";
import { drawTable } from "../drawnPlan/drawTable";
import { loadWorkbook } from "../loadWorkbook";

const samples = resolve(__dirname, "../../../assets/samples");

/** The reference workbooks; none where they are not here. */
export const corpusWorkbooks = (): Promise<Workbook[]> =>
  Promise.all((corpusIsHere ? corpusNames : []).map((name) => loadWorkbook(corpusFile(`${name}.xlsx`))));

export const sampleWorkbooks = (): Promise<Workbook[]> =>
  Promise.all(
    readdirSync(samples)
      .filter((name) => name.endsWith(".xlsx"))
      .map((name) => loadWorkbook(join(samples, name))),
  );

/** Plans of bodies outside the reference set. */
export const unseenWorkbooks = (): Workbook[] =>
  Object.entries(unseenPlans).map(([name, { picture }]) => drawSheet(picture, name).workbook);

/** Made-up plans as tables, cards and sections. */
export function drawnWorkbooks(seed: number, count: number): Workbook[] {
  return fc.sample(arbitraryPlan, { seed, numRuns: count }).flatMap((plan, index) => [
    drawSheet(
      drawTable(plan, {
        levels: (["merged", "repeated", "once"] as const)[index % 3] ?? "merged",
        codes: index % 2 === 0 ? "column" : "inTitle",
        wording: index % 4,
        weights: "percent",
        title: true,
        total: false,
        order: [index, index * 3 + 1, 2],
      }),
      `tabella ${index + 1}`,
    ).workbook,
    drawSheet(
      drawCards(plan, {
        indicators: index % 2 === 0 ? "table" : "labels",
        sheets: index % 3 === 0 ? "several" : "one",
        colons: index % 2 === 1,
        blankRows: 1,
        weights: "percent",
      }),
      `schede ${index + 1}`,
    ).workbook,
    drawSheet(
      drawSections(plan, { heading: "colon", merged: index % 2 === 0, headings: "each", weights: "number" }),
      `sezioni ${index + 1}`,
    ).workbook,
  ]);
}
