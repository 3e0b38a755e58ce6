import fc from "fast-check";
import { assignRoles } from "../../../src/reading/roles/assignRoles";
import type { Role } from "../../../src/reading/model";
import { shapeOf } from "./shapeOf";

const COLUMNS: readonly (readonly [Role, readonly string[]])[] = [
  [
    "title:operationalObjective",
    [
      "Obiettivo operativo",
      "Accogliere le classi in biblioteca",
      "Aprire la sala studio la sera",
      "Asfaltare le strade di collina",
    ],
  ],
  ["weight:operationalObjective", ["Peso obiettivo", "50%", "20%", "30%"]],
  ["name", ["Indicatore", "Classi accolte", "Serate di apertura", "Chilometri asfaltati"]],
  ["unit", ["Unità di misura", "n.", "n.", "km"]],
  ["baseline", ["Valore di partenza", "22", "8", "11"]],
  ["target", ["Target 2026", "30", ">= 12", "14"]],
  ["responsible:node", ["Responsabile", "Ufficio musei", "Ufficio musei", "Settore tecnico"]],
];

it("a table whose columns change places is read the same", () => {
  const order = fc.shuffledSubarray([...COLUMNS.keys()], { minLength: COLUMNS.length });
  fc.assert(
    fc.property(order, (places) => {
      const columns = places
        .flatMap((place) => COLUMNS[place] ?? [])
        .filter((part) => Array.isArray(part)) as string[][];
      const drawing = [0, 1, 2, 3]
        .map((row) => `| ${columns.map((cells) => cells[row] ?? "").join(" | ")} |`)
        .join("\n");
      const { roles } = assignRoles(shapeOf(drawing), []);
      expect(roles).toEqual(places.map((place) => COLUMNS[place]?.[0]));
    }),
    { numRuns: 40, seed: 3 },
  );
});
