import { resolve } from "node:path";
import type { Cell, Grid } from "../../src/model/grid";
import { defaultProfile } from "../../src/model/profile";
import { recognise } from "../../src/reading/recognise";
import { loadWorkbook } from "../support/loadWorkbook";

const SAMPLE = resolve(__dirname, "../../assets/samples/tabella-unica.xlsx");
const SHEET = "Processi interni";

/** A sheet with eleven rows of somebody's own work two rows below its table, from column B on. */
function withWorkBelow(grid: Grid, valuesOf: (line: number) => readonly (string | number)[]): Grid {
  const top = grid.rows.length + 2;
  const rows = Array.from({ length: 11 }, (_, line) => [
    undefined,
    ...valuesOf(line).map((value, col): Cell => ({
      at: { sheet: SHEET, row: top + line, col: col + 1 },
      type: typeof value === "number" ? "number" : "text",
      value,
      text: String(value),
    })),
  ]);
  return { ...grid, rows: [...grid.rows, [], [], ...rows] };
}

it.each<[string, (line: number) => readonly (string | number)[]]>([
  ["notes and numbers", (line) => [`nota ${line}`, line * 10, line / 10]],
  ["numbers", (line) => [line / 3, line * 10, line / 10]],
  ["notes", (line) => [`da vedere con il dirigente ${line}`]],
])("%s typed below a table are no part of it", async (_what, valuesOf) => {
  const workbook = await loadWorkbook(SAMPLE);
  const sheets = workbook.sheets.map((grid) => (grid.sheet === SHEET ? withWorkBelow(grid, valuesOf) : grid));
  const [plan, busy] = [workbook, { ...workbook, sheets }].map((file) => recognise(file, defaultProfile));
  expect(busy?.nodes).toEqual(plan?.nodes);
  expect(busy?.indicators).toEqual(plan?.indicators);
});
