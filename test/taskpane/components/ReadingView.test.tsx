import { act, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { drawSheet } from "../../../src/grid/drawSheet";
import { FakeHost } from "../../support/fakeHost";
import { renderApp } from "../../support/renderInPane";
import { cell, SAMPLE } from "../../support/samplePlan";

const WITH_NOTE = `${SAMPLE}
  |                              |                              |      |                       |             |
  | 0123                         |                              |      |                       |             |
  ## Rubrica
  | Nome  | Telefono |
  | Rossi | 0123     |`;

const openReading = async () => {
  const host = new FakeHost(drawSheet(WITH_NOTE, "piano.xlsx").workbook);
  const user = userEvent.setup();
  renderApp({ host, view: "reading" });
  await screen.findByRole("heading", { name: "Piano" });
  return { host, user };
};

it("tells for each sheet what it was taken for and which words decided", async () => {
  const { host, user } = await openReading();
  expect(screen.getByText(/Tabella · (?:abbastanza sicuro|sicuro|da controllare)/)).toBeVisible();
  expect(
    screen.getByRole("img", {
      name: "Mappa del foglio Piano: obiettivo, peso, indicatore, target e valori, parola che ha deciso, altra scritta, non capita",
    }),
  ).toBeInTheDocument();
  expect(screen.getByText("Nessun piano in questo foglio")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Peso" }));
  // What the column holds begins below its heading.
  expect(host.selected.at(-1)?.at).toEqual(cell(2, 2));
});

it("lists the cells nobody could explain and shows them", async () => {
  const { host, user } = await openReading();
  await user.click(screen.getByRole("button", { name: "A8 0123" }));
  expect(host.selected.at(-1)?.at).toEqual(cell(7, 0));
});

it("keeps a correction in the workbook and forgets it when told", async () => {
  const { host, user } = await openReading();
  await user.click(screen.getByRole("button", { name: "Correggi la lettura" }));
  act(() => host.clickCell(cell(1, 2)));
  await user.click(await screen.findByRole("button", { name: "Usa la cella scelta (Piano!C2)" }));
  await user.selectOptions(screen.getByRole("combobox", { name: "Contiene" }), "niente del piano");
  await user.click(screen.getByRole("button", { name: "Salva la correzione" }));
  const words = "Piano, colonna C: niente del piano (intestazioni nella riga 2)";
  expect(await screen.findByText(words)).toBeVisible();
  expect(JSON.parse(host.profile ?? "{}")).toMatchObject({
    corrections: [{ kind: "role", role: "aside", headings: [], sheet: "Piano", column: "C", headerRow: 2 }],
  });

  await user.click(screen.getByRole("button", { name: `Togli la correzione: ${words}` }));
  await waitFor(() => expect(JSON.parse(host.profile ?? "{}")).toEqual({ version: 2 }));
});

it("says what is wrong with a correction instead of storing it", async () => {
  const { host, user } = await openReading();
  await user.click(screen.getByRole("button", { name: "Correggi la lettura" }));
  await user.type(screen.getByRole("textbox", { name: "Colonna" }), "12");
  await user.click(screen.getByRole("button", { name: "Salva la correzione" }));
  expect(screen.getByText("Scrivi la lettera di una colonna, per esempio N.")).toBeVisible();
  expect(host.profile).toBeNull();
});
