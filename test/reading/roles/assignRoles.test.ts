import { assignRoles } from "../../../src/reading/roles/assignRoles";
import type { Role, Shape } from "../../../src/reading/model";
import { shapeOf } from "./shapeOf";

const NOTHING_SAID: readonly [] = [];
const rolesOf = (shape: Shape) => assignRoles(shape, NOTHING_SAID).roles;

const PLAN = `
  | Ambito | Obiettivo operativo | Peso | Indicatore | Target 2026 | Responsabile |
  | Scuola | Accogliere le classi in biblioteca | 60% | Classi accolte | 30 | Ufficio musei |
  | ^ | Aprire la sala studio la sera | 40% | Serate di apertura | >= 12 | Ufficio musei |
  | Strade | Asfaltare le strade di collina | 70% | Chilometri asfaltati | 14 | Settore tecnico |
  | ^ | Tagliare i tempi dei permessi | 30% | Giorni medi di rilascio | <= 20 | Settore tecnico |`;

describe("the roles of a table", () => {
  it("follow from words, content and place together", () => {
    expect(rolesOf(shapeOf(PLAN))).toEqual([
      "title:area",
      "title:operationalObjective",
      "weight:operationalObjective",
      "name",
      "target",
      "responsible:node",
    ] satisfies Role[]);
  });

  it("are told from the cells where the headings say nothing", () => {
    const bare = PLAN.replace(/\| Ambito .*\n/, "| A | B | C | D | E | F |\n");
    expect(rolesOf(shapeOf(bare))).toEqual(expect.arrayContaining(["name", "target", "responsible:node"]));
  });

  it.each([
    ["left of it", "| Peso | Obiettivo operativo | Indicatore | Peso indicatore | Target |"],
    ["right of it", "| Obiettivo operativo | Peso | Indicatore | Peso indicatore | Target |"],
  ])("give a weight to what its words name, or to the objective it stands %s", (_where, headings) => {
    const weightFirst = headings.startsWith("| Peso");
    const row = (title: string, weight: string, rest: string) =>
      weightFirst ? `| ${weight} | ${title} | ${rest} |` : `| ${title} | ${weight} | ${rest} |`;
    const roles = rolesOf(
      shapeOf(
        [
          headings,
          row("Accogliere le classi in biblioteca", "60%", "Classi accolte | 50% | 30"),
          row("^", "^", "Giudizio medio | 50% | >= 4"),
          row("Aprire la sala studio la sera", "40%", "Serate di apertura | 70% | 12"),
          row("^", "^", "Presenze | 30% | 900"),
        ].join("\n"),
      ),
    );
    expect(roles.filter((role) => role.startsWith("weight"))).toEqual([
      "weight:operationalObjective",
      "weight:indicator",
    ]);
  });

  it("are what a planner says, whatever the words", () => {
    const shape = shapeOf(PLAN);
    const corrections = [{ kind: "role" as const, headings: ["ambito"], role: "perspective" as const }];
    const { roles, certainty } = assignRoles(shape, corrections);
    expect([roles[0], certainty[0]]).toEqual(["perspective", 1]);
  });

  it("come with reasons in two languages and the next likely role", () => {
    const { evidence, runnersUp, roles } = assignRoles(shapeOf(PLAN), NOTHING_SAID);
    const at = roles.indexOf("target");
    expect(evidence[at]?.length).toBeGreaterThan(0);
    for (const { because } of evidence.flat()) expect([because.it, because.en]).not.toContain("");
    expect(runnersUp[at]).not.toBe("target");
  });
});
