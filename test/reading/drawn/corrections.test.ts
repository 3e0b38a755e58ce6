import { drawSheet } from "../../../src/grid/drawSheet";
import { recognise } from "../../../src/reading/recognise";
import type { Plan } from "../../../src/model/plan";
import { defaultProfile } from "../../../src/model/profile";
import type { RoleCorrection } from "../../../src/model/correction";

/** A column, named by its letters, as version 1 wrote it: whose it is stays open. */
type Column = Pick<RoleCorrection, "role" | "headerRow"> & { readonly column: string };

const read = (picture: string, ...corrections: readonly Column[]): Plan =>
  recognise(drawSheet(picture).workbook, {
    ...defaultProfile,
    corrections: corrections.map((correction) => ({
      kind: "role",
      headings: [],
      sheet: "Piano",
      ownerOpen: true,
      ...correction,
    })),
  });

const weights = ({ nodes }: Plan) =>
  nodes.map(({ title, weight }) => [title.value, weight?.fraction ?? null]);

const COLUMN_NOBODY_KNOWS = `
  | Obiettivo operativo | Stanza | Indicatore | Target 2026 |
  | Ridurre i tempi | 31 | Giorni di rilascio | <= 20 |
  | Formare il personale | 12 | Ore di formazione | >= 30 |`;

it("reads a column nobody knew as the weight", () => {
  expect(weights(read(COLUMN_NOBODY_KNOWS)).map(([, weight]) => weight)).toEqual([null, null]);
  expect(weights(read(COLUMN_NOBODY_KNOWS, { column: "B", role: "weight:objective" }))).toEqual([
    ["Ridurre i tempi", 0.31],
    ["Formare il personale", 0.12],
  ]);
});

const TWO_WEIGHTS = `
  | Obiettivo operativo | Peso | Peso anno precedente | Indicatore | Target 2026 |
  | Ridurre i tempi | 60 | 50 | Giorni di rilascio | <= 20 |
  | Formare il personale | 40 | 50 | Ore di formazione | >= 30 |`;

it("leaves out a column that is to be ignored", () => {
  const plan = read(TWO_WEIGHTS, { column: "B", role: "aside" });
  expect(weights(plan).map(([, weight]) => weight)).not.toContain(0.6);
  expect(plan.unread).toEqual([]);
});

it.each(["algorithm", "unit", "source", "kpiType", "frequency"] as const)(
  "reads a column as the %s of the indicators",
  (field) => {
    const picture = `
      | Obiettivo operativo | Indicatore | Voce | Target 2026 |
      | Ridurre i tempi | Giorni di rilascio | abc | <= 20 |`;
    const [indicator] = read(picture, { column: "C", role: field }).indicators;
    expect(indicator?.[field]?.value).toBe("abc");
  },
);

it.each([
  ["target", "targets"],
  ["actual", "actuals"],
  ["threshold", "thresholds"],
] as const)("reads a column as a %s and keeps the year of its heading", (field, list) => {
  const picture = `
    | Obiettivo operativo | Indicatore | Unità | Dato 2025 |
    | Ridurre i tempi | Giorni di rilascio | gg | 25 |`;
  const [indicator] = read(picture, { column: "D", role: field }).indicators;
  expect(indicator?.[list].map(({ text }) => text)).toEqual(["25"]);
  if (field !== "threshold") expect(indicator?.[list]).toMatchObject([{ period: "2025" }]);
});

it("reads a column as objectives and another as indicators, though no heading says either", () => {
  const picture = `
    | Che cosa | Come si misura | Target 2026 | Peso |
    | Ridurre i tempi | Giorni di rilascio | <= 20 | 60 |
    | Formare il personale | Ore di formazione | >= 30 | 40 |`;
  const plan = read(picture, { column: "A", role: "title:objective" }, { column: "B", role: "name" });
  expect(weights(plan)).toEqual([
    ["Ridurre i tempi", 0.6],
    ["Formare il personale", 0.4],
  ]);
  expect(plan.indicators.map(({ name, targets }) => [name.value, targets[0]?.text])).toEqual([
    ["Giorni di rilascio", "<= 20"],
    ["Ore di formazione", ">= 30"],
  ]);
  expect(plan.sheets).toMatchObject([{ recognised: true, coverage: 1 }]);
});

