import { reportSheet } from "../../src/reports/reportSheet";
import { checkedSample } from "./checkedSample";

const sheetOf = (settings?: Parameters<typeof checkedSample>[0]) => {
  return reportSheet(checkedSample(settings).review, "it");
};

it("is called Verifica and says the verdict above the table", () => {
  const { name, title, header } = sheetOf();
  expect(name).toBe("Verifica");
  expect(title).toBe("Verifica di piano 2026.xlsx: Non pubblicabile: 1 errore.");
  expect(header).toHaveLength(7);
});

it("links every finding to its cell and names what it is about", () => {
  const { rows } = sheetOf();
  expect(rows.map((row) => row.map(({ value }) => value))).toEqual([
    [
      "Errore",
      "'Pesi & obiettivi'!C4",
      "Attesa una somma dei pesi di 100 %, trovata 90 % su 2 pesi.",
      "1.1 – 1.2",
      "Pesi che non fanno 100 %",
      "Riscala i pesi in proporzione",
      null,
    ],
    [
      "Nota",
      "'Pesi & obiettivi'!C4",
      "Atteso un numero, trovato il testo «30%»: le formule del foglio lo saltano.",
      "1.2 Aprire lo sportello",
      "Peso scritto come testo o su un'altra scala",
      "Riscrivi come numero",
      null,
    ],
  ]);
  expect(rows.map((row) => row[1]?.link)).toEqual([
    { sheet: "Pesi & obiettivi", row: 3, col: 2 },
    { sheet: "Pesi & obiettivi", row: 3, col: 2 },
  ]);
});

it("puts what the planner ignores last, with the reason", () => {
  const { rows, title } = sheetOf({ exceptions: [{ rule: "weights-sum", reason: "il resto è altrove" }] });
  expect(title).toMatch(/Pubblicabile\.$/);
  expect(rows.map((row) => row.at(-1)?.value)).toEqual([null, "il resto è altrove"]);
});

it("says so when there is nothing to report", () => {
  const severities = { "weights-sum": "off", "weight-as-text": "off" } as const;
  expect(sheetOf({ severities }).rows).toEqual([[{ value: "Nessuna segnalazione." }]]);
});
