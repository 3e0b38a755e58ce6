import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { drawSheet } from "../../../src/grid/drawSheet";
import { FakeHost } from "../../support/fakeHost";
import { renderApp } from "../../support/renderInPane";
import { SAMPLE } from "../../support/samplePlan";

const WITH_ACTUALS = `
  | Obiettivo strategico | Obiettivo operativo    | Peso | Indicatore     | Target 2026 | Consuntivo 2026 |
  | 1 Servizi digitali   | 1.1 Sportello online   | 60%  | Pratiche evase | 100         | 80              |
  | ^                    | 1.2 Formazione         | 40%  | Ore            | 20          |                 |`;

const openScores = async (picture: string) => {
  const host = new FakeHost(drawSheet(picture, "piano.xlsx").workbook);
  const user = userEvent.setup();
  renderApp({ host, view: "scores" });
  await screen.findByRole("combobox", { name: "Metodo" });
  return { host, user };
};

it("says where results are wanted while there are none", async () => {
  await openScores(SAMPLE);
  expect(screen.getByRole("heading", { name: "Non ci sono ancora punteggi." })).toBeVisible();
  expect(screen.getByText(/Aggiungi al piano una colonna «Consuntivo»/)).toBeVisible();
});

it("leads to the first empty cell for a result", async () => {
  const { host, user } = await openScores(WITH_ACTUALS.replace("| 80 ", "|    "));
  await user.click(screen.getByRole("button", { name: "Vai a Piano!F2" }));
  expect(host.selected.at(-1)?.at).toEqual({ sheet: "Piano", row: 1, col: 5 });
});

it("shows scores by objective with band and share of weight measured", async () => {
  await openScores(WITH_ACTUALS);
  const lines = within(screen.getByRole("table", { name: "Punteggi per obiettivo" })).getAllByRole("row");
  expect(lines.map((line) => line.textContent?.replaceAll("\u00a0", " "))).toEqual([
    "ObiettivoTargetRisultatoPunteggio",
    "1 Servizi digitali80 %Raggiunto in partepeso misurato 60 %",
    "1.1 Sportello online80 %Raggiunto in parte",
    "Pratiche evase1008080 %Raggiunto in parte",
    "1.2 Formazionesenza punteggio",
    "Ore20senza punteggio",
  ]);
  expect(screen.getByRole("heading", { name: /^Tutto il piano: 80\s%$/ })).toBeVisible();
  expect(screen.getByText(/^1 indicatore su 2 con un punteggio. Peso misurato: 60\s%.$/)).toBeVisible();
});

it("says where each band begins and ends, and how many objectives are in it", async () => {
  await openScores(WITH_ACTUALS);
  const bands = screen
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent?.replaceAll("\u00a0", " "));
  expect(bands).toEqual([
    "Raggiunto (da 90 % in su)0 obiettivi",
    "Raggiunto in parte (da 60 % a meno di 90 %)2 obiettivi",
    "Non raggiunto (meno di 60 %)0 obiettivi",
  ]);
});

it("shows the formula of the method, and scores by another when asked", async () => {
  const { host, user } = await openScores(WITH_ACTUALS);
  expect(screen.getByText(/consuntivo ÷ target/)).toBeVisible();
  await user.selectOptions(screen.getByRole("combobox", { name: "Chi non ha ancora un punteggio" }), "zero");
  expect(await screen.findByText(/^48\s%$/)).toBeVisible();
  expect(screen.getByRole("heading", { name: /^Tutto il piano: 48\s%$/ })).toBeVisible();
  expect(JSON.parse(host.profile ?? "{}")).toMatchObject({ missing: "zero" });
});

it("shows the cell of an objective that is clicked, and stays where it is", async () => {
  const { host, user } = await openScores(WITH_ACTUALS);
  await user.click(screen.getByRole("button", { name: "1.1 Sportello online" }));
  expect(host.selected.at(-1)?.at).toEqual({ sheet: "Piano", row: 1, col: 1 });
  expect(screen.getByRole("row", { current: true })).toHaveTextContent("1.1 Sportello online");
  expect(screen.getByRole("tab", { name: "Punteggi" })).toHaveAttribute("aria-selected", "true");
});

it("shows only what a filter lets through, the worst first when asked", async () => {
  const { user } = await openScores(WITH_ACTUALS);
  const titles = () =>
    screen
      .getAllByRole("row")
      .slice(1)
      .map((line) => within(line).getByRole("button").textContent);
  await user.selectOptions(screen.getByRole("combobox", { name: "Livello" }), "Indicatore");
  expect(titles()).toEqual(["Pratiche evase", "Ore"]);
  await user.selectOptions(screen.getByRole("combobox", { name: "Stato" }), "senza punteggio");
  expect(titles()).toEqual(["Ore"]);
  await user.selectOptions(screen.getByRole("combobox", { name: "Stato" }), "Raggiunto");
  expect(screen.getByText("Niente con questi filtri.")).toBeVisible();
});
