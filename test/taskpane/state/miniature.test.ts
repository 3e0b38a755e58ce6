import { drawSheet } from "../../../src/grid/drawSheet";
import type { Grid } from "../../../src/model/grid";
import type { CellRole } from "../../../src/taskpane/state/cellRoles";
import { miniature } from "../../../src/taskpane/state/miniature";

const gridOf = (picture: string): Grid => {
  const [grid] = drawSheet(picture).workbook.sheets;
  if (!grid) throw new Error("nothing drawn");
  return grid;
};

const labels = (): CellRole => "label";

it("joins neighbours of one role in a row", () => {
  const grid = gridOf(`
    | a | b |   | d | e |
    |   |   |   |   |   |
    | x |   |   |   |   |`);
  const roleOf = (_row: number, col: number): CellRole => (col === 4 ? "weight" : "objective");
  expect(miniature(grid, [], roleOf).filled).toEqual([
    { x: 0, y: 0, width: 2, height: 1, role: "objective" },
    { x: 3, y: 0, width: 1, height: 1, role: "objective" },
    { x: 4, y: 0, width: 1, height: 1, role: "weight" },
    { x: 0, y: 2, width: 1, height: 1, role: "objective" },
  ]);
});

it("lays blocks over the same raster", () => {
  const grid = gridOf("| a | b |\n| c | d |");
  const block = { kind: "table", range: { top: 0, left: 0, bottom: 1, right: 1 } } as const;
  expect(miniature(grid, [block], labels)).toMatchObject({
    width: 2,
    height: 2,
    blocks: [{ kind: "table", x: 0, y: 0, width: 2, height: 2 }],
  });
});

it("draws a column together with its heading, where there is one right above", () => {
  const grid = gridOf("| a | b |\n| c | d |\n| e | f |");
  const header = { kind: "header", range: { top: 0, left: 0, bottom: 0, right: 0 } } as const;
  const column = (col: number) => ({ cells: [{ top: 1, left: col, bottom: 2, right: col }] });
  expect(miniature(grid, [header], labels, [column(0), column(1)]).fields).toEqual([
    { field: 0, x: 0, y: 0, width: 1, height: 3 },
    { field: 1, x: 1, y: 1, width: 1, height: 2 },
  ]);
});

it("squeezes a long sheet into a picture and loses no cell that nobody understood", () => {
  const row = gridOf("| a |").rows[0] ?? [];
  const long: Grid = { ...gridOf("| a |"), rows: Array.from({ length: 50_000 }, () => row) };
  const map = miniature(long, [], (at) => (at === 49_998 ? "unread" : "label"));
  expect(map.height).toBe(120);
  expect(map.filled).toHaveLength(120);
  expect(map.filled.at(-1)).toMatchObject({ y: 119, role: "unread" });
});
