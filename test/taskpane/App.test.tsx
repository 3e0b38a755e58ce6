import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { drawSheet } from "../../src/grid/drawSheet";
import { FakeHost } from "../support/fakeHost";
import { renderApp } from "../support/renderInPane";
import { cell, sampleWorkbook, WRONG_WEIGHT } from "../support/samplePlan";

const openSample = async () => {
  const host = new FakeHost(sampleWorkbook());
  const user = userEvent.setup();
  renderApp({ host });
  await screen.findAllByRole("treeitem");
  return { host, user };
};

beforeEach(() => localStorage.clear());

describe("Albero", () => {
  it("says what was read and shows the plan as a tree", async () => {
    await openSample();
    expect(screen.getByText("Piano 2026 · 1 foglio · 6 obiettivi · 4 indicatori")).toBeVisible();
    expect(
      screen.getByRole("treeitem", { name: /Obiettivo strategico 1 Servizi digitali, 2 indicatori/ }),
    ).toBeVisible();
  });

  it("shows an item's cell when it is chosen, with its target in words below", async () => {
    const { host, user } = await openSample();
    await user.click(screen.getByRole("treeitem", { name: /Pratiche evase online/ }));
    expect(host.selected).toEqual([{ at: cell(2, 3), focus: false }]);
    expect(await screen.findByText("almeno il 90 %")).toBeVisible();
  });

  it("goes on in the sheet with Enter and comes back with F6", async () => {
    const { host, user } = await openSample();
    const row = screen.getByRole("treeitem", { name: /Servizi digitali/ });
    await user.click(row);
    await user.keyboard("{Enter}");
    expect(host.selected.at(-1)).toEqual({ at: cell(2, 0), focus: true });
    act(() => row.blur());
    await user.keyboard("{F6}");
    expect(screen.getByRole("treeitem", { name: /Servizi digitali/ })).toHaveFocus();
  });
});

it("shows the node of the cell the planner clicks on, without taking the keyboard", async () => {
  const { host } = await openSample();
  act(() => host.clickCell(cell(4, 4)));
  expect(await screen.findByRole("heading", { name: "Domande evase" })).toBeVisible();
  expect(document.body).toHaveFocus();
});
