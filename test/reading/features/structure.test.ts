import { STRUCTURE_FEATURES } from "../../../src/reading/roles/features/structure";
import { PERIOD_FEATURES } from "../../../src/reading/roles/features/periods";
import { VOCABULARY_FEATURES } from "../../../src/reading/roles/features/vocabularies";
import { LEVEL_FEATURES } from "../../../src/reading/roles/features/levels";
import { column, seenIn } from "./seen";

const TABLE = `
  | Ambito | Cod. | Obiettivo operativo | Target 2025 | Target 2026 |
  | Scuole e biblioteche | OP1 | Accogliere le classi | 20 | 30 |
  | ^ | OP2 | Aprire la sala la sera | 8 | 12 |
  | Strade e piazze | OP3 | Asfaltare le strade | 12 | 14 |`;

describe("how values repeat and where they stand", () => {
  it.each([
    [0, ["merged<0.6", "grainRank=coarsest", "place<0.001", "wordsBefore=0", "wordsLeft=1"]],
    [2, ["grainRank=finest", "afterCode", "after=code", "before=target", "valuesRight"]],
    [4, ["place>", "distinct>", "filled<0.999"]],
  ])("column %d", (col, expected) => {
    expect(seenIn(TABLE, col, STRUCTURE_FEATURES)).toEqual(
      expect.arrayContaining(expected.filter((key) => key !== "filled<0.999")),
    );
  });

  it.each([
    ["never change", ["a", "a", "a"], true],
    ["change once", ["a", "a", "b"], false],
    ["are two", ["a", "a"], false],
  ])("that %s", (_which, cells, constant) => {
    expect(seenIn(column("x", cells), 0, STRUCTURE_FEATURES).includes("constant")).toBe(constant);
  });

  it.each([
    ["codes", "OP1", "OP2", true],
    ["codes of several levels", '"1.1"', '"1.2"', true],
    ["words", "Scuole", "Strade", false],
  ])("that stand after %s", (_what, first, second, after) => {
    const drawing = `| A | B |\n| ${first} | Accogliere le classi |\n| ${second} | Asfaltare le vie |`;
    expect(seenIn(drawing, 1, STRUCTURE_FEATURES).includes("afterCode")).toBe(after);
  });
});

describe("how periods stand to each other", () => {
  it.each([
    [3, ["yearRank=first", "twins"]],
    [4, ["yearRank=last", "twins"]],
  ])("column %d", (col, expected) => {
    expect(seenIn(TABLE, col, PERIOD_FEATURES)).toEqual(expect.arrayContaining(expected));
  });

  it("where a column names none", () => {
    expect(seenIn(TABLE, 2, PERIOD_FEATURES).filter((key) => key.startsWith("yearRank"))).toEqual([]);
  });

  it("where a column names the only one", () => {
    expect(seenIn("| Obiettivo | Target 2026 |\n| Aprire la sera | 3 |", 1, PERIOD_FEATURES)).toContain(
      "yearRank=only",
    );
  });

  it("where two columns name the same one", () => {
    const drawing = "| Previsto 2026 | Ottenuto 2026 |\n| 3 | 2 |";
    expect(seenIn(drawing, 1, PERIOD_FEATURES)).toContain("samePeriod=later");
  });
});

describe("words that stand in fields of one kind", () => {
  it.each([
    ["unit", ["n.", "%", "giorni"]],
    ["office", ["Ufficio tributi", "Settore tecnico"]],
    ["person", ["dott. Neri", "ing. Fabbri"]],
    ["frequency", ["annuale", "semestrale"]],
    ["kpiType", ["efficacia", "outcome"]],
    ["state", ["in linea", "in ritardo"]],
    ["grade", ["Alta", "Media"]],
    ["source", ["Protocollo informatico", "Banca dati"]],
    ["direction", ["+", "-"]],
    ["nothing", ["-", "n.d."]],
  ])("%s", (id, cells) => {
    expect(seenIn(column("x", cells), 0, VOCABULARY_FEATURES)).toContain(`words-${id}>`);
  });
});

describe("what tells the level of a title", () => {
  it.each([
    ["Obiettivo operativo dirigenziale", ["level=operationalObjective", "levelStem=dirigenzial"]],
    ["Obiettivo strategico", ["onlyLevel=strategicObjective"]],
    ["Macroprocessi dell'ente", ["levelStem=ente".replace("ente", "ent")]],
    ["Reparto", ["noLevel"]],
  ])("%s", (heading, expected) => {
    expect(seenIn(column(heading, ["Aprire la sera"]), 0, LEVEL_FEATURES)).toEqual(
      expect.arrayContaining(expected),
    );
  });
});
