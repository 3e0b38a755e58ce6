import type { Indicator } from "../../src/model/indicator";
import { askedMeasure, canBe, sharesWithoutWhole } from "../../src/rules/askedMeasure";

const at = { sheet: "Piano", row: 1, col: 1 };
const asking = (name: string, algorithm: string | null = null, unit: string | null = null) =>
  ({
    name: { value: name, at },
    algorithm: algorithm === null ? null : { value: algorithm, at },
    unit: unit === null ? null : { value: unit, at },
    targets: [],
  }) as unknown as Indicator;

it.each([
  [asking("Bilancio approvato", "SI/NO"), "boolean"],
  [asking("Bilancio approvato", " sì / no "), "boolean"],
  [asking("Bilancio approvato", "sì oppure no"), null],
  [asking("Bilancio", "Data di approvazione"), "date"],
  [asking("Bilancio", "data  del visto"), "date"],
  [asking("Bilancio", "Prima data di approvazione"), null],
  [asking("Bilancio", "database degli utenti"), null],
  [asking("Progetti", "progetti approvati / progetti presentati"), "ratio"],
  [asking("Lettere/e-mail inviate"), null],
  [asking("% di utenti soddisfatti"), "percent"],
  [asking("  % di utenti soddisfatti"), "percent"],
  [asking("Numero di corsi"), "number"],
  [asking("Corsi", null, "n."), "number"],
  [asking("% di utenti soddisfatti", null, "gg"), "time"],
])("%# knows what an indicator asks for", (indicator, asked) => {
  expect(askedMeasure(indicator)).toBe(asked);
});

it.each([
  ["a share of a whole", "progetti approvati / progetti presentati", 12, false],
  ["a share that is one at most", "progetti approvati / progetti presentati", 1, true],
  ["a share in other endings", "progetto approvato / progetti presentati", 12, false],
  ["a mean of one over another", "utenti serviti / sportelli aperti", 12, true],
  ["a mean of short words", "voci / atti", 12, true],
])("%s of a value above one", (_what, algorithm, value, possible) => {
  expect(canBe("ratio", "number", value, asking("Progetti", algorithm))).toBe(possible);
});

it.each([
  ["% di pratiche evase", "numero pratiche evase", true],
  ["% di pratiche evase", "  N. pratiche evase", true],
  ["  % di pratiche evase", "numero pratiche evase", true],
  ["% di pratiche evase", "n. pratiche evase / n. pratiche ricevute", false],
  ["% di pratiche evase", "pratiche evase", false],
  ["% di pratiche evase", null, false],
  ["Pratiche evase", "numero pratiche evase", false],
])("%s counted as %s promises a share nobody computes: %s", (name, algorithm, promised) => {
  expect(sharesWithoutWhole(asking(name, algorithm))).toBe(promised);
});
