import { act, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { drawSheet } from "../../src/grid/drawSheet";
import type { Workbook } from "../../src/model/grid";
import { FakeHost } from "../support/fakeHost";
import { renderApp } from "../support/renderInPane";
import { sampleWorkbook, WRONG_WEIGHT } from "../support/samplePlan";

const never = new Promise<void>(() => {});
const EMPTY: Workbook = drawSheet("", "vuota.xlsx").workbook;
const SHOPPING = drawSheet(
  `
  | Spesa  | Euro |
  | Pane   | 3    |
  | Vino   | 12   |`,
  "spesa.xlsx",
).workbook;

beforeEach(() => localStorage.clear());

it("shows how far the reading is, and stops when asked", async () => {
  const host = new FakeHost(sampleWorkbook());
  let open = () => {};
  host.gate = new Promise((resolve) => (open = resolve));
  const user = userEvent.setup();
  renderApp({ host });
  expect(await screen.findByText("0 righe di 6")).toBeVisible();
  expect(screen.getByRole("progressbar", { name: "Leggo la cartella di lavoro…" })).toHaveAttribute(
    "aria-valuenow",
    "0",
  );
  await user.click(screen.getByRole("button", { name: "Interrompi" }));
  act(open);
  expect(await screen.findByRole("heading", { name: "Lettura interrotta." })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Leggi la cartella di lavoro" }));
  expect(await screen.findByRole("tree")).toBeVisible();
});

it("says that a workbook is empty and offers samples", async () => {
  const sample = { id: "one", title: { it: "Tabella", en: "Table" }, open: jest.fn(async () => {}) };
  const user = userEvent.setup();
  renderApp({ host: new FakeHost(EMPTY), samples: [sample] });
  expect(await screen.findByRole("heading", { name: "La cartella di lavoro è vuota." })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Tabella" }));
  expect(sample.open).toHaveBeenCalledTimes(1);
});

it("says what this Excel cannot tell, until it is put aside", async () => {
  const host = new FakeHost(sampleWorkbook());
  host.lacks = ["merges"];
  const user = userEvent.setup();
  renderApp({ host });
  await screen.findByRole("tree");
  const notice = screen.getByText(/non dice quali celle sono unite/);
  expect(notice).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Chiudi" }));
  expect(notice).not.toBeInTheDocument();
});

it("says what a plan looks like where there is none, and lets the planner point at the headings", async () => {
  const host = new FakeHost(SHOPPING);
  const user = userEvent.setup();
  renderApp({ host });
  expect(
    await screen.findByRole("heading", { name: "Non ho trovato un piano in questa cartella di lavoro." }),
  ).toBeVisible();
  expect(
    screen.getByRole("table", { name: "Esempio di tabella con le intestazioni di un piano" }),
  ).toBeVisible();

  await user.click(screen.getByRole("button", { name: "Indica tu le intestazioni" }));
  act(() => host.clickCell({ sheet: "Piano", row: 0, col: 1 }));
  await user.click(await screen.findByRole("button", { name: "Usa la cella scelta (Piano!B1)" }));
  await user.selectOptions(screen.getByRole("combobox", { name: "Contiene" }), "peso dell'obiettivo");
  await user.click(screen.getByRole("button", { name: "Salva la correzione" }));
  await waitFor(() =>
    expect(JSON.parse(host.profile ?? "{}")).toMatchObject({
      corrections: [{ kind: "role", role: "weight:objective", sheet: "Piano", column: "B", headerRow: 1 }],
    }),
  );
});

it("says what happened and what to do when the workbook cannot be read, and tries again", async () => {
  const host = new FakeHost(sampleWorkbook());
  host.failNext.set("read", "offline");
  const user = userEvent.setup();
  renderApp({ host });
  expect(await screen.findByText(/Non sono riuscito a leggere la cartella/)).toBeVisible();
  expect(screen.getByText(/controlla la connessione/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Copia i dettagli" }));
  expect(await navigator.clipboard.readText()).toBe("offline: read failed on purpose");
  await user.click(screen.getByRole("button", { name: "Riprova" }));
  expect(await screen.findByRole("tree")).toBeVisible();
});

it("keeps the plan in sight when a later reading fails", async () => {
  const host = new FakeHost(sampleWorkbook());
  renderApp({ host });
  await screen.findAllByRole("treeitem");
  host.failNext.set("read", "sheetGone");
  act(() => host.type(WRONG_WEIGHT, "40%"));
  expect(await screen.findByText(/Il foglio non c'è più/)).toBeVisible();
  expect(screen.getByRole("treeitem", { name: /1.1 Sportello/ })).toBeVisible();
});

it("says when a cell cannot be shown", async () => {
  const host = new FakeHost(sampleWorkbook());
  const user = userEvent.setup();
  renderApp({ host });
  await screen.findAllByRole("treeitem");
  host.failNext.set("select", "hidden");
  await user.click(screen.getByRole("treeitem", { name: /1.1 Sportello/ }));
  expect(await screen.findByText(/Il foglio è nascosto/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Chiudi" }));
  expect(screen.queryByText(/Il foglio è nascosto/)).not.toBeInTheDocument();
});

it("says that part of the plan is in a hidden sheet", async () => {
  const workbook = sampleWorkbook();
  const hidden = { ...workbook, sheets: workbook.sheets.map((grid) => ({ ...grid, hidden: true })) };
  renderApp({ host: new FakeHost(hidden) });
  expect(await screen.findByText("Il piano sta anche in fogli nascosti: Piano.")).toBeVisible();
});

it("says that it has stopped when drawing fails, instead of leaving an empty pane", async () => {
  const silence = jest.spyOn(console, "error").mockImplementation(() => {});
  const broken = async () => ({ plan: null }) as never;
  renderApp({ host: new FakeHost(sampleWorkbook()), review: broken });
  expect(await screen.findByText(/Il riquadro si è fermato/)).toBeVisible();
  // The fault is ours: nobody else is blamed.
  expect(screen.queryByText(/Excel/)).not.toBeInTheDocument();
  silence.mockRestore();
});

it("asks for no second reading while the first is under way", async () => {
  const host = new FakeHost(sampleWorkbook());
  host.gate = never;
  renderApp({ host });
  await screen.findByText("0 righe di 6");
  expect(host.readings).toEqual([null]);
});
