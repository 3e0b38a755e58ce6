import { translateFormula } from "../../src/xlsx/translateFormula";

it.each([
  ["A1", 1, 1, "B2"],
  ["$A$1+A$1+$A1", 2, 3, "$A$1+D$1+$A3"],
  ["SUM(B2:B9)/SUM($B$2:$B$9)", 1, 1, "SUM(C3:C10)/SUM($B$2:$B$9)"],
  ["A:A+$B:C", 5, 2, "C:C+$B:E"],
  ["1:3*$2:$2", 4, 4, "5:7*$2:$2"],
  ['IF(A1="A1","peso B2",C3)', 1, 0, 'IF(A2="A1","peso B2",C4)'],
  ['"dice ""A1"" qui"&A1', 1, 0, '"dice ""A1"" qui"&A2'],
  ["'Foglio A1'!B2+Piano!C3", 1, 1, "'Foglio A1'!C3+Piano!D4"],
  ["'L''A1'!A1", 1, 0, "'L''A1'!A2"],
  ["LOG10(A1)+ATAN2(B1,C1)", 1, 0, "LOG10(A2)+ATAN2(B2,C2)"],
  ["Peso_A1+A1.B2+TASSO2024X", 1, 0, "Peso_A1+A1.B2+TASSO2024X"],
  ["XFD1048576", 1, 1, "A1"],
  ["B2", -2, 0, "B1048576"],
  ["2.5*A1+1E5", 1, 0, "2.5*A2+1E5"],
  ["AB12", 0, 0, "AB12"],
])("%s moved by %d rows and %d columns is %s", (formula, rows, cols, moved) => {
  expect(translateFormula(formula, rows, cols)).toBe(moved);
});
