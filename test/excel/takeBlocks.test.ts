import fc from "fast-check";
import { requestSize } from "../../src/excel/requestSize";
import { takeBlocks } from "../../src/excel/takeBlocks";
import type { Block } from "../../src/excel/takeBlocks";

const block = fc.record({
  sheet: fc.constantFrom("A", "B"),
  top: fc.nat(50),
  left: fc.nat(5),
  rows: fc.integer({ min: 1, max: 30_000 }),
  cols: fc.integer({ min: 1, max: 40 }),
});

const cellsOf = (blocks: readonly Block[]) => blocks.reduce((sum, { rows, cols }) => sum + rows * cols, 0);

it("reads every cell once, in order, within the limits", () => {
  fc.assert(
    fc.property(
      fc.array(block, { maxLength: 6 }),
      fc.integer({ min: 1000, max: 300_000 }),
      (blocks, limit) => {
        let queue: readonly Block[] = blocks;
        const all: Block[] = [];
        while (queue.length > 0) {
          const { taken, rest } = takeBlocks(queue, limit);
          expect(taken.length).toBeGreaterThan(0);
          const single = taken.length === 1 && taken[0]?.rows === 1;
          if (!single) expect(cellsOf(taken)).toBeLessThanOrEqual(limit);
          expect(Math.max(...taken.map(({ rows }) => rows))).toBeLessThanOrEqual(10_000);
          all.push(...taken);
          queue = rest;
        }
        // Pieces of a block follow each other row by row: together they are the blocks again.
        let next = 0;
        for (const { top, rows, cols } of blocks) {
          for (let row = top; row < top + rows; next += 1) {
            expect(all[next]).toMatchObject({ top: row, cols });
            row += all[next]?.rows ?? Number.POSITIVE_INFINITY;
          }
        }
        expect(cellsOf(all)).toBe(cellsOf(blocks));
      },
    ),
    { numRuns: 40 },
  );
});

it("takes one row at least, however wide", () => {
  const wide: Block = { sheet: "A", top: 4, left: 0, rows: 2, cols: 500 };
  expect(takeBlocks([wide], 100)).toEqual({
    taken: [{ ...wide, rows: 1 }],
    rest: [{ ...wide, top: 5, rows: 1 }],
  });
});

it("asks for 40,000 cells first, then for what fits into 4 MB, and for half after a refusal", () => {
  const size = requestSize();
  expect(size.cells).toBe(40_000);
  size.answered(40_000, 2_000_000);
  expect(size.cells).toBe(80_000);
  size.answered(80_000, 80_000 * 400);
  expect(size.cells).toBe(10_000);
  size.refused(10_000);
  expect(size.cells).toBe(5_000);
  size.answered(5_000, 5_000);
  expect(size.cells).toBe(5_000);
});
