import { drawSheet } from "../../../src/grid/drawSheet";
import type { Grid } from "../../../src/model/grid";
import { miniature } from "../../../src/taskpane/state/miniature";

const gridOf = (picture: string): Grid => {
  const [grid] = drawSheet(picture).workbook.sheets;
  if (!grid) throw new Error("nothing drawn");
  return grid;
};

it("joins neighbouring filled cells of a row", () => {
  const grid = gridOf(`
    | a | b |   | d |
    |   |   |   |   |
    | x |   |   |   |`);
  expect(miniature(grid, [], []).filled).toEqual([
    { x: 0, y: 0, width: 2, height: 1 },
    { x: 3, y: 0, width: 1, height: 1 },
    { x: 0, y: 2, width: 1, height: 1 },
  ]);
});

it("lays blocks and unread cells over the same raster", () => {
  const grid = gridOf("| a | b |\n| c | d |");
  const block = { kind: "table", range: { top: 0, left: 0, bottom: 1, right: 1 } } as const;
  expect(miniature(grid, [block], [{ row: 1, col: 1 }])).toMatchObject({
    width: 2,
    height: 2,
    blocks: [{ kind: "table", x: 0, y: 0, width: 2, height: 2 }],
    unread: [{ x: 1, y: 1, width: 1, height: 1 }],
  });
});

it("squeezes a long sheet into a picture, down to its last row", () => {
  const row = gridOf("| a |").rows[0] ?? [];
  const long: Grid = { ...gridOf("| a |"), rows: Array.from({ length: 50_000 }, () => row) };
  const map = miniature(long, [], [{ row: 49_999, col: 0 }]);
  expect(map.height).toBe(120);
  expect(map.filled).toHaveLength(120);
  expect(map.unread).toEqual([{ x: 0, y: 119, width: 1, height: 1 }]);
});
