import { factsOfTable } from "./factsOfTable";

const unitsOf = (facts: ReturnType<typeof factsOfTable>) =>
  facts.map(({ title, responsible }) => [title.value, responsible.map(({ value }) => value)]);

it("a responsible behind every level answers for that level", () => {
  const facts = factsOfTable(
    `
    | Obiettivo specifico | Responsabile | Obiettivo annuale | Responsabile | Indicatore |
    | Collegare le isole | Dipartimento trasporti | Rinnovare le convenzioni | Direzione navigazione | Convenzioni |
    | ^ | ^ | Aprire l'eliporto | Direzione volo | Collaudo |`,
    [
      "title:strategicObjective",
      "responsible:node",
      "title:operationalObjective",
      "responsible:node",
      "name",
    ],
  );
  expect(unitsOf(facts)).toEqual([
    ["Collegare le isole", ["Dipartimento trasporti"]],
    ["Rinnovare le convenzioni", ["Direzione navigazione"]],
    ["Aprire l'eliporto", ["Direzione volo"]],
  ]);
});

it("one responsible answers for the lowest node", () => {
  const facts = factsOfTable(
    `
    | Obiettivo specifico | Obiettivo annuale | Responsabile | Indicatore |
    | Collegare le isole | Rinnovare le convenzioni | Direzione navigazione | Convenzioni |`,
    ["title:strategicObjective", "title:operationalObjective", "responsible:node", "name"],
  );
  expect(unitsOf(facts)).toEqual([
    ["Collegare le isole", []],
    ["Rinnovare le convenzioni", ["Direzione navigazione"]],
  ]);
});

it.each(["idem", '"', "c.s."])("%j under an area is the area above", (ditto) => {
  const facts = factsOfTable(
    `
    | Linea di mandato | Obiettivo | Indicatore |
    | Una città che accoglie | Prolungare la stagione | Visitatori |
    | ${ditto} | Rilanciare il mercato | Banchi assegnati |`,
    ["title:area", "title:objective", "name"],
  );
  expect(facts.map(({ title, parent }) => [title.value, parent?.title.value])).toEqual([
    ["Una città che accoglie", undefined],
    ["Prolungare la stagione", "Una città che accoglie"],
    ["Rilanciare il mercato", "Una città che accoglie"],
  ]);
});

it("numbers of steps without a title, a measure or a target are no nodes", () => {
  const facts = factsOfTable(
    `
    | N. fase | Descrizione della fase | Inizio |
    | 1 | Collaudo degli impianti | febbraio |
    | 2 | Gara per la gestione | marzo |`,
    ["code:objective", "description", "aside"],
  );
  expect(facts).toEqual([]);
});

it.each(["responsible:node", "responsible:indicator"] as const)(
  "one unit in two languages is one, two units are two: %s",
  (role) => {
    const read = (heading: string, cell: string) =>
      factsOfTable(
        `
        | Obiettivo | Indicatore | ${heading} |
        | Curare a casa | Persone assistite | ${cell} |`,
        ["title:objective", "name", role],
      ).flatMap(({ indicators }) =>
        indicators.flatMap(({ responsible }) => responsible.map(({ value }) => value)),
      );
    expect(read("Verantwortlich / Responsabile", "Sozialdienste / Servizi sociali")).toEqual([
      "Sozialdienste / Servizi sociali",
    ]);
    expect(read("Responsabile", "Servizi sociali / Servizi educativi")).toEqual([
      "Servizi sociali",
      "Servizi educativi",
    ]);
  },
);

it("a row of targets beside a blank in a column of names without a heading has no name", () => {
  const facts = factsOfTable(
    `
    | Obiettivo | | Target 2026 | Target 2027 |
    | Sostenere le imprese | n° progetti approvati | 5 | 6 |
    | ^ | | 4 | 7 |
    | ^ | n° imprese coinvolte | 3 | 2 |`,
    ["title:strategicObjective", "algorithm", "target", "target"],
  );
  const names = facts.flatMap(({ indicators }) =>
    indicators.map(({ name, blanks, targets }) => [name.value, blanks.name?.row, targets.length]),
  );
  expect(names).toEqual([
    ["n° progetti approvati", undefined, 2],
    ["", 2, 2],
    ["n° imprese coinvolte", undefined, 2],
  ]);
});
