import type { Cell } from "../../model/grid";
import { rangeArgument } from "./argument";
import type { NativeFormula, Twin } from "./twin";

type Cells = readonly (Cell | undefined)[];

const isEmpty = (cell: Cell | undefined): boolean => cell === undefined || cell.value === "";
const numbers = (cells: Cells): number[] =>
  cells.flatMap((cell) => (typeof cell?.value === "number" ? [cell.value] : []));

/** Only numbers and blanks: PERF reads texts too, Excel does not. */
const guard = (range: string): string =>
  `COUNT(${range})+COUNTBLANK(${range})=ROWS(${range})*COLUMNS(${range})`;
const holds = (cells: Cells): boolean =>
  cells.every((cell) => isEmpty(cell) || typeof cell?.value === "number");

/** Weights on one scale: fractions, or hundredths; what lies between may be either. */
const oneScale = (range: string): string => `OR(MAX(${range})<=1,COUNTIFS(${range},">0",${range},"<=2")=0)`;
const isOneScale = (values: readonly number[]): boolean =>
  Math.max(0, ...values) <= 1 || !values.some((value) => value > 0 && value <= 2);

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** Σ weight · score / Σ weight over the rows that have a score; where nobody wrote a weight all count alike. */
export const meanTwin: Twin = (
  [scores = "", weights = "", ...others],
  sheet,
  cellAt,
): NativeFormula | null => {
  const [s, w] = [rangeArgument(scores, sheet, cellAt), rangeArgument(weights, sheet, cellAt)];
  if (!s || !w || s.length !== w.length || others.some((one) => one !== "")) return null;
  const share = (cell: Cell | undefined) => (typeof cell?.value === "number" ? cell.value : 0);
  const measured = total(w.map((cell, i) => (isEmpty(s[i]) ? 0 : share(cell))));
  const weighed = numbers(w).length > 0;
  const inRange = (range: string) => `MAX(${range})<=2,MIN(${range})>=-2`;
  const known =
    holds(s) &&
    holds(w) &&
    numbers(s).length > 0 &&
    numbers(s).every((score) => Math.abs(score) <= 2) &&
    numbers(w).every((weight) => weight >= 0) &&
    isOneScale(numbers(w)) &&
    (!weighed || measured > 0);
  const mean = weighed
    ? total(s.map((cell, i) => share(cell) * share(w[i]))) / measured
    : total(numbers(s)) / Math.max(1, numbers(s).length);
  const base = `SUMPRODUCT(--ISNUMBER(${scores}),${weights})`;
  const body = `IF(COUNT(${weights})=0,AVERAGE(${scores}),IF(${base}>0,SUMPRODUCT(${scores},${weights})/${base},""))`;
  const when = [
    guard(scores),
    guard(weights),
    `COUNT(${scores})>0`,
    inRange(scores),
    `MIN(${weights})>=0`,
    oneScale(weights),
  ];
  return { formula: `=IF(AND(${when.join(",")}),${body},"")`, value: known ? mean : "" };
};

/** A sum as a fraction, of fractions or of hundredths. */
export const sumTwin: Twin = ([range = "", ...others], sheet, cellAt): NativeFormula | null => {
  const cells = rangeArgument(range, sheet, cellAt);
  if (!cells || others.some((one) => one !== "")) return null;
  const values = numbers(cells);
  const sum = total(values);
  const known = holds(cells) && isOneScale(values) && values.every((value) => value >= 0);
  const when = [guard(range), `MIN(${range})>=0`, oneScale(range)].join(",");
  return {
    formula: `=IF(AND(${when}),SUM(${range})/IF(MAX(${range})<=1,1,100),"")`,
    value: known ? (Math.max(0, ...values) <= 1 ? sum : sum / 100) : "",
  };
};
