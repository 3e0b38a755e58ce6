import fc from "fast-check";
import { anchorFormula, followAnchor } from "../../src/commands/anchorFormula";
import { formulaReferences, formulaShape } from "../../src/commands/formulaReferences";

const references = (formula: string) =>
  formulaReferences(formula).flatMap(({ text, isReference }) => (isReference ? [text] : []));

it.each<[string, readonly string[]]>([
  ["=PERF.SCORE(A2,B$2,$C$2:D9)", ["A2", "B$2", "$C$2:D9"]],
  ["=IF(A2=\"B3\",\"\",PERF.SCORE(Note!A1,'L''altro, 2'!B2))", ["A2", "Note!A1", "'L''altro, 2'!B2"]],
  ["=PERF.ROLLUP(A:A,$3:4)", ["A:A", "$3:4"]],
  ["=LOG10(2)+PERF.MET(1,1)", []],
  ["=PERF.SCORE(Tab1[A1],[@Peso],[1]Piano!A1,'[x.xlsx]Piano'!B2)", []],
  ["=PERF.SCORE(Peso2024,A1B,_A1,Q1.2)", []],
])("%s names %j", (formula, named) => expect(references(formula)).toEqual(named));

it("a formula's pieces are the formula", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."A1$:!'\"[](),.B2 =") }), (formula) => {
      expect(
        formulaReferences(formula)
          .map(({ text }) => text)
          .join(""),
      ).toBe(formula);
    }),
  );
});

it("the shape of a formula does not depend on where it stands", () => {
  expect(formulaShape("=IF(A2>=B2, 1,0.8)")).toBe(formulaShape("=if(A30>=$B$2,1,0.8)"));
  expect(formulaShape("=IF(A2>=B2,1,0.8)")).not.toBe(formulaShape("=IF(A2>=B2,1,0.6)"));
});

const placed = (formula: string, rows = 1, cols = 1) => ({
  at: { sheet: "Piano", row: 1, col: 4 },
  formula,
  rows,
  cols,
});

it.each([
  "=PERF.SCORE(A2,B$2,$C$2,'L''altro, 2'!$D2:E$9)",
  "=PERF.ROLLUP(A:A,$3:4)",
  '=PERF.SCORE("A1",Note!B2)',
  "=PERF.MET(1,1)",
])("%s follows its own anchor to itself", (formula) => {
  const one = placed(formula, 1, 3);
  expect(followAnchor(one, anchorFormula(one) ?? "")).toEqual(one);
});

it.each<[string, string, ReturnType<typeof followAnchor>]>([
  ["=PERF.MET(A2,1)", "=CHOOSE(1,Piano!#REF!,Piano!$A$2)", "cell"],
  ["=PERF.MET(A2,1)", "=CHOOSE(1,Piano!$E$2:$E$3,Piano!$A$2)", "cell"],
  ["=PERF.MET(A2,1)", "=CHOOSE(1,Piano!$E$2,#REF!)", "reference"],
  ["=PERF.MET(A2,1)", "=CHOOSE(1,Piano!$E$2)", null],
  ["=PERF.MET(A2,1)", "=SUM(1)", null],
])("%s after its anchor became %s: %j", (formula, anchor, expected) => {
  expect(followAnchor(placed(formula), anchor)).toEqual(expected);
});

it("has no anchor where a name would be too long", () => {
  const long = Array.from({ length: 260 }, (_, row) => `A${row + 1}`).join(",");
  expect(anchorFormula(placed(`=PERF.ROLLUP(${long})`))).toBeNull();
});
