import { typedFormula } from "../../src/grid/typedFormula";

it.each([
  ["SUM(A1:A3)", "=SUM(A1:A3)"],
  ["_xldudf_PERF_SCORE(A1,B1)", "=PERF.SCORE(A1,B1)"],
  ["[2]!_xldudf_PERF_SCORE(A1,B1)", "=PERF.SCORE(A1,B1)"],
  [
    "IF(_xldudf_PERF_WEIGHTSOK(B2:B9),_xldudf_PERF_rollup(A1,B1),0)",
    "=IF(PERF.WEIGHTSOK(B2:B9),PERF.ROLLUP(A1,B1),0)",
  ],
  ["_xldudf_OTHER_SCORE(A1)", "=_xldudf_OTHER_SCORE(A1)"],
  ["_xlfn.IFS(A1>0,1)", "=IFS(A1>0,1)"],
  ["_xlfn._xlws.SORT(A1:A9)", "=SORT(A1:A9)"],
  ['_xlfn.CONCAT("_xldudf_PERF_SCORE(",A1)', '=CONCAT("_xldudf_PERF_SCORE(",A1)'],
])("%s is typed %s", (stored, typed) => {
  expect(typedFormula(stored)).toBe(typed);
});
