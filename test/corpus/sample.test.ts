import { inSample } from "../support/sample";

const count = (length: number) => Array.from({ length }, (_, at) => at);

it.each([
  [5, 97, 5],
  [7, 97, 5],
  [7, 31, 2],
  [5, 31, 2],
  [66, 31, 5],
])("%d workbooks and %d changes, every %dth: each meets some of the others", (rows, columns, every) => {
  const taken = count(rows).map((row) => count(columns).filter((column) => inSample(row, column, every)));
  const least = Math.floor(columns / every);
  expect(taken.filter((changes) => changes.length < least)).toEqual([]);
  expect(new Set(taken.flat()).size).toBe(columns);
  // The plans that meet a change are as many for each.
  const times = count(columns).map((column) => taken.filter((changes) => changes.includes(column)).length);
  expect(Math.min(...times)).toBeGreaterThanOrEqual(Math.floor(rows / every));
});