it("takes the row the planner points at as headings, whatever its words", () => {
  const picture = `
    | Voce A | Voce B | Voce C |
    | Ridurre i tempi | Giorni di rilascio | <= 20 |
    | Formare il personale | Ore di formazione | >= 30 |`;
  const corrections = (headerRow: number): readonly Column[] => [
    { column: "A", role: "title:objective", headerRow },
    { column: "B", role: "name", headerRow },
    { column: "C", role: "target", headerRow },
  ];
  expect(read(picture, ...corrections(1)).nodes.map(({ title }) => title.value)).toEqual([
    "Ridurre i tempi",
    "Formare il personale",
  ]);
  expect(read(picture).nodes).toEqual([]);
});

it("corrects a table by its header row and leaves the other tables of the sheet alone", () => {
  const table = `
    | Obiettivo operativo | Stanza | Indicatore | Target 2026 |
    | Ridurre i tempi | 31 | Giorni di rilascio | <= 20 |`;
  const picture = `${table}
    | | | | |
    | Obiettivo operativo | Stanza | Indicatore | Fonte | Target 2026 |
    | Formare il personale | 12 | Ore di formazione | Personale | >= 30 |`;
  expect(weights(read(picture, { column: "B", role: "weight:objective", headerRow: 4 }))).toEqual([
    ["Ridurre i tempi", null],
    ["Formare il personale", 0.12],
  ]);
  expect(
    weights(read(picture, { column: "B", role: "weight:objective" })).map(([, weight]) => weight),
  ).toEqual([0.31, 0.12]);
});

it("holds for its own sheet only", () => {
  const picture = `${COLUMN_NOBODY_KNOWS}
    ## Altro foglio
    | Obiettivo operativo | Stanza | Indicatore | Target 2026 |
    | Digitalizzare gli atti | 27 | Atti digitali | >= 90% |`;
  expect(weights(read(picture, { column: "B", role: "weight:objective" }))).toEqual([
    ["Ridurre i tempi", 0.31],
    ["Formare il personale", 0.12],
    ["Digitalizzare gli atti", null],
  ]);
});

it("reads a column without any heading", () => {
  const picture = `
    | Obiettivo operativo | Indicatore | Target 2026 | |
    | Ridurre i tempi | Giorni di rilascio | <= 20 | Registro imprese |`;
  const plan = read(picture, { column: "D", role: "responsible:node" });
  expect(plan.nodes[0]?.responsible.map(({ value }) => value)).toEqual(["Registro imprese"]);
});

it("takes the owner the planner names for a weight", () => {
  const plan = recognise(drawSheet(COLUMN_NOBODY_KNOWS).workbook, {
    ...defaultProfile,
    corrections: [{ kind: "role", role: "weight:indicator", headings: [], sheet: "Piano", column: "B" }],
  });
  expect(weights(plan).map(([, weight]) => weight)).toEqual([null, null]);
  expect(plan.indicators.map(({ weight }) => weight?.text)).toEqual(["31", "12"]);
});

it("asks about a column nobody knows, and no more once the planner explained it", () => {
  const asked = (...corrections: readonly Column[]) =>
    read(COLUMN_NOBODY_KNOWS, ...corrections).questions.filter(({ cells }) =>
      cells.some(({ left }) => left === 1),
    );
  expect(asked()).toHaveLength(1);
  expect(asked({ column: "B", role: "weight:objective" })).toEqual([]);
  expect(asked({ column: "B", role: "aside" })).toEqual([]);
});
