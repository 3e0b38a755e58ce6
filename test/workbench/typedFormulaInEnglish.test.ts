import { typedFormulaInEnglish } from "../../src/workbench/spreadsheet/typedFormulaInEnglish";

it.each([
  ["=SE(A1>0,5;1;0)", "=IF(A1>0.5,1,0)"],
  ["=SOMMA(A1:A3)", "=SUM(A1:A3)"],
  ["=PERF.SCORE(700;880;704,5)", "=PERF.SCORE(700,880,704.5)"],
  ["=PERF.SCORE(700,880)", "=PERF.SCORE(700,880)"],
  ['=SE(A1="a;b";"1,5";"")', '=IF(A1="a;b","1,5","")'],
  ["='Foglio; 1,2'!A1", "='Foglio; 1,2'!A1"],
  ["=se.errore(media(B2:B9);0)", "=IFERROR(AVERAGE(B2:B9),0)"],
  ["=SUM(A1,2)", "=SUM(A1,2)"],
])("%s is %s", (typed, english) => {
  expect(typedFormulaInEnglish(typed)).toBe(english);
});
