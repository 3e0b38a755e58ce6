import type { Role } from "../../../src/reading/model";
import { factsOf } from "../../../src/reading/records/factsOf";
import { splitByKind } from "../../../src/reading/records/splitByKind";
import { shapeOf } from "../roles/shapeOf";

/** Title, kind, parent, weight and indicators of every node of a drawn table. */
function read(drawing: string, roles: readonly Role[]) {
  const [region] = shapeOf(drawing).regions;
  if (!region) throw new Error("a table is due");
  const split = splitByKind({ region, roles, certainty: roles.map(() => 1) });
  return factsOf([{ ...split, place: 0 }], () => 2025).map(({ title, kind, parent, weight, indicators }) =>
    [
      kind,
      title.value,
      parent?.title.value,
      weight?.text,
      ...indicators.map(({ name }) => name.value),
    ].filter((part) => part !== undefined),
  );
}

it("a column says what every row is", () => {
  const drawing = `
    | Tipo elemento | Codice | Descrizione | Peso | Target 2025 |
    | Indirizzo | 2 | Una città che si cura | 100 | |
    | Obiettivo strategico | "2.1" | Meno solitudine fra gli anziani | 65 | |
    | Obiettivo operativo | "2.1.1" | Aprire i condomini solidali | 60 | |
    | Indicatore | "2.1.1.i1" | Condomini avviati | 70 | 4 |
    | Fase | "2.1.1.f1" | Scelta degli edifici | | |
    | Obiettivo strategico | "2.2" | Più sport per tutti | 35 | |`;
  expect(read(drawing, ["kpiType", "code:objective", "description", "weight:objective", "target"])).toEqual([
    ["area", "Una città che si cura", "100"],
    ["strategicObjective", "Meno solitudine fra gli anziani", "Una città che si cura", "65"],
    [
      "operationalObjective",
      "Aprire i condomini solidali",
      "Meno solitudine fra gli anziani",
      "60",
      "Condomini avviati",
    ],
    ["strategicObjective", "Più sport per tutti", "Una città che si cura", "35"],
  ]);
});

it("the titles begin with it", () => {
  const drawing = `
    | Intended results | Indicator |
    | Outcome 1: Farmers earn more | Income |
    | Output 1.1: Cooperatives sell in common | Tonnes sold |
    | Outcome 2: Districts govern fairly | Disputes settled |`;
  expect(read(drawing, ["title:objective", "name"])).toEqual([
    ["strategicObjective", "Farmers earn more", "Income"],
    ["operationalObjective", "Cooperatives sell in common", "Farmers earn more", "Tonnes sold"],
    ["strategicObjective", "Districts govern fairly", "Disputes settled"],
  ]);
});

it("the codes go down level by level, each with its weight in a column of its own", () => {
  const drawing = `
    | Codice | Asse / Obiettivo / Azione | Peso asse | Peso obiettivo | Peso azione | Misuratore |
    | A | Un museo accogliente | 55% | | | |
    | A.1 | Migliorare la visita | | 60% | | |
    | A.1.a | Audioguide | | | 50% | Lingue |
    | A.1.b | Biglietto a orario | | | 50% | Minuti di coda |
    | | Controllo: pesi assi | 55% | | | |`;
  const roles: Role[] = [
    "code:area",
    "title:area",
    "weight:area",
    "weight:objective",
    "weight:action",
    "name",
  ];
  expect(read(drawing, roles)).toEqual([
    ["area", "Un museo accogliente", "55%"],
    [null, "Migliorare la visita", "Un museo accogliente", "60%"],
    ["action", "Audioguide", "Migliorare la visita", "50%", "Lingue"],
    ["action", "Biglietto a orario", "Migliorare la visita", "50%", "Minuti di coda"],
  ]);
});

it("rows of one kind stay as they are", () => {
  const drawing = `
    | Cod. | Obiettivo operativo | Indicatore |
    | A1 | Aprire la sera | Serate |
    | A2 | Accogliere le scuole | Classi |
    | A3 | Restaurare i quadri | Quadri |`;
  expect(read(drawing, ["code:operationalObjective", "title:operationalObjective", "name"])).toEqual([
    ["operationalObjective", "Aprire la sera", "Serate"],
    ["operationalObjective", "Accogliere le scuole", "Classi"],
    ["operationalObjective", "Restaurare i quadri", "Quadri"],
  ]);
});

it.each([
  "Obiettivi e indicatori",
  "Obiettivi / indicatori",
  "Obiettivi, indicatori",
  "Obiettivi - indicatori",
  "Obiettivi con i relativi indicatori",
  "Obiettivi ed indicatori",
  "Che cosa si vuole",
])("under «%s» rows of which something is measured are indicators of the one above", (heading) => {
  const drawing = `
    | ${heading} | Peso | Target 2025 |
    | Meno solitudine fra gli anziani | 60 | |
    | Condomini avviati | | 4 |
    | Più sport per tutti | 40 | |
    | Palestre aperte la sera | | 6 |`;
  expect(read(drawing, ["title:objective", "weight:objective", "target"])).toEqual([
    [null, "Meno solitudine fra gli anziani", "60", "Condomini avviati"],
    [null, "Più sport per tutti", "40", "Palestre aperte la sera"],
  ]);
});

