import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { FakeHost } from "../../support/fakeHost";
import { renderApp } from "../../support/renderInPane";
import { sampleWorkbook, WRONG_WEIGHT } from "../../support/samplePlan";

it("says at first sight whether the plan can go out, what stands in the way of it, and what to do", async () => {
  const host = new FakeHost(sampleWorkbook());
  const user = userEvent.setup();
  renderApp({ host });
  expect(await screen.findByRole("heading", { name: "Non pubblicabile: 1 errore." })).toBeVisible();
  await user.click(screen.getByRole("button", { name: /^1 Servizi digitali:\s*Pesi che non fanno 100/ }));
  expect(host.selected.at(-1)?.at).toEqual(WRONG_WEIGHT);
  await user.click(screen.getByRole("button", { name: "Vedi e correggi gli errori" }));
  expect(screen.getByRole("tab", { name: "Verifica" })).toHaveAttribute("aria-selected", "true");
  // The finding to begin with is chosen, and the keyboard is on it.
  await waitFor(() => expect(screen.getByRole("button", { name: "Mostra Piano!C4" })).toHaveFocus());
});
