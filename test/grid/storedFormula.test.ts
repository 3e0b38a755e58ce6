import { storedFormula } from "../../src/grid/storedFormula";
import { typedFormula } from "../../src/grid/typedFormula";

it.each([
  ["=A1+1", "A1+1"],
  ['=PERF.SCORE(A1,"=PERF.SCORE(x)")', '_xldudf_PERF_SCORE(A1,"=PERF.SCORE(x)")'],
  ["=IFS(A1>1,XLOOKUP(1,B:B,C:C))", "_xlfn.IFS(A1>1,_xlfn.XLOOKUP(1,B:B,C:C))"],
  ["=SORT(UNIQUE(A1:A9))", "_xlfn._xlws.SORT(_xlfn.UNIQUE(A1:A9))"],
  ["='IFS (2)'!A1+SUMIFS(A:A,B:B,1)", "'IFS (2)'!A1+SUMIFS(A:A,B:B,1)"],
])("stores %s as %s, and reads it back", (typed, stored) => {
  expect(storedFormula(typed)).toBe(stored);
  expect(typedFormula(stored)).toBe(typed);
});
