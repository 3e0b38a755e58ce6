import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { drawSheet } from "../../src/grid/drawSheet";
import { defaultProfile } from "../../src/model/profile";
import { FakeHost } from "../support/fakeHost";
import { renderApp } from "../support/renderInPane";
import { cell, sampleWorkbook, WRONG_WEIGHT } from "../support/samplePlan";

const openSample = async (host = new FakeHost(sampleWorkbook())) => {
  const user = userEvent.setup();
  const view = renderApp({ host });
  await screen.findAllByRole("treeitem");
  return { host, user, ...view };
};

const row = (name: RegExp) => screen.getByRole("treeitem", { name });
/** What a screen reader says of every row; no-break spaces as plain ones. */
const rows = () =>
  screen.getAllByRole("treeitem").map((item) => item.getAttribute("aria-label")?.replaceAll("\u00a0", " "));

beforeEach(() => localStorage.clear());

describe("Albero", () => {
  it("says what was read and shows the plan as a tree, weights and their sums where they stand", async () => {
    await openSample();
    expect(screen.getByText("Piano 2026 · 1 foglio · 6 obiettivi · 4 indicatori")).toBeVisible();
    expect(rows()).toEqual([
      "Obiettivo strategico 1 Servizi digitali, 2 indicatori, 1 errore",
      "Obiettivo operativo 1.1 Sportello online, peso 60 %, 1 indicatore, 1 errore",
      "Indicatore Pratiche evase online",
      "Obiettivo operativo 1.2 Formazione del personale, peso 30 %, 1 indicatore, 1 errore",
      "Indicatore Ore di formazione",
      "Σ pesi 1.1 – 1.2 = 90 %: non torna: deve fare 100 %",
      "Obiettivo strategico 2 Imprese, 2 indicatori",
      "Obiettivo operativo 2.1 Contributi alle imprese, peso 50 %, 1 indicatore",
      "Indicatore Domande evase",
      "Obiettivo operativo 2.2 Fiere, peso 50 %, 1 indicatore",
      "Indicatore Imprese partecipanti",
      "Σ pesi 2.1 – 2.2 = 100 %: torna",
    ]);
  });

  it("shows an item's cell when it is chosen, with its target in words below", async () => {
    const { host, user } = await openSample();
    await user.click(row(/Pratiche evase online/));
    expect(host.selected).toEqual([{ at: cell(2, 3), focus: false }]);
    expect(await screen.findByText("almeno il 90 %")).toBeVisible();
  });

  it("leads from every value of the details to its cell", async () => {
    const { host, user } = await openSample();
    await user.click(row(/1.2 Formazione/));
    await user.click(await screen.findByRole("button", { name: /^30\s%$/ }));
    expect(host.selected.at(-1)?.at).toEqual(WRONG_WEIGHT);
  });

  it("goes on in the sheet with Enter and comes back with F6", async () => {
    const { host, user } = await openSample();
    await user.click(row(/1 Servizi digitali/));
    await user.keyboard("{Enter}");
    expect(host.selected.at(-1)).toEqual({ at: cell(2, 0), focus: true });
    act(() => (document.activeElement as HTMLElement).blur());
    await user.keyboard("{F6}");
    expect(row(/1 Servizi digitali/)).toHaveFocus();
  });

  it("comes back on the event of a host that keeps F6 to itself", async () => {
    const { user } = await openSample();
    await user.click(row(/2 Imprese/));
    act(() => (document.activeElement as HTMLElement).blur());
    act(() => void window.dispatchEvent(new Event("cruscotto:focus")));
    expect(row(/2 Imprese/)).toHaveFocus();
  });

  it("is walked with the arrow keys alone", async () => {
    const { user } = await openSample();
    await user.click(row(/1 Servizi digitali/));
    await user.keyboard("{ArrowDown}");
    expect(row(/1.1 Sportello/)).toHaveFocus();
    await user.keyboard("{ArrowLeft}");
    expect(screen.queryByRole("treeitem", { name: /Pratiche evase online/ })).not.toBeInTheDocument();
    await user.keyboard("{ArrowLeft}");
    expect(row(/1 Servizi digitali/)).toHaveFocus();
    await user.keyboard("{End}");
    expect(row(/Σ pesi 2.1/)).toHaveFocus();
  });

  it("opens level by level", async () => {
    const { user } = await openSample();
    await user.click(screen.getByRole("button", { name: "Apri fino al livello 1" }));
    expect(screen.getAllByRole("treeitem")).toHaveLength(2);
    await user.click(screen.getByRole("button", { name: "Apri tutto" }));
    expect(screen.getAllByRole("treeitem")).toHaveLength(12);
  });

  it("opens the same branches when the pane is closed and opened again", async () => {
    const { user, unmount } = await openSample();
    await user.click(screen.getByRole("button", { name: "Apri fino al livello 1" }));
    await user.click(row(/2 Imprese/));
    await user.keyboard("{ArrowRight}");
    expect(rows()).toHaveLength(5);
    unmount();
    await openSample();
    expect(rows()).toHaveLength(5);
  });

  it("finds items by words without accents or capitals, and says how many", async () => {
    const { user } = await openSample();
    await user.type(screen.getByRole("searchbox", { name: "Cerca nel piano" }), "FIERE");
    expect(rows()).toHaveLength(2);
    expect(screen.getByText("1 risultato")).toBeVisible();
    await user.type(screen.getByRole("searchbox", { name: "Cerca nel piano" }), "xyz");
    expect(screen.getByText("Nessun obiettivo o indicatore contiene «FIERExyz».")).toBeVisible();
  });
});

