import { byResponsible } from "../../src/reports/byResponsible";
import { officeTable } from "../../src/reports/officeTable";
import { html } from "../../src/reports/html";
import { reviewOf } from "../support/samplePlan";

const PICTURE = `
  | Piano della performance 2026 | <                            | <    | <                     | <           | <                |
  | Obiettivo strategico         | Obiettivo operativo          | Peso | Indicatore            | Target 2026 | Responsabile     |
  | 1 Servizi digitali           | 1.1 Sportello online         | 60%  | Pratiche evase online |             | Affari generali  |
  | ^                            | 1.2 Formazione del personale | 40%  | Ore di formazione     | 20          | Risorse umane    |
  | 2 Imprese                    | 2.1 Contributi alle imprese  | 100% | Domande evase         |             | Affari generali  |`;

const review = reviewOf(PICTURE);

it("gives every office its findings, objectives and indicators, those of nobody last", () => {
  const offices = byResponsible(review.plan, review.findings);
  expect(offices.map(({ name }) => name)).toEqual(["Affari generali", "Risorse umane", null]);
  const [affairs, staff, nobody] = offices;
  expect(affairs?.indicators.map(({ name }) => name.value)).toEqual([
    "Pratiche evase online",
    "Domande evase",
  ]);
  expect(affairs?.findings.map(({ rule }) => rule)).toEqual(["target-missing", "target-missing"]);
  expect(staff?.findings.filter(({ rule }) => rule === "target-missing")).toEqual([]);
  expect(nobody?.objectives.map(({ kind }) => kind)).toEqual(["strategicObjective", "strategicObjective"]);
});

it("leaves out what is ignored, and counts what several answer for with each", () => {
  const [finding] = review.findings;
  if (!finding) throw new Error("no finding");
  const all = { ...finding, about: review.plan.indicators.map(({ id }) => id) };
  const names = (findings: Parameters<typeof byResponsible>[1]) =>
    byResponsible(review.plan, findings).flatMap((office) =>
      office.findings.length > 0 ? [office.name] : [],
    );
  expect(names([all])).toEqual(["Affari generali", "Risorse umane"]);
  expect(names([{ ...all, ignored: "deciso" }])).toEqual([]);
  expect(names([{ ...all, about: [] }])).toEqual([null]);
  // An objective above that names nobody does not make it nobody's.
  expect(names([{ ...all, about: [review.plan.nodes[0]?.id ?? "", ...all.about] }])).not.toContain(null);
});

it("is copied as a table for a mail: office, problem, name, cell", () => {
  const table = officeTable(review, "it")
    .split("\n")
    .map((line) => line.split("\t"));
  expect(table[0]).toEqual(["Responsabile", "Che cosa sistemare", "Obiettivo o indicatore", "Cella"]);
  expect(table).toContainEqual([
    "Affari generali",
    "Manca il target dell'anno",
    expect.stringContaining("Pratiche evase online"),
    expect.stringMatching(/!E3$/),
  ]);
  expect(table.every((cells) => cells.length === 4)).toBe(true);
  expect(officeTable({ ...review, findings: [] }, "it")).not.toContain("\n");
});

it("says in the report who has to do what, when it was made and for what", () => {
  const page = html([{ path: "piano.xlsx", review }], "it", { on: "2026-01-31", phase: "publication" });
  expect(page).toContain("<p>Situazione al 31/01/2026. Momento del piano: pubblicazione.</p>");
  expect(page).toContain("<h3>Che cosa fare, e chi</h3>");
  expect(page).toMatch(
    /<th scope="row">Affari generali<\/th><td><ul><li><b>Manca il target dell&#39;anno<\/b> <span class="error">\(blocca la pubblicazione\)<\/span>: 1.1 Pratiche evase online; 2.1 Domande evase<\/li>/,
  );
  // Objectives with their indicators, in one body each.
  expect(page).toMatch(
    /1.2 Formazione del personale<\/span><\/th><td class="figure">40\s%<\/td><td class="value"><\/td><td>Risorse umane<\/td><\/tr>\n<tr class="indicator"><th scope="row"><span style="padding-left:2rem">Ore di formazione<\/span><\/th><td class="figure"><\/td><td class="value">20<\/td>/,
  );
  expect(page).not.toContain("Punteggio");
});

it("says in the report what blocks publication, and what the plan reached", () => {
  const reached = reviewOf(`
    | Obiettivo operativo | Peso | Indicatore | Target 2026 | Consuntivo 2026 | Responsabile |
    | 1.1 Sportello       | 60%  | Pratiche   | 100         | 80              | Tributi      |
    | 1.2 Formazione      | 30%  | Ore        | 20          | 20              | Personale    |`);
  const page = html([{ path: "piano.xlsx", review: reached }], "it").replaceAll("\u00a0", " ");
  expect(page).toContain(
    '<b>Pesi che non fanno 100 %</b> <span class="error">(blocca la pubblicazione)</span>',
  );
  expect(page).toContain("Punteggio di tutto il piano: 86,7 % (peso misurato: 100 %).");
  expect(page).toMatch(
    /Pratiche<\/span>.*<td class="value">100<\/td><td class="value">80<\/td><td class="figure">80 %<\/td>/,
  );
});
