import { indicatorDirection, type DirectionClues } from "../../src/directions/indicatorDirection";
import type { Direction } from "../../src/model/target";

it.each<[string, DirectionClues, Direction | null, boolean]>([
  ["the operator before the name", { name: "Reclami", operator: ">=" }, "higher", false],
  [
    "the column before the thresholds",
    { name: "X", polarity: "Negativa", target: 5, thresholds: [6] },
    "lower",
    false,
  ],
  ["the thresholds before the name", { name: "Reclami", target: 20, thresholds: [16, 12] }, "higher", false],
  ["a threshold that differs", { name: "X", target: 28, thresholds: [28, 30] }, "lower", false],
  ["the column before a date", { name: "Avvio", isDate: true, polarity: "crescente" }, "higher", false],
  ["a date", { name: "Pubblicazione", isDate: true }, "lower", false],
  ["nought", { name: "Utenti", target: 0 }, "lower", false],
  ["nought of a balance", { name: "Saldo di cassa", target: 0 }, "higher", false],
  ["the name", { name: "Pratiche sospese", target: 10 }, "lower", true],
  ["the name before the unit", { name: "Apertura al pubblico", target: 200, unit: "days" }, "higher", true],
  [
    "the numerator of a neutral name",
    { name: "Indice A", algorithm: "richieste inevase / richieste ricevute" },
    "lower",
    true,
  ],
  ["the name before the formula", { name: "Reclami", algorithm: "utenti serviti / utenti" }, "lower", true],
  ["what the target counts", { name: "Indice B", unit: "reclami" }, "lower", true],
  ["a unit of time where the name is unknown", { name: "Fase due", target: 20, unit: "days" }, "lower", true],
  ["the baseline of an unknown name", { name: "Indice C", target: 8, baseline: 10 }, "lower", true],
  [
    "the baseline of an unknown name that rises",
    { name: "Indice C", target: 12, baseline: 10 },
    "higher",
    true,
  ],
  ["the name before the baseline", { name: "Utenti soddisfatti", target: 8, baseline: 10 }, "higher", true],
  ["spending, undecided", { name: "Spesa corrente", target: 100 }, null, true],
  [
    "spending that falls from the baseline",
    { name: "Spesa corrente", target: 90, baseline: 100 },
    "lower",
    true,
  ],
  ["a cut of times, in days", { name: "Riduzione dei tempi", target: 10, unit: "days" }, null, true],
  [
    "a cut of times, in per cent",
    { name: "Riduzione dei tempi", target: 0.1, unit: "percent" },
    "higher",
    true,
  ],
  ["times in per cent", { name: "Tempi di pagamento", target: 0.9, unit: "percent" }, "higher", true],
  ["a cut of costs, in euro", { name: "Riduzione dei costi", target: 1000, unit: "eur" }, "higher", true],
  ["nothing", { name: "Indice A" }, "higher", true],
])("%s", (_what, clues, value, assumed) => {
  expect(indicatorDirection(clues)).toMatchObject({ value, assumed, contradicts: null });
});

it.each<[DirectionClues, string]>([
  [{ name: "X", operator: ">=", polarity: "Negativa" }, "polarity"],
  [{ name: "X", operator: "<=", target: 10, thresholds: [8, 6] }, "thresholds"],
  [{ name: "X", polarity: "↓", target: 10, thresholds: [8, 6] }, "thresholds"],
])("%j: contradicted by the %s", (clues, contradicts) => {
  expect(indicatorDirection(clues)).toMatchObject({ assumed: false, contradicts });
});
