import * as fc from "fast-check";
import { MergeIndex } from "../../src/grid/mergeIndex";
import type { Range } from "../../src/model/address";
import type { Grid } from "../../src/model/grid";

const gridOf = (merges: readonly Range[], height = 40, width = 8): Grid => ({
  sheet: "Piano",
  hidden: false,
  rows: Array.from({ length: height }, () => Array.from({ length: width }, () => undefined)),
  merges,
  hiddenRows: new Set(),
  hiddenCols: new Set(),
});

const contains = ({ top, left, bottom, right }: Range, row: number, col: number): boolean =>
  row >= top && row <= bottom && col >= left && col <= right;

/** Ranges that do not overlap: one column block each, stacked with random heights. */
const merges = fc
  .array(
    fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 2 })),
    {
      maxLength: 12,
    },
  )
  .map((parts) => {
    let top = 0;
    return parts.map(([gap, height, left]): Range => {
      const range = { top: top + gap, left, bottom: top + gap + height - 1, right: left + 1 };
      top = range.bottom + 1;
      return range;
    });
  });

it("finds the range of a cell in whatever order cells are asked for", () => {
  const place = fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 9 }));
  fc.assert(
    fc.property(merges, fc.array(place, { maxLength: 30 }), (ranges, places) => {
      const index = new MergeIndex(gridOf([...ranges].reverse()));
      for (const [row, col] of places)
        expect(index.at(row, col)).toEqual(ranges.find((range) => contains(range, row, col)));
    }),
  );
});

it("knows a range that reaches beyond the filled cells, and is not held up by one over the whole sheet", () => {
  const index = new MergeIndex(gridOf([{ top: 0, left: 0, bottom: 0, right: 16_383 }]));
  expect(index.at(0, 20)).toMatchObject({ right: 16_383 });
  expect(index.at(0, 9_000)).toBeUndefined();
  expect(index.at(1, 0)).toBeUndefined();
});
