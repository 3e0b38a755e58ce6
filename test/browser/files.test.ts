import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { packZip, unpackZip } from "../support/packZip";
import { workbenchReopened } from "./support/workbenchReopened";

const SAMPLES = resolve(__dirname, "../../assets/samples");
const sample = (file: string): Buffer => readFileSync(join(SAMPLES, file));

const workbench = workbenchReopened();

/** What a file manager does with a file dropped on the middle of the page. */
async function drop(name: string, bytes: Buffer): Promise<void> {
  const { page } = workbench();
  const data = await page.evaluateHandle(
    ([fileName, base64]) => {
      const transfer = new DataTransfer();
      const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      transfer.items.add(new File([content], fileName));
      return transfer;
    },
    [name, bytes.toString("base64")] as const,
  );
  const cells = page.getByRole("main").locator("canvas").last();
  await cells.dispatchEvent("dragenter", { dataTransfer: data });
  await page.getByText("Lascia qui il file .xlsx").waitFor();
  await cells.dispatchEvent("drop", { dataTransfer: data });
}

async function choose(name: string, bytes: Buffer): Promise<void> {
  const [chooser] = await Promise.all([
    workbench().page.waitForEvent("filechooser"),
    workbench().page.getByRole("button", { name: "Apri…" }).click(),
  ]);
  await chooser.setFiles({ name, mimeType: "", buffer: bytes });
}

it("opens a file that is dropped on the sheet", async () => {
  await drop("trascinato.xlsx", sample("schede-impilate.xlsx"));
  await workbench().untilOpen("trascinato.xlsx");
  await workbench()
    .pane.getByRole("treeitem", { name: "Punto impresa digitale itinerante" })
    .first()
    .waitFor();
  expect(await workbench().page.title()).toBe("trascinato.xlsx · Cruscotto");
  expect(await workbench().page.getByText("Lascia qui il file .xlsx").count()).toBe(0);
});

it("opens a file that is chosen, and the same one again", async () => {
  await choose("scelto.xlsx", sample("pesi-e-schede.xlsx"));
  await workbench().untilOpen("scelto.xlsx");
  await workbench().untilRead();
  await choose("scelto.xlsx", sample("schede-impilate.xlsx"));
  await workbench().page.getByRole("tab", { name: "011.1.1" }).waitFor();
});

it("does not judge a file that lost the formats of its numbers, and says why", async () => {
  const parts = unpackZip(sample("tabella-unica-corretta.xlsx"));
  await choose("senza-stili.xlsx", Buffer.from(packZip({ ...parts, "xl/styles.xml": undefined })));
  await workbench().untilOpen("senza-stili.xlsx");
  await workbench().untilRead();
  await workbench().pane.getByRole("tab", { name: "Verifica" }).click();
  await workbench()
    .pane.getByText(/nel file mancano i formati dei numeri/)
    .first()
    .waitFor();
});

it.each([
  ["rovinato.xlsx", sample("tabella-unica.xlsx").subarray(0, 3000), /danneggiato o incompleto/],
  ["vecchio.xls", Buffer.from("d0cf11e0a1b11ae1".padEnd(2048, "0"), "hex"), /vecchio formato \.xls/],
  ["dati.csv", Buffer.from("Obiettivo;Peso\nA;60\n"), /file di testo \(\.csv\)/],
  ["vuoto.xlsx", Buffer.alloc(0), /vuoto \(0 byte\)/],
])("says what is wrong with %s and keeps the workbook open before", async (name, bytes, message) => {
  const { page, pane } = workbench();
  await workbench().type("A30", "scritto prima");
  await drop(name, bytes);
  // What was typed is not saved: the planner is asked first.
  await page.getByRole("button", { name: "Apri senza salvare" }).click();
  const alert = page.getByRole("alert").filter({ hasText: `Non posso aprire ${name}.` });
  await alert.getByText(message).waitFor();
  await alert.getByText("La cartella di lavoro di prima è rimasta aperta.").waitFor();

  await alert.getByRole("button", { name: "Ho capito" }).click();
  await alert.waitFor({ state: "detached" });
  await workbench().shows("A30", "scritto prima");
  await pane.getByRole("treeitem", { name: "Competitività del territorio" }).waitFor();
});
