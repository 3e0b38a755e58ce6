import { openAtFirst, openLevel, openToLevel } from "../../../src/taskpane/state/openBranches";
import { nextRow } from "../../../src/taskpane/state/nextRow";
import { planTree } from "../../../src/taskpane/state/planTree";
import { countMatches, visibleItems } from "../../../src/taskpane/state/visibleItems";
import { reviewOf, SAMPLE } from "../../support/samplePlan";

const { plan } = reviewOf(SAMPLE);
const tree = planTree(plan, [], 0.05);
const names = (items: typeof tree.items) =>
  items.map((item) => {
    if (item.kind === "sum") return "Σ";
    return item.kind === "node" ? item.node.title.value : item.indicator.name.value;
  });

it.each([
  [1, ["Servizi digitali", "Imprese"]],
  [
    2,
    [
      "Servizi digitali",
      "Sportello online",
      "Formazione del personale",
      "Σ",
      "Imprese",
      "Contributi alle imprese",
      "Fiere",
      "Σ",
    ],
  ],
])("shows the tree open to level %d", (level, expected) => {
  const open = openToLevel(tree, level);
  expect(names(visibleItems(tree, open, ""))).toEqual(expected);
  expect(openLevel(tree, open)).toBe(level);
});

it("knows no level when branches are open unevenly", () => {
  const [first] = openToLevel(tree, 2);
  expect(openLevel(tree, new Set(first ? [first] : []))).toBeNull();
});

it("opens everything at first while it fits", () => {
  expect(openAtFirst(tree)).toEqual(openToLevel(tree, tree.depth));
});

it.each([
  ["fiere", ["Imprese", "Fiere"], 1],
  ["FORMAZIONE", ["Servizi digitali", "Formazione del personale", "Ore di formazione"], 2],
  ["1.1", ["Servizi digitali", "Sportello online"], 1],
  ["  ", ["Servizi digitali", "Imprese"], 0],
  ["nulla", [], 0],
])("searches %j", (query, expected, matches) => {
  expect(names(visibleItems(tree, new Set(), query))).toEqual(expected);
  expect(countMatches(tree, query)).toBe(matches);
});

it.each([
  ["ArrowDown", "Servizi digitali", "Sportello online"],
  ["ArrowUp", "Sportello online", "Servizi digitali"],
  ["ArrowRight", "Servizi digitali", "Sportello online"],
  ["ArrowLeft", "Ore di formazione", "Formazione del personale"],
  ["Home", "Fiere", "Servizi digitali"],
  ["End", "Fiere", "Σ"],
  ["f", "Servizi digitali", "Formazione del personale"],
  ["f", "Formazione del personale", "Fiere"],
  ["ArrowUp", "Servizi digitali", undefined],
  ["ArrowRight", "Ore di formazione", undefined],
  ["z", "Fiere", undefined],
])("%s leads from %s to %s", (pressed, from, to) => {
  const rows = visibleItems(tree, openToLevel(tree, tree.depth), "");
  const start = rows[names(rows).indexOf(from)];
  const target = nextRow(rows, start?.key ?? "", pressed);
  expect(target && names([target])[0]).toBe(to);
});
