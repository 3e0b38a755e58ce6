import { drawSheet } from "../../src/grid/drawSheet";
import { workbookXlsx } from "../support/workbookXlsx";
import { workbenchForAll } from "./support/workbenchForAll";

/** Plans that differ in a word: what was said of one is not known of another. */
const plan = (word: string) =>
  drawSheet(`
  | Obiettivo strategico | Obiettivo operativo  | Indicatore        | Target 2026      | Consuntivo 2026 |
  | 1 Servizi ${word}    | 1.1 Sportello online | Pratiche sospese  | 10               | 20              |
  | ^                    | 1.2 Ascolto          | Crediti prescritti | 40              | 50              |
  | ^                    | 1.3 Bilancio         | Spesa corrente    | 100              | 90              |
  | ^                    | 1.4 Lavori           | Tempo di rilascio | 30 gg (tolleranza 10%) | 33         |`);

const words = ["digitali", "interni", "comuni", "associati", "sociali"];
const workbench = workbenchForAll();
beforeEach(async () => {
  const word = words.shift() ?? "";
  const name = `versi ${word}.xlsx`;
  const buffer = Buffer.from(workbookXlsx(plan(word).workbook));
  await workbench().page.locator('input[type="file"]').setInputFiles({ name, mimeType: "", buffer });
  await workbench().untilOpen(name);
  await workbench().untilRead();
});

/** What the pane says of an indicator. */
async function detailsOf(name: string) {
  const { pane } = workbench();
  await pane.getByRole("searchbox").fill(name);
  await pane
    .getByRole("treeitem", { name: new RegExp(name) })
    .last()
    .click();
  const details = pane.getByRole("region", { name: "Dettagli" });
  await details.getByText(name).first().waitFor();
  return details;
}

it.each(["qui", "in tutta la colonna", "ovunque"])(
  "says the supposed way and turns it %s with one click",
  async (where) => {
    const details = await detailsOf("Pratiche sospese");
    await details.getByText("meno è meglio (supposto): «sospese» rovescia «Pratiche»").waitFor();
    await details.getByText(/al massimo 10 \(supposto: il verso\)/).waitFor();
    await details.getByRole("button", { name: `Più è meglio ${where}` }).click();
    await details.getByText("più è meglio: lo ha detto chi cura il piano").waitFor();
    const others = await detailsOf("Crediti prescritti");
    const turned = where === "in tutta la colonna";
    await others.getByText(turned ? /^più è meglio: lo ha detto/ : /^meno è meglio \(supposto\)/).waitFor();
  },
);

it("asks where nobody can tell, and reads a tolerance in words", async () => {
  const open = await detailsOf("Spesa corrente");
  await open.getByText("da dire: «Spesa» può dover crescere o calare").waitFor();
  await open.getByRole("button", { name: "Meno è meglio qui" }).click();
  await open.getByText("meno è meglio: lo ha detto chi cura il piano").waitFor();
  const tolerant = await detailsOf("Tempo di rilascio");
  await tolerant
    .getByText(/entro 30 giorni, tollerati? fino a 33|30 giorni.*33/)
    .first()
    .waitFor();
});

it("says in a cell what the pane says of the same numbers", async () => {
  const details = await detailsOf("Pratiche sospese");
  await details.getByText("Come si arriva al punteggio").click();
  await details
    .getByText(/si suppone che sia meglio un valore basso: «sospese» rovescia «Pratiche»/)
    .waitFor();
  await workbench().type("H10", '=PERF.EXPLAIN(20;10;;;;;"lower")');
  await workbench().shows("H10", "target: al massimo 10");
  await workbench().shows("H12", "meglio un valore basso: lo dice la formula");
  await workbench().type("J10", "=PERF.EXPLAIN(20;10)");
  await workbench().shows("J12", "si suppone che sia meglio un valore alto: nessuna parola dice il verso");
});
