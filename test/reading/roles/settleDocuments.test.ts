import { settleDocuments } from "../../../src/reading/roles/settleDocuments";
import type { Role } from "../../../src/reading/model";
import { assigned } from "./assigned";

const settled = (
  heading: string,
  cells: readonly [string, string],
  certainty = 0.7,
  before: readonly Role[] = ["title:objective", "name"],
) => {
  const drawing = `
    | Obiettivo | Indicatore | ${heading} |
    | Formare | Ore | ${cells[0]} |
    | Pagare prima | Giorni | ${cells[1]} |`;
  return settleDocuments(assigned(drawing, [...before, "responsible:node"], certainty)).roles.at(-1);
};
const DOCUMENTS = ["Relazione al 31/12", "Determinazioni"] as const;

it("documents beside indicators are where their values come from", () => {
  expect(settled("Verifica", DOCUMENTS)).toBe("source");
});

it("documents beside no indicator are set aside", () => {
  expect(settled("Verifica", DOCUMENTS, 0.7, ["title:objective", "description"])).toBe("aside");
});

it.each<[string, string, readonly [string, string], number]>([
  ["who is asked for", "Responsabile", DOCUMENTS, 0.7],
  ["the office that is asked for", "Struttura", DOCUMENTS, 0.7],
  ["the area that is asked for", "Area", DOCUMENTS, 0.7],
  ["half of them offices", "Verifica", ["Relazione al 31/12", "Ragioneria"], 0.7],
  ["what the planner said", "Verifica", DOCUMENTS, 1],
])("documents answer where they are %s", (_why, heading, cells, certainty) => {
  expect(settled(heading, cells, certainty)).toBe("responsible:node");
});
