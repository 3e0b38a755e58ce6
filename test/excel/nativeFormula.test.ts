import { nativeFormula } from "../../src/commands/nativeFormula";
import { drawSheet } from "../../src/grid/drawSheet";

const [sheet] = drawSheet(`
  | 700 | 880 | 704 | 528 |
  | 29  | 28  | 29  | 30  |
  | 0,5 | 60  | si  |     |
  | 0,8 | 40  |     |     |`).workbook.sheets;
const valueAt = ({ row, col }: { readonly row: number; readonly col: number }) =>
  sheet?.rows[row]?.[col]?.value;
const native = (formula: string, result: number) =>
  nativeFormula(formula, "Piano", valueAt, result)?.formula ?? null;

it.each([
  ["=PERF.SCORE(A1,B1,C1,D1)", 0.6, "=IF(A1>=B1,1,IF(A1>=C1,0.8,IF(A1>=D1,0.6,0)))"],
  ["=PERF.SCORE(A2,B2,C2,D2)", 0.8, "=IF(A2<=B2,1,IF(A2<=C2,0.8,IF(A2<=D2,0.6,0)))"],
  ["=PERF.THRESHOLD(A1,B1,C1)", 0, "=IF(A1>=B1,1,IF(A1>=C1,0.8,0))"],
  ["=PERF.SCORE(A1,B1)", 700 / 880, "=MAX(0,MIN(1,A1/B1))"],
  ["=perf.score(A1, 1000)", 0.7, "=MAX(0,MIN(1,A1/1000))"],
  ["=PERF.ROLLUP(A3:A4,B3:B4)", 0.62, "=SUMPRODUCT(A3:A4,B3:B4)/SUMPRODUCT(--ISNUMBER(A3:A4),B3:B4)"],
  ["=PERF.WEIGHTSUM(B3:B4)", 100, "=SUM(B3:B4)"],
])("%s saying %d has a twin", (formula, result, twin) => {
  expect(native(formula, result)).toBe(twin);
});

it.each([
  ["=PERF.SCORE(A2,B2)", 28 / 29, "lower is better, which division does not know"],
  ["=PERF.SCORE(A1,B1,C1,D1)", 0.7955, "another method than steps"],
  ['=PERF.SCORE(A1,">= 5")', 1, "a target written as text"],
  ["=PERF.SCORE(C3,B3)", 0, "an actual that is no number"],
  ["=PERF.SCORE(A1,D4)", 0, "no target"],
  ["=PERF.WEIGHTSUM(B3:B4)", 1, "weights on another scale"],
  ['=PERF.ROLLUP(A3:A4,B3:B4,"zero")', 0.62, "an argument the twin does not have"],
  ["=1+PERF.SCORE(A1,B1)", 1.6, "more than the call"],
  ["=PERF.EXPLAIN(A1,B1)", 1, "a function without twin"],
])("%s has none: %d, %s", (formula, result) => {
  expect(native(formula, result)).toBeNull();
});
