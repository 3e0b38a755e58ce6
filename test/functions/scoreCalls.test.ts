import { drawSheet } from "../../src/grid/drawSheet";
import { scoreFormulas } from "../../src/commands/scoreFormulas";
import { defaultProfile } from "../../src/model/profile";
import type { Profile } from "../../src/model/profile";
import { review } from "../../src/review";

/** Formulas and refusals for a drawn plan, by the cell of the result. */
function formulasFor(picture: string, profile: Profile = defaultProfile) {
  const { workbook } = drawSheet(picture);
  const { plan } = review(workbook, profile);
  const { changes, refused } = scoreFormulas(workbook, plan, profile, "it");
  return {
    formulas: changes.flatMap((change) => ("formula" in change ? [change.formula] : [])),
    refused: refused.map(({ cell, reason }) => `${cell}: ${reason.it}`),
  };
}

const HEAD = `
  | Obiettivo operativo | Indicatore | Target 2024 | Soglia 80% | Soglia 60% | Consuntivo 2024 |`;

it.each([
  ["plain numbers with thresholds", "| A | Utenti | 880 | 704 | 528 | 700 |", "PERF.SCORE(F2,C2,D2,E2)"],
  ["a result still missing", "| A | Utenti | 880 | 704 | 528 | |", "PERF.SCORE(F2,C2,D2,E2)"],
  ["the 60 % threshold only", "| A | Utenti | 880 | | 528 | 600 |", "PERF.SCORE(F2,C2,,E2)"],
  ["a condition as text", "| A | Quota | > 90% | | | 92% |", "PERF.SCORE(F2,C2)"],
  ["a date cell", "| A | Avviso | 30/06/2024 | | | 10/07/2024 |", 'PERF.SCORE(F2,C2,,,,,"data")'],
  ["a date without its year", "| A | Avviso | entro il 30/06 | | | |", 'PERF.SCORE(F2,C2,,,,,"2024")'],
])("says what the pane says of %s", (_what, row, call) => {
  expect(formulasFor(`${HEAD}\n${row}`)).toEqual({
    formulas: [`=IF(OR(F2="",C2=""),"",${call})`],
    refused: [],
  });
});

const three = (first: string, second: string) => `
  | Obiettivo operativo | Indicatore | Target 2024 | ${first} | ${second} | Consuntivo 2024 |
  | A | Utenti | 880 | 704 | 528 | 700 |`;

it("hands thresholds over by their levels, with others than the usual ones beside them", () => {
  expect(formulasFor(three("Soglia 90%", "Soglia 50%")).formulas).toEqual([
    '=IF(OR(F2="",C2=""),"",PERF.SCORE(F2,C2,D2,E2,,,,{0.9,0.5}))',
  ]);
});

it.each<[string, Partial<Profile>, string]>([
  ["a cap", { cap: 1.2 }, "oltre, o sotto, il 100 %"],
  ["bands of the body", { method: "bands", bands: [{ from: 0.5, score: 1 }] }, "fasce proprie"],
])("refuses what arguments cannot say: %s", (_what, profile, reason) => {
  const { formulas, refused } = formulasFor(three("Soglia 80%", "Soglia 60%"), {
    ...defaultProfile,
    ...profile,
  });
  expect([formulas, refused]).toEqual([[], [expect.stringContaining(reason)]]);
  expect(refused[0]).toMatch(/^Piano!F2: /);
});

it("refuses a row whose target nobody can read", () => {
  const picture = `${HEAD}\n| A | Utenti | da definire | | | 700 |`;
  expect(formulasFor(picture)).toEqual({ formulas: [], refused: [expect.stringContaining("scriverlo")] });
});
