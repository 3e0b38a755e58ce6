import { loadBranches, openAgain, saveBranches } from "../../../src/taskpane/state/keptBranches";
import { planTree } from "../../../src/taskpane/state/planTree";
import { reviewOf, SAMPLE } from "../../support/samplePlan";

function memory(text: string | null = null) {
  let kept = text;
  const store = { getItem: () => kept, setItem: (_key: string, value: string) => void (kept = value) };
  return { store: () => store, text: () => kept ?? "" };
}

const treeOf = (picture: string) => {
  const { plan, findings } = reviewOf(picture);
  return planTree(plan, findings, 0.05);
};
const tree = treeOf(SAMPLE);
const branches = tree.items.filter(({ branch }) => branch).map(({ key }) => key);

it("opens the same branches again", () => {
  const { store } = memory();
  const open = new Set(branches.slice(0, 2));
  saveBranches(store, "piano.xlsx", open);
  const kept = loadBranches(store, "piano.xlsx");
  expect(kept && openAgain(tree, kept)).toEqual(open);
});

it("knows a tree that was wholly closed from one never shown", () => {
  const { store } = memory();
  saveBranches(store, "piano.xlsx", new Set());
  expect(openAgain(tree, loadBranches(store, "piano.xlsx") ?? new Set(["?"]))).toEqual(new Set());
  expect(loadBranches(store, "altro.xlsx")).toBeNull();
});

it("opens nothing of another plan under the same name", () => {
  const { store } = memory();
  saveBranches(store, "piano.xlsx", new Set(branches));
  const other = treeOf(SAMPLE.replace("1 Servizi", "A Sanità").replace("2 Imprese", "B Casa"));
  expect(openAgain(other, loadBranches(store, "piano.xlsx") ?? new Set())).toBeNull();
});

it("leaves no word of a plan in the browser, and forgets the oldest of many workbooks", () => {
  const { store, text } = memory();
  saveBranches(store, "primo.xlsx", new Set(branches));
  expect(text()).not.toMatch(/servizi|imprese|primo/i);
  for (let more = 1; more <= 20; more++) saveBranches(store, `piano ${more}.xlsx`, new Set());
  expect(loadBranches(store, "primo.xlsx")).toBeNull();
  expect(loadBranches(store, "piano 1.xlsx")).toEqual(new Set());
});

it.each(["no JSON", "3", '[["a"],["b",[1]],7]'])("makes nothing of %j", (text) => {
  expect(loadBranches(memory(text).store, "piano.xlsx")).toBeNull();
});

it("goes on where the browser keeps nothing", () => {
  const refuse = () => {
    throw new Error("private window");
  };
  saveBranches(refuse, "piano.xlsx", new Set());
  expect(loadBranches(refuse, "piano.xlsx")).toBeNull();
});
