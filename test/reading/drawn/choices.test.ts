import { drawSheet } from "../../../src/grid/drawSheet";
import { defaultProfile } from "../../../src/model/profile";
import { recognise } from "../../../src/reading/recognise";

// Lists for drop-downs stand side by side on a sheet of their own; what they share with the plan is what was chosen from them.

const PLAN = `
  ## Piano 2025
  | Piano della performance 2025 |
  | Obiettivo strategico | Obiettivo operativo | Peso | Indicatore | Unità di misura | Target 2025 |
  | Migliorare i servizi ai cittadini | Sportello unico digitale | 60% | Pratiche concluse online | % | 90% |
  | ^ | Carta dei servizi | 40% | Tempo medio di attesa | giorni | 28 |
  | Efficienza dell'ente | Razionalizzare la spesa | 70% | Spesa per energia | € | 120000 |
  | ^ | Formazione del personale | 30% | Corsi svolti | n. | 12 |`;

const titles = (picture: string) => {
  const { nodes, sheets, notRead } = recognise(drawSheet(`${PLAN}\n${picture}`).workbook, defaultProfile);
  const read = sheets.filter(({ recognised }) => recognised).map(({ name }) => name);
  return { strategic: nodes.filter(({ kind }) => kind === "strategicObjective").length, read, notRead };
};

it.each([
  [
    "beside weights",
    "| Obiettivo strategico | Unità di misura | Peso |",
    ["| 10%", "| 20%", "| 30%", "| 40%"],
  ],
  ["alone", "| Obiettivo strategico | Unità di misura |", ["", "", "", ""]],
])("choices with units %s are no objectives", (_what, head, [a = "", b = "", c = "", d = ""]) => {
  expect(
    titles(`
      ## Elenchi | hidden
      ${head}
      | Migliorare i servizi ai cittadini | % ${a} |
      | Efficienza dell'ente | n. ${b} |
      | Transizione digitale | giorni ${c} |
      | Sostenibilità | € ${d} |`),
  ).toEqual({ strategic: 2, read: ["Piano 2025"], notRead: [] });
});

it("weights of objectives on a sheet of their own are the plan's", () => {
  expect(
    titles(`
      ## Pesi
      | Obiettivo strategico | Peso |
      | Migliorare i servizi ai cittadini | 60% |
      | Efficienza dell'ente | 40% |`),
  ).toEqual({ strategic: 2, read: ["Piano 2025", "Pesi"], notRead: [] });
});

it("units of people are no units of measure", () => {
  expect(
    titles(`
      ## Pesi
      | Obiettivo strategico | Unità organizzativa | Peso |
      | Migliorare i servizi ai cittadini | Anagrafe | 60% |
      | Efficienza dell'ente | Ragioneria | 40% |`),
  ).toEqual({ strategic: 2, read: ["Piano 2025", "Pesi"], notRead: [] });
});
