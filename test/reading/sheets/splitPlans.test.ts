import { splitPlans, type SheetsKnown } from "../../../src/reading/sheets/splitPlans";
import type { SheetYears } from "../../../src/reading/sheets/sheetYears";
import { readFacts } from "../../support/readFacts";

const plansOf = (text: string, more: Partial<SheetsKnown> = {}) => {
  const { facts, sheets } = readFacts(text);
  return splitPlans(facts, { sheets, years: new Map(), ownPlans: new Set(), ...more }).map((names) =>
    names.join(" + "),
  );
};

const year = (first: number, last = first): SheetYears => ({ first, last, best: first, rivals: [] });

const BODIES = `## Unione
     operational Uniformare i regolamenti [30]
     operational Acquisti in comune [70]
     ## Alba
     operational 1 · Riaprire la biblioteca [40]
     operational 2 · Sostituire le caldaie [60]
     ## Pieve
     operational 1 · Rinnovare il sito [50]
     operational 2 · Chiudere le pratiche [50]`;

it.each<[string, string, readonly string[]]>([
  [
    "one where nothing sets the sheets apart",
    "## A\noperational 1 · Uno\n## B\noperational 2 · Due",
    ["A + B"],
  ],
  ["numbering that restarts with other titles", BODIES, ["Unione", "Alba", "Pieve"]],
  [
    "no numbering that restarts below another objective",
    "## A\nstrategic 1 · Servizi\n  operational 1 · Sportello\n  operational 2 · Sito\n## B\nstrategic 2 · Ambiente\n  operational 1 · Alberi\n  operational 2 · Rifiuti",
    ["A + B"],
  ],
  [
    "no numbers another sheet refers to",
    "## Strategici\nobjective 1 · Servizi\nobjective 2 · Ambiente\n## Operativi\n>objective 1 ·\n  operational 1 · Sportello\n>objective 2 ·\n  operational 2 · Alberi",
    ["Strategici + Operativi"],
  ],
  [
    "cards that each add up and share a title",
    "## Rossi\noperational Pagare prima [20]\noperational Aprire [80]\n## Bianchi\noperational Pagare prima [20]\noperational Chiudere [80]",
    ["Rossi", "Bianchi"],
  ],
  [
    "no cards that each add up and share nothing",
    "## Imprese\noperational Aprire [100]\n## Processi\noperational Chiudere [100]",
    ["Imprese + Processi"],
  ],
  [
    "managers' sheets with the same bands, numbers and a whole each",
    "## Rossi\narea Comuni\n  objective 1 · Aprire [40]\narea Propri\n  objective 2 · Chiudere [60]\n## Bianchi\narea Comuni\n  objective 1 · Vendere [30]\narea Propri\n  objective 2 · Comprare [70]",
    ["Rossi", "Bianchi"],
  ],
  [
    "cards that share out points anew, some to what is no objective",
    "## Rossi\noperational Incassare\n  - Incassi [15]\noperational Aprire\n  - Aperture [55]\n## Bianchi\noperational Incassare\n  - Incassi [10]\noperational Chiudere\n  - Chiusure [60]",
    ["Rossi", "Bianchi"],
  ],
  [
    "no cards where what they have in common weighs the same",
    "## Rossi\noperational Incassare\n  - Incassi [15]\noperational Aprire\n  - Aperture [55]\n## Bianchi\noperational Incassare\n  - Incassi [15]\noperational Chiudere\n  - Chiusure [60]",
    ["Rossi + Bianchi"],
  ],
  [
    "no sheet that says again what another has and weighs one of it otherwise",
    "## Schede\noperational Incassare\n  - Incassi [15]\noperational Aprire\n  - Aperture [55]\n## Riepilogo\noperational Incassare\n  - Incassi [10]\noperational Aprire\n  - Aperture [55]",
    ["Schede + Riepilogo"],
  ],
  [
    "a list of all beside its plan",
    "## Pesi (list)\noperational O1 · Tempi [50]\noperational O2 · Sito [50]\n## Schede\noperational O1 · Ridurre i tempi\noperational O2 · Rifare il sito",
    ["Pesi + Schede"],
  ],
])("finds %s", (_name, text, plans) => {
  expect(plansOf(text)).toEqual(plans);
});

it("parts sheets of other years, not those whose years overlap", () => {
  const text = "## A\noperational Uno\n## B\noperational Uno\n## C\nstrategic Zero";
  const years = new Map([
    ["A", year(2025)],
    ["B", year(2024)],
    ["C", year(2025, 2027)],
  ]);
  expect(plansOf(text, { years })).toEqual(["A + C", "B"]);
});

it("goes by the planner's word", () => {
  const text = "## A\noperational Uno\n## B\noperational Due";
  expect(plansOf(text, { ownPlans: new Set(["B"]) })).toEqual(["A", "B"]);
});