it("a phase with a weight and an indicator of its own is an action, another is no node", () => {
  const drawing = `
    | Obiettivo / Fase | Peso | Indicatore | Target 2025 |
    | Obiettivo: Rinnovare il museo | 60 | Visitatori | 4000 |
    | Fase 1: Nuove sale | 70 | Sale aperte | 3 |
    | Fase 2: Audioguide | 30 | Lingue | 5 |
    | Obiettivo: Riordinare l'archivio | 40 | Fondi riordinati | 2 |
    | Fase 1: Inventario | | | |
    | Fase 2: Scaffali | | | |`;
  const roles: Role[] = ["title:objective", "weight:objective", "name", "target"];
  expect(read(drawing, roles)).toEqual([
    [null, "Rinnovare il museo", "60", "Visitatori"],
    ["action", "Nuove sale", "Rinnovare il museo", "70", "Sale aperte"],
    ["action", "Audioguide", "Rinnovare il museo", "30", "Lingue"],
    [null, "Riordinare l'archivio", "40", "Fondi riordinati"],
  ]);
});

it("measured phases of which some have no weight are no nodes", () => {
  const drawing = `
    | Obiettivo / Fase | Peso | Indicatore | Target 2025 |
    | Obiettivo: Rinnovare il museo | 60 | Visitatori | 4000 |
    | Fase 1: Nuove sale | 70 | Sale aperte | 3 |
    | Fase 2: Audioguide | | Lingue | 5 |
    | Obiettivo: Riordinare l'archivio | 40 | Fondi riordinati | 2 |`;
  const roles: Role[] = ["title:objective", "weight:objective", "name", "target"];
  expect(read(drawing, roles).map(([, title]) => title)).toEqual([
    "Rinnovare il museo",
    "Riordinare l'archivio",
  ]);
});

it("indicators of phases are those of objectives that have none beside them", () => {
  const drawing = `
    | Obiettivo / Fase | Peso | Indicatore | Target 2025 |
    | Obiettivo: Rinnovare il museo | 60 | | |
    | Fase 1: Nuove sale | 70 | Sale aperte | 3 |
    | Fase 2: Audioguide | 30 | Lingue | 5 |
    | Obiettivo: Riordinare l'archivio | 40 | | |
    | Fase 1: Inventario | 100 | Fondi riordinati | 2 |`;
  const roles: Role[] = ["title:objective", "weight:objective", "name", "target"];
  expect(read(drawing, roles)).toEqual([
    [null, "Rinnovare il museo", "60", "Sale aperte", "Lingue"],
    [null, "Riordinare l'archivio", "40", "Fondi riordinati"],
  ]);
});

it("the number beside the kind is the code of a title that has none", () => {
  const drawing = `
    | Tipo | Descrizione | Target 2025 |
    | OBIETTIVO OPERATIVO 1.1 | Aprire i musei | |
    | Ind. 1 | Visitatori | 4000 |
    | OBIETTIVO OPERATIVO 1.2 | OB7 - Riordinare l'archivio | |
    | Ind. 1.2.1 | Fondi riordinati | 2 |`;
  const [region] = shapeOf(drawing).regions;
  if (!region) throw new Error("a table is due");
  const split = splitByKind({ region, roles: ["kpiType", "name", "target"], certainty: [1, 1, 1] });
  const facts = factsOf([{ ...split, place: 0 }], () => 2025);
  expect(
    facts.map(({ code, title, indicators }) => [
      code?.value,
      title.value,
      ...indicators.map((each) => each.code?.value),
    ]),
  ).toEqual([
    ["1.1", "Aprire i musei", undefined],
    ["OB7", "Riordinare l'archivio", "1.2.1"],
  ]);
});

it("codes beside indicators that are all measured are of what stands elsewhere", () => {
  const drawing = `
    | Codice obiettivo | Indicatore | Target 2025 |
    | OT1 | Incidenti significativi | 3 |
    | OT1.a | Audit conclusi | 14 |
    | OT1.b | Linee guida pubblicate | 2 |
    | OT2 | Giorni medi di rilascio | 110 |
    | OT2.a | Istanze arretrate | 106 |`;
  expect(read(drawing, ["code:objective", "name", "target"])).toEqual([
    [null, "", "Incidenti significativi"],
    [null, "", "Audit conclusi"],
    [null, "", "Linee guida pubblicate"],
    [null, "", "Giorni medi di rilascio"],
    [null, "", "Istanze arretrate"],
  ]);
});
