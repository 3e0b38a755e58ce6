import { drawSheet } from "../../src/grid/drawSheet";
import type { Correction } from "../../src/model/correction";
import type { Plan } from "../../src/model/plan";
import { defaultProfile } from "../../src/model/profile";
import { recognise } from "../../src/reading/recognise";

const read = (picture: string, ...corrections: readonly Correction[]): Plan =>
  recognise(drawSheet(picture).workbook, { ...defaultProfile, corrections });

const weights = ({ nodes }: Plan) => nodes.map(({ weight }) => weight?.fraction ?? null);

const VOTES = `
  | Obiettivo operativo | Zoccolo del nucleo 2026 | Indicatore | Target 2026 |
  | Ridurre i tempi di rilascio | 60 | Giorni di rilascio | <= 20 |
  | Formare il personale | 40 | Ore di formazione | >= 30 |`;
const asWeight = { kind: "role", role: "weight:operationalObjective" } as const;
const heading = ["zoccolo del nucleo 2026"];

it.each<[string, Correction]>([
  ["by its heading", { ...asWeight, headings: heading }],
  ["by last year's heading", { ...asWeight, headings: ["zoccolo del nucleo 2025"] }],
  ["by its heading on its sheet", { ...asWeight, headings: heading, sheet: "Piano" }],
  ["by its column, as version 1 did", { ...asWeight, headings: [], sheet: "Piano", column: "B" }],
  [
    "by its column below a row of headings",
    { ...asWeight, headings: [], sheet: "Piano", column: "B", headerRow: 1 },
  ],
  [
    "as a weight, whosever it is",
    { kind: "role", role: "weight:objective", ownerOpen: true, headings: [], sheet: "Piano", column: "B" },
  ],
])("reads a column as the planner says, named %s", (_case, correction) => {
  expect(weights(read(VOTES, correction))).toEqual([0.6, 0.4]);
});

it.each<[string, Correction]>([
  ["of another sheet", { ...asWeight, headings: heading, sheet: "Altro" }],
  ["of another table", { ...asWeight, headings: [], sheet: "Piano", column: "B", headerRow: 9 }],
  ["of another column", { ...asWeight, headings: ["zoccolo"] }],
])("leaves a column alone when the word is %s", (_case, correction) => {
  expect(read(VOTES, correction)).toEqual(read(VOTES));
});

it("is sure of what was said, and asks about it no more", () => {
  const plan = read(VOTES, { ...asWeight, headings: heading });
  const field = plan.sheets[0]?.fields.find(({ heading: words }) => words.startsWith("Zoccolo"));
  expect(field).toMatchObject({ role: "weight:operationalObjective", certainty: 1 });
  expect(plan.questions.filter(({ ask }) => ask.it.includes("Zoccolo"))).toEqual([]);
});

it("takes the later of two words about a column", () => {
  const plan = read(
    VOTES,
    { kind: "role", role: "target", headings: heading },
    { ...asWeight, headings: heading },
  );
  expect(weights(plan)).toEqual([0.6, 0.4]);
});

it("tells a year's column from its neighbour", () => {
  const picture = `
    | Obiettivo operativo | Indicatore | Valore 2025 | Valore 2026 |
    | Ridurre i tempi di rilascio | Giorni di rilascio | 25 | 20 |
    | Formare il personale | Ore di formazione | 25 | 30 |`;
  const plan = read(
    picture,
    { kind: "role", role: "baseline", headings: ["valore 2025"] },
    { kind: "role", role: "target", headings: ["valore 2026"] },
  );
  expect(
    plan.indicators.map(({ baseline, targets }) => [baseline?.text, targets.map(({ text }) => text)]),
  ).toEqual([
    ["25", ["20"]],
    ["25", ["30"]],
  ]);
});

it("takes the level of a threshold from the planner", () => {
  const picture = `
    | Obiettivo operativo | Indicatore | Target 2026 | Minimo accettabile |
    | Ridurre i tempi di rilascio | Giorni di rilascio | 20 | 25 |
    | Formare il personale | Ore di formazione | 30 | 25 |`;
  const plan = read(picture, {
    kind: "role",
    role: "threshold",
    share: 0.5,
    headings: ["minimo accettabile"],
  });
  expect(plan.indicators.map(({ thresholds }) => thresholds.map(({ level, text }) => [level, text]))).toEqual(
    [[[0.5, "25"]], [[0.5, "25"]]],
  );
});

describe("what is no part of the plan", () => {
  const STAFF = `${VOTES}
    |  |  |  |  |
    | Personale | Categoria | Anni | Costo |
    | Rossi | D | 12 | 30000 |
    | Bianchi | C | 9 | 25000 |
    ## Organico
    | Obiettivo operativo | Peso | Indicatore | Target |
    | Tenere aperto lo sportello | 100 | Ore | 20 |`;
  const area: Correction = {
    kind: "notPart",
    texts: ["personale", "categoria", "anni", "costo"],
    rows: 3,
    sheet: "Piano",
  };

  it("is neither read nor missed, an area by the texts of its first row", () => {
    const { unread, notRead } = read(STAFF, area);
    expect([...unread, ...notRead].filter(({ at }) => at.sheet === "Piano" && at.row >= 4)).toEqual([]);
  });

  it("is neither read nor missed, a sheet as a whole", () => {
    const plan = read(STAFF, area, { kind: "notPart", texts: [], sheet: "Organico" });
    expect(plan.nodes.map(({ title }) => title.at.sheet)).not.toContain("Organico");
    expect(plan.sheets.find(({ name }) => name === "Organico")?.recognised).toBe(false);
    expect(plan.notRead).toEqual([]);
  });
});

