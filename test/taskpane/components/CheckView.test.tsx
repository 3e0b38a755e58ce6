import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { WorkbookHost } from "../../../src/host";
import { FakeHost } from "../../support/fakeHost";
import { renderApp } from "../../support/renderInPane";
import { cell, sampleWorkbook, WRONG_WEIGHT } from "../../support/samplePlan";

const openCheck = async (traits: Pick<WorkbookHost, "drawsMarks" | "savesNoFiles"> = {}) => {
  const host = Object.assign(new FakeHost(sampleWorkbook()), traits);
  const user = userEvent.setup();
  renderApp({ host, view: "check" });
  await screen.findByRole("heading", { name: "Da consegnare" });
  return { host, user };
};

const RULE = /I pesi di un gruppo fanno 100/;

beforeEach(() => localStorage.clear());

it("answers first whether the plan can be published", async () => {
  const { host } = await openCheck();
  expect(screen.getByRole("heading", { name: "Non pubblicabile: 1 errore." })).toBeVisible();
  act(() => host.type(WRONG_WEIGHT, "40%"));
  expect(await screen.findByRole("heading", { name: "Pubblicabile." })).toBeVisible();
});

it("offers the moment of the plan whether or not there is something to say, filters only where they choose", async () => {
  const { host, user } = await openCheck();
  const phase = () => screen.getByRole("combobox", { name: "Momento del piano" });
  const filters = () => screen.queryByRole("group", { name: "Quali segnalazioni vedere" });
  expect(filters()).not.toBeInTheDocument();
  expect(screen.queryByRole("searchbox", { name: "Cerca nelle segnalazioni" })).not.toBeInTheDocument();
  act(() => host.type(WRONG_WEIGHT, "40%"));
  await screen.findByRole("heading", { name: "Pubblicabile." });
  await user.selectOptions(phase(), "Relazione finale");
  expect(phase()).toHaveValue("final");
});

it("shows a finding's cell, and goes there with Enter", async () => {
  const { host, user } = await openCheck();
  await user.click(screen.getByRole("button", { name: "Mostra Piano!C4" }));
  expect(host.selected).toEqual([{ at: WRONG_WEIGHT, focus: false }]);
  await user.keyboard("{Enter}");
  expect(host.selected.at(-1)).toEqual({ at: WRONG_WEIGHT, focus: true });
});

