import { defaultProfile } from "../../../src/model/profile";
import { recognise } from "../../../src/reading/recognise";
import { planMistakes } from "../../support/comparePlan";
import { readPicture } from "../pictures";

const mistakes = (drawing: string, plan: string) =>
  planMistakes(
    recognise(readPicture("drawn", "none", `${drawing}\n=== plan\n`).workbook, defaultProfile),
    plan,
  );

it("offices in bands over forms are what the forms stand below", () => {
  const form = (n: number, title: string, weight: number, name: string, target: number) => `
    | Obiettivo n. ${n}: ${title} | < | < | Peso: ${weight} |
    | Indicatore | Unità di misura | Atteso 2026 | Peso |
    | ${name} | n. | ${target} | 100 |
    | | | | |`;
  expect(
    mistakes(
      `
    | COMUNE DI ROCCAVERDE - PEG 2026 | < | < | < |
    | | | | |
    | SERVIZIO I - ANAGRAFE | < | < | < |${form(1, "Consegnare le carte d'identità in due giorni", 60, "Carte consegnate", 900)}${form(2, "Riordinare l'archivio di deposito", 40, "Metri riordinati", 80)}
    | SERVIZIO II - VIGILI | < | < | < |${form(1, "Far rispettare i limiti di velocità", 100, "Controlli effettuati", 120)}`,
      `
    area? SERVIZIO I - ANAGRAFE | I · ANAGRAFE | ANAGRAFE
      operational? 1 · Consegnare le carte d'identità in due giorni [60%]
        - Carte consegnate [100%] {unit: n.; 2026: 900}
      operational? 2 · Riordinare l'archivio di deposito [40%]
        - Metri riordinati [100%] {unit: n.; 2026: 80}
    area? SERVIZIO II - VIGILI | II · VIGILI | VIGILI
      operational? 1 · Far rispettare i limiti di velocità [100%]
        - Controlli effettuati [100%] {unit: n.; 2026: 120}`,
    ),
  ).toEqual([]);
});
