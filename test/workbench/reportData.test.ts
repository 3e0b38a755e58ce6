import { VerticalAlign } from "@univerjs/core";
import { reportData } from "../../src/workbench/host/reportData";

it("gives an address and a heading the room they take, and lets a long message wrap from the top of its row", () => {
  const at = { sheet: "Consuntivo", row: 7, col: 2 };
  const message =
    "Attesa una somma dei pesi di 100 %, trovata 110 % su 3 pesi, e altro ancora che non sta in una riga.";
  const { columnData, cellData } = reportData({
    name: "Verifica",
    keptAs: "Verifica con note",
    title: "Verifica di piano.xlsx: Non pubblicabile: 1 errore.",
    header: ["Gravità", "Cella", "Segnalazione"],
    rows: [[{ value: "Errore" }, { value: "Consuntivo!C8", link: at }, { value: message }]],
  });
  const width = (col: number) => columnData?.[col]?.w ?? 0;
  // At the spreadsheet's own font a letter takes at most eight pixels.
  expect(width(1)).toBeGreaterThanOrEqual("Consuntivo!C8".length * 8);
  expect(width(2)).toBe(420);
  expect(cellData?.[3]?.[0]?.s).toMatchObject({ vt: VerticalAlign.TOP });
});
