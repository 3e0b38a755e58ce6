import { withCodedIndicators } from "../../../src/reading/sheets/withCodedIndicators";
import { readFacts } from "../../support/readFacts";

/** What is said of indicators in more places than one: owner, code and weight. */
const said = (text: string) =>
  withCodedIndicators(readFacts(text).facts).flatMap(({ title, sameAs, indicators }) =>
    indicators.map(({ code, weight }) => [(sameAs?.title ?? title).value, code?.value, weight?.text ?? null]),
  );
const PLAN = `## Piano
operational OP1 · Formare
  - OP1.a · Ore
operational OP2 · Pagare prima
  - OP2.a · Giorni`;

it("a weight under the code of an indicator is that indicator's", () => {
  const list = `
## Pesi (list)
operational OP1.a · [70]
operational OP2.a · [30]`;
  expect(said(`${PLAN}${list}`)).toEqual(
    expect.arrayContaining([
      ["Formare", "OP1.a", "70"],
      ["Pagare prima", "OP2.a", "30"],
    ]),
  );
});

it("a weight under a code that indicators of two objectives have is nobody's", () => {
  const plan = PLAN.replaceAll(/OP\d\.a/g, "K1");
  const list = `
## Pesi (list)
operational K1 · [70]`;
  expect(said(`${plan}${list}`)).toEqual([
    ["Formare", "K1", null],
    ["Pagare prima", "K1", null],
  ]);
});

it("a weight under a code that one objective has twice is that objective's", () => {
  const list = `
## Pesi (list)
operational K1 · [70]`;
  const plan = `## Piano
operational OP1 · Formare
  - K1 · Ore
  - K1 · Ore a testa`;
  expect(said(`${plan}${list}`)).toContainEqual(["Formare", "K1", "70"]);
});
