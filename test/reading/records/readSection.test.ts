import { shapeOf } from "../roles/shapeOf";
import { factsOf } from "../../../src/reading/records/factsOf";
import type { Role } from "../../../src/reading/model";

const ROLES: readonly Role[] = ["title:objective", "name"];

/** Nodes below a line over the second of two records. */
function below(line: string) {
  const [region] = shapeOf(`
    | Obiettivo | Indicatore |
    | Prolungare la stagione | Visitatori |
    | Rilanciare il mercato | Banchi assegnati |`).regions;
  if (!region) throw new Error("a table is due");
  const at = { sheet: region.sheet, row: 2, col: 0 };
  const sections = [{ record: 1, cells: [{ at, type: "text" as const, value: line, text: line }], span: 2 }];
  return factsOf(
    [{ region: { ...region, sections }, roles: ROLES, place: 0, certainty: [1, 1] }],
    () => 2026,
  ).map(({ title, parent, perspective }) => [title.value, parent?.title.value, perspective?.value]);
}

it.each(["Motivo dello scostamento: due bandi deserti", "Note: il dato è provvisorio"])(
  "%j heads nothing",
  (line) => {
    expect(below(line)).toEqual([
      ["Prolungare la stagione", undefined, undefined],
      ["Rilanciare il mercato", undefined, undefined],
    ]);
  },
);

it("a perspective is said of what follows", () => {
  expect(below("Prospettiva: Utenti e territorio")).toEqual([
    ["Prolungare la stagione", undefined, undefined],
    ["Rilanciare il mercato", undefined, "Utenti e territorio"],
  ]);
});

it("another line is a grouping", () => {
  expect(below("Commercio")).toEqual([
    ["Prolungare la stagione", undefined, undefined],
    ["Commercio", undefined, undefined],
    ["Rilanciare il mercato", "Commercio", undefined],
  ]);
});
