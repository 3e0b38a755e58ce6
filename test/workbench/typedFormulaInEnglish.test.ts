import fc from "fast-check";
import { formulaInItalian } from "../../src/workbench/spreadsheet/formulaInItalian";
import { englishNames, italianNames } from "../../src/workbench/spreadsheet/functionNames";
import { typedFormulaInEnglish } from "../../src/workbench/spreadsheet/typedFormulaInEnglish";

it.each([
  ["=SE(A1>0,5;1;0)", "=IF(A1>0.5,1,0)"],
  ["=SOMMA(A1:A3)", "=SUM(A1:A3)"],
  ["=PERF.SCORE(700;880;704,5)", "=PERF.SCORE(700,880,704.5)"],
  ['=SE(A1="a;b";"1,5";"")', '=IF(A1="a;b","1,5","")'],
  ["='Foglio; 1,2'!A1", "='Foglio; 1,2'!A1"],
  ["=se.errore(media(B2:B9);0)", "=IFERROR(AVERAGE(B2:B9),0)"],
  // Without a semicolon the comma of an Italian page is a decimal comma …
  ["=J4*0,5", "=J4*0.5"],
  ["=0,5*2", "=0.5*2"],
  ["=SOMMA(1,5)", "=SUM(1.5)"],
  ["=PERF.STATUS(0,85)", "=PERF.STATUS(0.85)"],
  ["=(1+2)*,5", "=(1+2)*.5"],
  // … wherever it can be one, in a formula that is not in English anyway.
  ["=SUM(A1,2)", "=SUM(A1,2)"],
  ["=SUM(Pesi,2)", "=SUM(Pesi,2)"],
  ["=SUM(1,5)", "=SUM(1,5)"],
  ["=ROUND(A1*0.5,2)", "=ROUND(A1*0.5,2)"],
  ["=perf.score(700,880,704,528)", "=perf.score(700,880,704,528)"],
  ['=CERCA.VERT("1.1";H4:J8;3;FALSO)', '=VLOOKUP("1.1",H4:J8,3,FALSE)'],
  ["=SE(VERO;falso();VERO!A1)", "=IF(TRUE,FALSE(),VERO!A1)"],
  ["=SE(A1=#N/D;#RIF!;0)", "=IF(A1=#N/A,#REF!,0)"],
  ["=SOMMA({1,5\\2;3\\4})", "=SUM({1.5,2;3,4})"],
  ["=SOMMA(Pesi[Quota;x])", "=SUM(Pesi[Quota;x])"],
  ['=SOMMA.PIÙ.SE(A:A;B:B;">=1,5")', '=SUMIFS(A:A,B:B,">=1,5")'],
])("in an Italian page %s is %s", (typed, english) => {
  expect(typedFormulaInEnglish(typed, "it")).toBe(english);
});

it.each([
  ["=SUM(1,5)", "=SUM(1,5)"],
  ["=PERF.STATUS(0,85)", "=PERF.STATUS(0,85)"],
  ["=PERF.STATUS(0.85)", "=PERF.STATUS(0.85)"],
  ["=SE(A1>0,5;1;0)", "=IF(A1>0.5,1,0)"],
])("in an English page %s is %s", (typed, english) => {
  expect(typedFormulaInEnglish(typed, "en")).toBe(english);
});

it.each([
  ["=SUM(A1,2.5)", "=SOMMA(A1;2,5)"],
  ['=VLOOKUP("1.1",H4:J8,3,FALSE)', '=CERCA.VERT("1.1";H4:J8;3;FALSO)'],
  ["=IF('a, b'!A1>=.5,{1,2;3.5,4},#N/A)", "=SE('a, b'!A1>=,5;{1\\2;3,5\\4};#N/D)"],
])("%s is shown as %s", (english, shown) => {
  expect(formulaInItalian(english)).toBe(shown);
});

it("gives every function one name in each language", () => {
  expect(englishNames.size).toBe(italianNames.size);
  // A name of one language that is another function's in the other would be ambiguous.
  expect([...englishNames.keys()].filter((name) => italianNames.has(name))).toEqual([]);
});

const reference = fc.constantFrom("A1", "$B$2:C9", "'Il, foglio; 1'!D4", "Pesi", "Tab[Quota, x]");
const number = fc.constantFrom("0.5", "12", ".25", "1E-3", "50%");
const word = fc.constantFrom('"a, b; 1.5"', "TRUE", "FALSE", "#N/A", "{1.5,2;3,4}");
const names = fc.constantFrom(...italianNames.keys(), "MAX", "PERF.SCORE", "LOG10");
const { expression } = fc.letrec<{ expression: string; call: string; sum: string }>((tie) => ({
  expression: fc.oneof({ depthSize: "small" }, reference, number, word, tie("call"), tie("sum")),
  call: fc
    .tuple(names, fc.array(tie("expression"), { maxLength: 4 }))
    .map(([name, values]) => `${name}(${values.join(",")})`),
  sum: fc.tuple(tie("expression"), tie("expression")).map(([a, b]) => `(${a}+${b})`),
}));

it("reads every formula back as it showed it", () => {
  fc.assert(
    fc.property(expression, (formula) => {
      expect(typedFormulaInEnglish(formulaInItalian(`=${formula}`), "it")).toBe(`=${formula}`);
    }),
  );
});
