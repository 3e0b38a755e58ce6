import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { workbench as words } from "../../src/locales/it/workbench";
import { poll } from "./support/poll";
import { workbenchForEach } from "./support/workbenchForEach";

const SAMPLES = resolve(__dirname, "../../assets/samples");

// What is said of a plan is kept: a window of its own for each.
const workbench = workbenchForEach();
beforeEach(async () => {
  await workbench().pane.getByRole("tab", { name: "Verifica" }).click();
});

const sum = () => workbench().pane.getByRole("listitem").filter({ hasText: "somma dei pesi" });

it("keeps a finding ignored when the same file is opened again", async () => {
  const { page, pane } = workbench();
  await sum().getByRole("button", { name: "Ignora…" }).click();
  await page.getByRole("textbox", { name: /perché|motivo/i }).fill("Deliberato dalla giunta");
  await page.getByRole("button", { name: "Ignora", exact: true }).click();
  await sum().waitFor({ state: "detached" });
  await page.reload();
  await workbench().untilRead();
  await pane.getByRole("tab", { name: "Verifica" }).click();
  await pane.getByRole("heading", { name: /^Pubblicabile/ }).waitFor();
});

it("asks before another file of the same name is checked as the first one was", async () => {
  const { page, pane } = workbench();
  const open = (sample: string) =>
    page
      .locator('input[type="file"]')
      .setInputFiles({ name: "piano.xlsx", mimeType: "", buffer: readFileSync(join(SAMPLES, sample)) });
  const phase = pane.getByRole("combobox", { name: "Momento del piano" });
  const asked = page.getByText(words.namesake);
  await open("tabella-unica.xlsx");
  await workbench().untilOpen("piano.xlsx");
  await phase.selectOption("Bozza");
  await pane.getByRole("heading", { name: /^Pubblicabile/ }).waitFor();
  await open("schede-impilate.xlsx");
  await asked.waitFor();
  // Until it is answered, and when the answer is no, the plan is checked as any other.
  await pane.getByRole("heading", { name: /^Non pubblicabile/ }).waitFor();
  expect(await phase.inputValue()).toBe("publication");
  await page.getByRole("button", { name: words.namesakeYes }).click();
  await asked.waitFor({ state: "detached" });
  await poll(
    () => phase.inputValue(),
    (now) => now === "drafting",
  );
});