it("steps to the next finding and says which one it is", async () => {
  const { host, user } = await openCheck();
  act(() => host.type(cell(4, 4), ""));
  await screen.findByRole("heading", { name: "Non pubblicabile: 2 errori." });
  await user.click(screen.getByRole("button", { name: "Segnalazione successiva" }));
  expect(screen.getByText("1 di 2")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Segnalazione precedente" }));
  expect(screen.getByText("2 di 2")).toBeVisible();
  expect(host.selected).toHaveLength(2);
  expect(host.selected[0]).not.toEqual(host.selected[1]);
});

it("previews a correction, applies it and takes it back", async () => {
  const { host, user } = await openCheck();
  await user.click(screen.getByRole("button", { name: "Correggi…" }));
  const dialog = await screen.findByRole("dialog", { name: "Riscala i pesi in proporzione" });
  const lines = within(dialog)
    .getAllByRole("row")
    .map((line) => line.textContent?.replaceAll("\u00a0", " "));
  expect(lines).toEqual([
    "CellaDi che cosaAdessoDopo",
    "Piano!C31.1 Sportello online60 %66,67 %",
    "Piano!C41.2 Formazione del personale30 %33,33 %",
    "Totale90 %100 %",
  ]);

  await user.click(await within(dialog).findByRole("button", { name: "Applica" }));
  expect(await screen.findByRole("heading", { name: "Pubblicabile." })).toBeVisible();
  expect(await screen.findByText("Fatto: Riscala i pesi in proporzione")).toBeVisible();

  await user.click(screen.getByRole("button", { name: "Ripristina" }));
  expect(await screen.findByRole("heading", { name: "Non pubblicabile: 1 errore." })).toBeVisible();
  expect(host.textAt(WRONG_WEIGHT)).toBe("30%");
});

it("offers to take back only what still stands", async () => {
  const { host, user } = await openCheck();
  await user.click(screen.getByRole("button", { name: "Correggi…" }));
  const dialog = await screen.findByRole("dialog");
  await user.click(await within(dialog).findByRole("button", { name: "Applica" }));
  const done = await screen.findByText("Fatto: Riscala i pesi in proporzione");
  // The workbook's own undo.
  act(() => {
    host.type({ ...WRONG_WEIGHT, row: WRONG_WEIGHT.row - 1 }, "60%");
    host.type(WRONG_WEIGHT, "30%");
  });
  await waitFor(() => expect(done).not.toBeInTheDocument());
});

it("changes nothing when a cell has changed since the preview", async () => {
  const { host, user } = await openCheck();
  await user.click(screen.getByRole("button", { name: "Correggi…" }));
  const dialog = await screen.findByRole("dialog");
  host.failNext.set("apply", "conflict");
  await user.click(await within(dialog).findByRole("button", { name: "Applica" }));
  expect(await screen.findByText(/La cella è cambiata nel frattempo/)).toBeVisible();
  expect(host.textAt(WRONG_WEIGHT)).toBe("30%");
});

it("ignores a finding only for a reason, keeps it in the workbook and lets it count again", async () => {
  const { host, user } = await openCheck();
  await user.click(screen.getByRole("button", { name: "Ignora…" }));
  const dialog = await screen.findByRole("dialog", { name: "Perché ignorarla?" });
  await user.click(await within(dialog).findByRole("button", { name: "Ignora" }));
  expect(within(dialog).getByText(/Scrivi il motivo/)).toBeVisible();
  await user.type(within(dialog).getByRole("textbox", { name: /Motivo/ }), "Delibera 12/2026");
  await user.click(await within(dialog).findByRole("button", { name: "Ignora" }));

  expect(await screen.findByRole("heading", { name: "Pubblicabile." })).toBeVisible();
  expect(screen.getByText("1 segnalazione ignorata da te")).toBeVisible();
  expect(JSON.parse(host.profile ?? "{}")).toMatchObject({
    exceptions: [{ rule: "weights-sum", cell: "Piano!C4", reason: "Delibera 12/2026" }],
  });

  await user.click(screen.getByRole("button", { name: "Ignorate 1" }));
  // It stands there as ignored, not as an error.
  expect(await screen.findByRole("img", { name: "Ignorata" })).toBeVisible();
  await user.click(await screen.findByRole("button", { name: "Non ignorare più" }));
  expect(await screen.findByRole("heading", { name: "Non pubblicabile: 1 errore." })).toBeVisible();
});

it("takes an ignored finding back at once when asked", async () => {
  const { user } = await openCheck();
  await user.click(screen.getByRole("button", { name: "Ignora…" }));
  const dialog = await screen.findByRole("dialog", { name: "Perché ignorarla?" });
  await user.type(within(dialog).getByRole("textbox", { name: /Motivo/ }), "Delibera 12/2026");
  await user.click(within(dialog).getByRole("button", { name: "Ignora" }));
  expect(await screen.findByText("Fatto: segnalazione ignorata (1 Servizi digitali)")).toBeVisible();
  await user.click(await screen.findByRole("button", { name: "Ripristina" }));
  expect(await screen.findByRole("heading", { name: "Non pubblicabile: 1 errore." })).toBeVisible();
});

it("explains a rule with a drawn sheet that keeps it and one that breaks it", async () => {
  const { user } = await openCheck();
  await user.click(screen.getByRole("button", { name: "Perché?" }));
  const page = await screen.findByRole("dialog", { name: RULE });
  expect(within(page).getByText(/Fonte: D.Lgs. 150\/2009/)).toBeVisible();
  // The first key is for reading: an arrow must not change the rule's gravity.
  expect(page).toContainElement(document.activeElement as HTMLElement);
  expect(within(page).getByRole("combobox", { name: "Gravità" })).not.toHaveFocus();
  const bad = within(page).getByRole("group", { name: "Così no" });
  expect(within(bad).getByTitle("da sistemare")).toHaveTextContent("30");
  expect(
    within(within(page).getByRole("group", { name: "Così va bene" })).queryByTitle("da sistemare"),
  ).toBeNull();
});

it("hides what the planner does not want to see", async () => {
  const { host, user } = await openCheck();
  act(() => host.type(cell(3, 4), "presto"));
  await user.click(await screen.findByRole("button", { name: "Avvisi 1" }));
  await user.click(screen.getByRole("button", { name: "Errori 1" }));
  expect(screen.getByText("Nessuna segnalazione con questi filtri.")).toBeVisible();
  expect(screen.queryByRole("button", { name: RULE })).not.toBeInTheDocument();
  // What was put out of sight can be had back, the last kind too.
  act(() => host.type(cell(3, 4), "20"));
  await user.click(await screen.findByRole("button", { name: "Errori 1" }));
  expect(screen.getByRole("button", { name: "Mostra Piano!C4" })).toBeVisible();
});

it("opens what there is nothing else beside, though it be no error", async () => {
  const { host } = await openCheck();
  act(() => host.type(WRONG_WEIGHT, "40%"));
  act(() => host.type(cell(3, 4), "presto"));
  const group = await screen.findByRole("button", { name: /^Avviso.*\s1 segnalazione$|Avviso/ });
  expect(group).toHaveAttribute("aria-expanded", "true");
});

it("groups by objective when asked", async () => {
  const { user } = await openCheck();
  await user.selectOptions(screen.getByRole("combobox", { name: "Raggruppa per" }), "Obiettivo");
  expect(screen.getByRole("button", { name: /1 Servizi digitali/ })).toHaveAttribute("aria-expanded", "true");
});

it("asks less of a draft: the phase is stored and the plan checked again", async () => {
  const { host, user } = await openCheck();
  await user.selectOptions(screen.getByRole("combobox", { name: "Momento del piano" }), "Bozza");
  expect(await screen.findByRole("heading", { name: "Pubblicabile, con 1 avviso." })).toBeVisible();
  expect(JSON.parse(host.profile ?? "{}")).toMatchObject({ phase: "drafting" });
});

it("keeps the profile as it was when the workbook refuses it", async () => {
  const { host, user } = await openCheck();
  host.failNext.set("writeProfile", "readOnly");
  await user.selectOptions(screen.getByRole("combobox", { name: "Momento del piano" }), "Bozza");
  expect(await screen.findByText(/aperta in sola lettura/)).toBeVisible();
  expect(screen.getByRole("combobox", { name: "Momento del piano" })).toHaveValue("publication");
});

it("highlights the cells in the sheet, removes the highlights and writes the report", async () => {
  const { host, user } = await openCheck();
  await user.click(screen.getByRole("button", { name: "Evidenzia le celle" }));
  await waitFor(() => expect(host.marks).toEqual([{ at: WRONG_WEIGHT, severity: "error" }]));
  await user.click(screen.getByRole("button", { name: "Togli i segni" }));
  await waitFor(() => expect(host.marks).toEqual([]));
  await user.click(screen.getByRole("button", { name: "Scrivi il foglio «Verifica»" }));
  await waitFor(() => expect(host.reports).toHaveLength(1));
  expect(host.reports[0]?.rows[0]?.[1]).toEqual({ value: "Piano!C4", link: WRONG_WEIGHT });
});

it("lets highlights follow the findings where they are only drawn", async () => {
  const { host, user } = await openCheck({ drawsMarks: true });
  await user.click(screen.getByRole("button", { name: "Evidenzia le celle" }));
  await waitFor(() => expect(host.marks).toHaveLength(1));
  act(() => host.type(WRONG_WEIGHT, "40%"));
  await waitFor(() => expect(host.marks).toEqual([]));
});

it("offers to update highlights that are written into the workbook, and writes none unasked", async () => {
  const { host, user } = await openCheck();
  await user.click(screen.getByRole("button", { name: "Evidenzia le celle" }));
  await waitFor(() => expect(host.marks).toHaveLength(1));
  act(() => host.type(cell(4, 4), ""));
  expect(await screen.findByText(/i segni sulle celle non corrispondono più/)).toBeVisible();
  expect(host.marks).toHaveLength(1);
  await user.click(screen.getByRole("button", { name: "Aggiorna i segni" }));
  await waitFor(() => expect(host.marks).toHaveLength(2));
  expect(screen.queryByText(/non corrispondono più/)).not.toBeInTheDocument();
});

it("copies who has to do what as a table", async () => {
  const { user } = await openCheck();
  await user.click(screen.getByRole("button", { name: "Copia l'elenco per ufficio" }));
  expect(await screen.findByText(/Elenco copiato/)).toBeVisible();
  expect(await navigator.clipboard.readText()).toMatch(/^Responsabile\tChe cosa sistemare\t/);
});

it("shows the table to select where nothing can be copied", async () => {
  const { user } = await openCheck();
  jest
    .spyOn(navigator.clipboard, "writeText")
    .mockRejectedValue(new Error("blocked by the permissions policy"));
  Object.defineProperty(document, "execCommand", { value: () => false, configurable: true });
  await user.click(screen.getByRole("button", { name: "Copia l'elenco per ufficio" }));
  expect(await screen.findByText(/gli appunti sono bloccati/)).toBeVisible();
  const shown = screen.getByRole<HTMLTextAreaElement>("textbox", { name: /da selezionare e copiare/ });
  expect(shown.value).toMatch(/^Responsabile\tChe cosa sistemare\t/);
  await user.click(shown);
  expect(shown.selectionEnd - shown.selectionStart).toBe(shown.value.length);
});

it("shows the report's text where no file can be saved, as in Excel on a Mac", async () => {
  const { user } = await openCheck({ savesNoFiles: true });
  const click = jest.spyOn(HTMLAnchorElement.prototype, "click");
  await user.click(screen.getByRole("button", { name: "Esporta il rapporto" }));
  const shown = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: /«Rapporto piano.html»/ });
  expect(shown.value).toMatch(/^<!doctype html>/i);
  expect(click).not.toHaveBeenCalled();
});

it("prints the report in place of the page, and takes it away again", async () => {
  await openCheck();
  const report = () => document.getElementById("cruscotto-report");
  await waitFor(() => {
    window.dispatchEvent(new Event("beforeprint"));
    expect(report()).not.toBeNull();
  });
  expect(report()).toHaveTextContent("Non pubblicabile: 1 errore.");
  expect(report()).toHaveTextContent("1 Servizi digitali");
  window.dispatchEvent(new Event("afterprint"));
  expect(report()).toBeNull();
});

it("exports the report as a page of its own, named after the workbook", async () => {
  const { user } = await openCheck();
  const click = jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => {});
  URL.createObjectURL = jest.fn(() => "blob:report");
  URL.revokeObjectURL = jest.fn();
  await user.click(screen.getByRole("button", { name: "Esporta il rapporto" }));
  await waitFor(() => expect(click).toHaveBeenCalled());
  expect((click.mock.contexts[0] as HTMLAnchorElement).download).toBe("Rapporto piano.html");
  click.mockRestore();
});
