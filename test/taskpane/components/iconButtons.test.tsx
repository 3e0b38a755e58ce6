import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { FakeHost } from "../../support/fakeHost";
import { renderApp } from "../../support/renderInPane";
import { sampleWorkbook } from "../../support/samplePlan";

/** Buttons that show nothing but a picture, by their markup; a tooltip tells who sees it what a screen reader says. */
const untold = (): string[] =>
  screen
    .getAllByRole("button")
    .filter((button) => (button.textContent ?? "").trim() === "" && !button.title)
    .map((button) => button.getAttribute("aria-label") ?? button.outerHTML);

beforeEach(() => localStorage.clear());

it("says in a tooltip what every button without words does, in every view", async () => {
  const user = userEvent.setup();
  renderApp({ host: new FakeHost(sampleWorkbook()) });
  await screen.findAllByRole("treeitem");
  for (const view of ["Albero", "Verifica", "Punteggi", "Come ho letto"]) {
    await user.click(screen.getByRole("tab", { name: view }));
    expect({ view, untold: untold() }).toEqual({ view, untold: [] });
  }
  await user.click(screen.getByRole("button", { name: "Impostazioni" }));
  await screen.findByRole("heading", { name: "Impostazioni" });
  expect(untold()).toEqual([]);
});
