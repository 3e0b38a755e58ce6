import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { drawSheet } from "../../../src/grid/drawSheet";
import { FakeHost } from "../../support/fakeHost";
import { renderApp } from "../../support/renderInPane";

const PICTURE = `
  | Obiettivo strategico | Obiettivo operativo  | Indicatore       | Target 2026 | Consuntivo 2026 |
  | 1 Servizi digitali   | 1.1 Sportello online | Pratiche sospese | 10          | 20              |
  | ^                    | 1.2 Formazione       | Spesa corrente   | 100         | 90              |
  | ^                    | 1.3 Ascoltare        | Reclami          | <= 5        | 4               |`;

async function openIndicator(name: string) {
  const host = new FakeHost(drawSheet(PICTURE, "piano.xlsx").workbook);
  const user = userEvent.setup();
  renderApp({ host, view: "tree" });
  await user.type(await screen.findByRole("searchbox"), name);
  await user.click(await screen.findByText(name, { selector: "[role=treeitem] *" }));
  const details = within(await screen.findByRole("region", { name: "Dettagli" }));
  return { host, user, details };
}

it("says the supposed direction and why, and turns it with one click", async () => {
  const { user, details } = await openIndicator("Pratiche sospese");
  expect(details.getByText(/meno è meglio \(supposto\): «sospese» rovescia «Pratiche»/)).toBeVisible();
  expect(details.getByText(/\(supposto: il verso\)/)).toBeVisible();
  await user.click(details.getByRole("button", { name: "Più è meglio qui" }));
  expect(await details.findByText(/più è meglio: lo ha detto chi cura il piano/)).toBeVisible();
});

it("asks both ways where nobody can tell", async () => {
  const { user, details } = await openIndicator("Spesa corrente");
  expect(details.getByText(/da dire: «Spesa» può dover crescere o calare/)).toBeVisible();
  await user.click(details.getByRole("button", { name: "Meno è meglio ovunque" }));
  expect(await details.findByText(/meno è meglio: lo ha detto chi cura il piano/)).toBeVisible();
});

it("has nothing to turn where the target says it", async () => {
  const { details } = await openIndicator("Reclami");
  expect(details.getByText(/meno è meglio: lo dice il segno davanti al target/)).toBeVisible();
  expect(details.queryByRole("button", { name: /è meglio/ })).not.toBeInTheDocument();
});
