import { drawSheet } from "../../../src/grid/drawSheet";
import { defaultProfile } from "../../../src/model/profile";
import { review } from "../../../src/review";
import {
  initialState,
  paneState,
  type PaneAction,
  type PaneState,
} from "../../../src/taskpane/state/paneState";
import { openToLevel } from "../../../src/taskpane/state/openBranches";
import { situation } from "../../../src/taskpane/state/situation";
import { cell, SAMPLE } from "../../support/samplePlan";

const reviewed = (picture: string, name = "piano.xlsx"): PaneAction => {
  const { workbook } = drawSheet(picture, name);
  return { type: "reviewed", workbook, review: review(workbook, defaultProfile) };
};

const after = (...actions: readonly PaneAction[]): PaneState => actions.reduce(paneState, initialState);
const keyOf = (state: PaneState, title: string) =>
  state.tree.items.find((item) => item.kind === "node" && item.node.title.value.includes(title))?.key ?? "";

it("opens as many levels at first as fit", () => {
  expect(after(reviewed(SAMPLE)).open.size).toBe(6);
});

it("opens everything above an item that is chosen", () => {
  const first = after(reviewed(SAMPLE), { type: "open", open: new Set() });
  const state = paneState(first, { type: "choose", key: keyOf(first, "Fiere") });
  expect([...state.open]).toEqual([keyOf(first, "Imprese")]);
});

it("chooses nothing when asked for an item that is gone", () => {
  expect(after(reviewed(SAMPLE), { type: "choose", key: "/node:gone" }).chosen).toBeNull();
});

it("keeps what is open and chosen when a title changes, for the item itself and for what is below it", () => {
  const first = after(reviewed(SAMPLE));
  const narrow = paneState(first, { type: "open", open: openToLevel(first.tree, 2) });
  const chosen = paneState(narrow, { type: "choose", key: keyOf(first, "Fiere") });
  const edited = paneState(chosen, reviewed(SAMPLE.replace("2 Imprese", "2 Imprese e mercati")));
  expect(edited.tree.byKey.get(edited.chosen ?? "")).toMatchObject({ node: { title: { value: "Fiere" } } });
  expect(edited.open).toEqual(openToLevel(edited.tree, 2));
});

it("lets go of a chosen item that was deleted", () => {
  const first = after(reviewed(SAMPLE));
  const chosen = paneState(first, { type: "choose", key: keyOf(first, "Fiere") });
  const shorter = SAMPLE.split("\n").slice(0, -1).join("\n");
  expect(paneState(chosen, reviewed(shorter)).chosen).toBeNull();
});

it("forgets place and search when another workbook is opened", () => {
  const first = after(reviewed(SAMPLE), { type: "search", query: "fiere" });
  const chosen = paneState(first, { type: "choose", key: keyOf(first, "Fiere") });
  expect(paneState(chosen, reviewed(SAMPLE, "altro.xlsx"))).toMatchObject({ chosen: null, query: "" });
});

it.each([
  ["a title", cell(3, 1), "1.2"],
  ["a weight", cell(3, 2), "1.2"],
  ["a target", cell(3, 4), "Ore di formazione"],
  ["a merged title", cell(2, 0), "1 Servizi digitali"],
])("finds the item %s belongs to", (_name, at, expected) => {
  const { tree, chosen } = after(reviewed(SAMPLE), { type: "cell", at });
  const item = tree.byKey.get(chosen ?? "");
  const words = item?.kind === "node" ? [item.node.code?.value, item.node.title.value] : [];
  const name = item?.kind === "indicator" ? item.indicator.name.value : words.filter(Boolean).join(" ");
  expect(name).toContain(expected);
});

it("keeps the choice when the planner clicks on a cell outside the plan, and remembers the cell", () => {
  const first = after(reviewed(SAMPLE));
  const chosen = paneState(first, { type: "choose", key: keyOf(first, "Fiere") });
  const state = paneState(chosen, { type: "cell", at: cell(40, 9) });
  expect(state).toMatchObject({ chosen: chosen.chosen, cell: cell(40, 9) });
});

it.each([
  ["working", []],
  ["cancelled", [{ type: "activity", activity: { kind: "cancelled" } }]],
  [
    "failed",
    [
      {
        type: "activity",
        activity: { kind: "failed", error: { code: "offline", where: null, details: "" } },
      },
    ],
  ],
  ["empty", [reviewed("| |")]],
  ["noPlan", [reviewed("| Spesa | Euro |\n| Pane | 3 |")]],
  ["plan", [reviewed(SAMPLE)]],
  ["plan", [reviewed(SAMPLE), { type: "activity", activity: { kind: "reading", done: 1, total: 2 } }]],
] as const)("is %s", (expected, actions) => {
  expect(situation(after(...actions))).toBe(expected);
});

it("opens again what was open before the plan was gone for a moment", () => {
  const first = after(reviewed(SAMPLE), { type: "open", open: new Set() });
  const narrow = paneState(first, { type: "choose", key: keyOf(first, "Fiere") });
  const back = [reviewed("| Spesa | Euro |\n| Pane | 3 |"), reviewed(SAMPLE)].reduce(paneState, narrow);
  expect([...back.open]).toEqual([...narrow.open]);
});

it("opens again a branch that was cut and pasted back", () => {
  const first = after(reviewed(SAMPLE), { type: "open", open: new Set() });
  const narrow = paneState(first, { type: "choose", key: keyOf(first, "Fiere") });
  const without = SAMPLE.split("\n").slice(0, -2).join("\n");
  const back = [reviewed(without), reviewed(SAMPLE)].reduce(paneState, narrow);
  expect([...back.open]).toEqual([...narrow.open]);
});