it("takes the rows a planner points at for headings, whatever their words", () => {
  const picture = `
    | Ridurre i tempi | Giorni di rilascio | 20 |
    | Voce A | Voce B | Voce C |
    | Aprire la sala studio | Serate di apertura | 12 |
    | Formare il personale | Ore di formazione | 30 |`;
  const plan = read(
    picture,
    { kind: "headings", texts: ["voce a", "voce b", "voce c"], rows: 1, sheet: "Piano" },
    { kind: "role", role: "title:operationalObjective", headings: ["voce a"] },
    { kind: "role", role: "name", headings: ["voce b"] },
    { kind: "role", role: "target", headings: ["voce c"] },
  );
  expect(plan.nodes.map(({ title }) => title.value)).toEqual([
    "Aprire la sala studio",
    "Formare il personale",
  ]);
  expect(plan.indicators.map(({ targets }) => targets.map(({ text }) => text))).toEqual([["12"], ["30"]]);
});

describe("a row that opens a section, as the planner says", () => {
  const parents = ({ nodes, indicators }: Plan) => {
    const titles = new Map(nodes.map(({ id, title }) => [id, title.value]));
    return [
      ...nodes.map(({ kind, title, parent }) => `${titles.get(parent ?? "") ?? ""} > ${kind} ${title.value}`),
      ...indicators.map(({ name, parent }) => `${titles.get(parent) ?? ""} > ${name.value}`),
    ];
  };
  const opens = (
    text: string,
    level: "area" | "strategicObjective" | "mission",
    sheet?: string,
  ): Correction => ({
    kind: "section",
    text,
    level,
    ...(sheet === undefined ? {} : { sheet }),
  });
  const BANDED = `
    | Obiettivo operativo | Peso | Indicatore | Target 2026 |
    | Citta sicura 2026 | < | < | < |
    | Ridurre i tempi di rilascio | 60% | Giorni di rilascio | <= 20 |
    | Aprire lo sportello | 40% | Giorni di apertura | >= 200 |
    | Citta verde | < | < | < |
    | Piantare alberi | 100% | Alberi piantati | >= 90 |`;

  it("is of that level inside a table, also under next year's words, and the later word counts", () => {
    const plan = read(
      BANDED,
      opens("citta verde", "mission"),
      opens("citta sicura 2025", "strategicObjective"),
      opens("citta verde", "strategicObjective"),
    );
    expect(parents(plan)).toEqual([
      " > strategicObjective Citta sicura 2026",
      "Citta sicura 2026 > operationalObjective Ridurre i tempi di rilascio",
      "Citta sicura 2026 > operationalObjective Aprire lo sportello",
      " > strategicObjective Citta verde",
      "Citta verde > operationalObjective Piantare alberi",
      "Ridurre i tempi di rilascio > Giorni di rilascio",
      "Aprire lo sportello > Giorni di apertura",
      "Piantare alberi > Alberi piantati",
    ]);
  });

  it("opens one where a row looks like a record, with the weight beside it", () => {
    const plan = read(
      `
      | Obiettivo operativo | Peso | Indicatore | Target 2026 |
      | Servizi alle imprese | 70% | Camere di commercio | 2026 |
      | Ridurre i tempi di rilascio | 60% | Giorni di rilascio | <= 20 |
      | Aprire lo sportello | 40% | Giorni di apertura | >= 200 |`,
      opens("servizi alle imprese", "strategicObjective"),
    );
    expect(plan.nodes.map(({ kind, weight, parent }) => [kind, weight?.fraction ?? null, parent])).toEqual([
      ["strategicObjective", 0.7, null],
      ["operationalObjective", 0.6, "n1"],
      ["operationalObjective", 0.4, "n1"],
    ]);
    expect(plan.indicators).toHaveLength(2);
  });

  it.each([
    ["", 2],
    ["Altro", 0],
  ])("holds for the tables below it, on the sheet %p", (sheet, under) => {
    const table = (title: string) => `
      |  |  |  |
      | Obiettivo operativo | Indicatore | Target 2026 |
      | ${title} | Giorni di ${title} | <= 20 |
      | ${title} ancora | Ore di ${title} | >= 200 |`;
    const plan = read(
      `
      | Sociale e scuola |  |  |${table("rilascio")}
      |  |  |  |${table("apertura")}`,
      opens("sociale e scuola", "area", sheet === "" ? undefined : sheet),
    );
    const area = plan.nodes.find(({ kind, title }) => kind === "area" && title.value === "Sociale e scuola");
    expect(plan.nodes.filter(({ parent }) => area && parent === area.id)).toHaveLength(under * 2);
  });

  it("holds over cards, one section in the other", () => {
    const card = (title: string) => `
      | Obiettivo operativo | ${title} |
      | Peso | 50% |
      | Indicatore | Giorni di ${title} |
      | Target 2026 | <= 20 |`;
    const plan = read(
      `
      | Citta sicura |  |
      | Vigilanza |  |${card("rilascio del permesso")}
      |  |  |${card("apertura al pubblico")}
      | Decoro |  |${card("cura del verde")}`,
      opens("citta sicura", "mission"),
      opens("vigilanza", "strategicObjective"),
      opens("decoro", "strategicObjective"),
    );
    expect(parents(plan).filter((line) => !line.includes("Giorni"))).toEqual([
      " > mission Citta sicura",
      "Citta sicura > strategicObjective Vigilanza",
      "Vigilanza > operationalObjective rilascio del permesso",
      "Vigilanza > operationalObjective apertura al pubblico",
      "Citta sicura > strategicObjective Decoro",
      "Decoro > operationalObjective cura del verde",
    ]);
  });
});