describe("the sheet", () => {
  it("shows the node of the cell the planner clicks on, without taking the keyboard", async () => {
    const { host } = await openSample();
    act(() => host.clickCell(cell(4, 4)));
    expect(await screen.findByRole("heading", { name: "Domande evase" })).toBeVisible();
    expect(document.body).toHaveFocus();
  });

  it("is read again where it changed, keeping the place and the open branches", async () => {
    const { host, user } = await openSample();
    await user.click(screen.getByRole("button", { name: "Apri fino al livello 2" }));
    await user.click(row(/1.2 Formazione/));
    act(() => host.type(WRONG_WEIGHT, "40%"));
    expect(await screen.findByRole("treeitem", { name: /Σ pesi 1.1 – 1.2 = 100\s%: torna/ })).toBeVisible();
    expect(host.readings).toEqual([null, ["Piano"]]);
    expect(row(/1.2 Formazione/)).toHaveAttribute("aria-selected", "true");
    expect(row(/1.2 Formazione/)).toHaveFocus();
    expect(rows()).toHaveLength(8);
    expect(screen.getByText("Pubblicabile.")).toBeVisible();
  });

  it("follows an objective whose title is edited", async () => {
    const { host, user } = await openSample();
    await user.click(row(/2.2 Fiere/));
    act(() => host.type(cell(5, 1), "2.2 Fiere e missioni"));
    expect(await screen.findByRole("treeitem", { name: /2.2 Fiere e missioni/ })).toHaveAttribute(
      "aria-selected",
      "true",
    );
  });

  it("starts anew when another workbook is opened", async () => {
    const { host, user } = await openSample();
    await user.type(screen.getByRole("searchbox", { name: "Cerca nel piano" }), "fiere");
    const other = `
      | Obiettivo operativo | Peso | Indicatore | Target 2025 |
      | Accogliere          | 100% | Visite     | >= 10       |`;
    act(() => host.open(drawSheet(other, "altro.xlsx").workbook));
    expect(await screen.findByRole("treeitem", { name: /Accogliere/ })).toBeVisible();
    expect(screen.getByRole("searchbox", { name: "Cerca nel piano" })).toHaveValue("");
  });
});

describe("language and appearance", () => {
  it("follows Office until the planner chooses, and remembers the choice", async () => {
    const { user, unmount } = await openSample();
    await user.click(screen.getByRole("button", { name: "Impostazioni" }));
    await user.selectOptions(screen.getByRole("combobox", { name: "Lingua" }), "English");
    expect(await screen.findByText("Plan 2026 · 1 sheet · 6 objectives · 4 indicators")).toBeVisible();
    unmount();
    renderApp({ host: new FakeHost(sampleWorkbook()) });
    expect(await screen.findByRole("tab", { name: "Tree" })).toBeVisible();
  });

  it("tells the page around it", async () => {
    const onAppearance = jest.fn();
    const user = userEvent.setup();
    renderApp({ host: new FakeHost(sampleWorkbook()), theme: "dark", onAppearance });
    await user.click(await screen.findByRole("button", { name: "Impostazioni" }));
    expect(onAppearance).toHaveBeenLastCalledWith({ language: "it", theme: "dark" });
    await user.selectOptions(screen.getByRole("combobox", { name: "Aspetto" }), "Contrasto elevato");
    expect(onAppearance).toHaveBeenLastCalledWith({ language: "it", theme: "highContrast" });
  });

  it("works where the browser keeps nothing", async () => {
    const forbidden = jest.spyOn(Storage.prototype, "getItem").mockImplementation(() => {
      throw new DOMException("denied", "SecurityError");
    });
    await openSample();
    expect(screen.getByRole("tab", { name: "Albero" })).toBeVisible();
    forbidden.mockRestore();
  });
});

it("goes to the view a ribbon command asks for", async () => {
  const { host, rerenderApp } = await openSample();
  rerenderApp({ host, view: "check" });
  expect(await screen.findByRole("heading", { name: "Non pubblicabile: 1 errore." })).toBeVisible();
});

it("uses the profile stored in the workbook", async () => {
  const host = new FakeHost(sampleWorkbook());
  host.profile = JSON.stringify({ ...defaultProfile, severities: { "weights-sum": "off" } });
  await openSample(host);
  await waitFor(() => expect(screen.getByText("Pubblicabile.")).toBeVisible());
});

it("says what is wrong with a stored profile, and reads the plan by the usual rules", async () => {
  const host = new FakeHost(sampleWorkbook());
  host.profile = JSON.stringify({ version: 1, cap: "tanto" });
  await openSample(host);
  expect(
    screen.getByText(/Le impostazioni salvate nella cartella di lavoro non si leggono \(«cap»/),
  ).toBeVisible();
  expect(screen.getByText("Non pubblicabile: 1 errore.")).toBeVisible();
});

it("offers no undo of an action on a workbook that was closed", async () => {
  const { host, user, rerenderApp } = await openSample();
  rerenderApp({ host, view: "check" });
  await user.click(await screen.findByRole("button", { name: "Correggi…" }));
  await user.click(await within(await screen.findByRole("dialog")).findByRole("button", { name: "Applica" }));
  expect(await screen.findByRole("button", { name: "Ripristina" })).toBeVisible();
  act(() => host.open({ ...sampleWorkbook(), name: "altro.xlsx" }));
  await waitFor(() => expect(screen.queryByRole("button", { name: "Ripristina" })).not.toBeInTheDocument());
});
