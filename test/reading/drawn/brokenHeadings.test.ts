import { drawSheet } from "../../../src/grid/drawSheet";
import { defaultProfile } from "../../../src/model/profile";
import { recognise } from "../../../src/reading/recognise";
import { planMistakes } from "../../support/comparePlan";

// A heading is the same one wherever its line is broken.

const HEADINGS = [
  "Codice",
  "Obiettivo operativo",
  "Peso",
  "Indicatore",
  "Unità di misura",
  "Target 2025",
  "Soglia 80%",
  "Soglia minima 60%",
  "Consuntivo 2025",
];
const PLAN = `
  operational 1.1 · Sportello unico digitale [60%]
    - Pratiche concluse online {unit: n.; 2025: 90; soglia 80%: 80; soglia 60%: 70; actual 2025: 85}
  operational 1.2 · Carta dei servizi [40%]
    - Tempo medio di attesa {unit: giorni; 2025: 28; soglia 80%: 29; soglia 60%: 30; actual 2025: 27}
`;

const mistakes = (heading: (text: string, at: number) => string) =>
  planMistakes(
    recognise(
      drawSheet(`
        | Piano della performance 2025 |
        | ${HEADINGS.map(heading).join(" | ")} |
        | 1.1 | Sportello unico digitale | 60% | Pratiche concluse online | n. | 90 | 80 | 70 | 85 |
        | 1.2 | Carta dei servizi | 40% | Tempo medio di attesa | giorni | 28 | 29 | 30 | 27 |`).workbook,
      defaultProfile,
    ),
    PLAN,
  );

it("is read on one line", () => {
  expect(mistakes((text) => text)).toEqual([]);
});

it.each([
  ["everywhere", "\\n"],
  ["with blanks left at the ends", " \\n"],
])("may be broken %s", (_where, brk) => {
  expect(mistakes((text) => text.replaceAll(" ", brk))).toEqual([]);
});

it.each(HEADINGS.filter((text) => text.includes(" ")))("may be broken in %s alone", (broken) => {
  expect(mistakes((text) => (text === broken ? text.replace(/ (?=\S+$)/, "\\n") : text))).toEqual([]);
});
