import type { Assignment, Role } from "../../../src/reading/model";
import { settleCodes } from "../../../src/reading/roles/settleCodes";
import { assigned } from "./assigned";

const settled = (...assignments: Assignment[]) => settleCodes(assignments).map(({ roles }) => roles);

const AREAS = `
  | Cod. | Ambito | Obiettivo |
  | O.1 | Scuola | Accogliere le classi |
  | O.2 | Scuola | Aprire la sala studio |
  | O.3 | Strade | Asfaltare le vie di collina |`;

const SPECIFIC = `
  | Cod. | Obiettivo specifico |
  | OS1 | Voli più puntuali |
  | OS2 | Cielo più silenzioso |`;

const OPERATIONAL = `
  | Rif. | N. | Obiettivo operativo |
  | OS1 | A1 | Rivedere gli slot |
  | OS1 | A2 | Attivare la sala |
  | OS2 | A3 | Installare le centraline |`;

const INDICATORS = `
  | Rif. | Cod. | Indicatore |
  | OS1 | K1 | Minuti di ritardo |
  | OS1 | K2 | Voli in orario |
  | OS2 | K3 | Residenti sopra i 60 dB |`;

describe("a column of codes", () => {
  it("belongs to the title each of its codes goes with", () => {
    expect(settled(assigned(AREAS, ["code:area", "title:area", "title:objective"]))).toEqual([
      ["code:objective", "title:area", "title:objective"],
    ]);
  });

  it("stays with its title where one code is there twice, the level above having a column of its own", () => {
    const twice = `
      | Cod. | Obiettivo strategico | Cod. | Obiettivo operativo |
      | 1 | Servizi più semplici | 1.1 | Ridurre i tempi |
      | ^ | ^ | 1.1 | Aprire lo sportello |
      | 2 | Personale preparato | 2.1 | Formare il personale |`;
    const roles: readonly Role[] = [
      ...(["code:strategicObjective", "title:strategicObjective"] as const),
      ...(["code:operationalObjective", "title:operationalObjective"] as const),
    ];
    expect(settled(assigned(twice, roles))).toEqual([roles]);
  });

  it("stays with the titles right behind it where one title is there twice", () => {
    const twice = `
      | Cod. | Obiettivo operativo | Indicatore |
      | 1.1 | Formare il personale | Giorni medi |
      | 1.2 | Formare il personale | Ore di formazione |
      | 1.3 | Aprire lo sportello | Utenti |`;
    const roles: readonly Role[] = ["code:operationalObjective", "title:operationalObjective", "name"];
    expect(settled(assigned(twice, roles))).toEqual([roles]);
    const filledDown = `${twice}\n| 1.4 | Aprire lo sportello | Giornate |`;
    expect(settled(assigned(filledDown, roles))).toEqual([["code:indicator", ...roles.slice(1)]]);
  });

  it("counts the rows where the titles beside it begin with codes of their own", () => {
    const numbered = `
      | Nr. | Obiettivo strategico | Programma |
      | 1 | 13. Valorizzare il patrimonio | Razionalizzare gli immobili |
      | 2 | ^ | Manutenere gli edifici |
      | 3 | 14. Spendere meno | Recuperare i crediti |`;
    expect(
      settled(assigned(numbered, ["code:programme", "title:strategicObjective", "title:programme"])),
    ).toEqual([["rowNumber", "title:strategicObjective", "title:programme"]]);
    expect(
      settled(
        assigned(numbered.replace("Nr.", "N. programma"), [
          "code:programme",
          "title:strategicObjective",
          "title:programme",
        ]),
      ),
    ).toEqual([["code:programme", "title:strategicObjective", "title:programme"]]);
  });

  it("points to the titles that have its codes in another table", () => {
    const [, below] = settled(
      assigned(SPECIFIC, ["code:strategicObjective", "title:strategicObjective"]),
      assigned(OPERATIONAL, [
        "code:operationalObjective",
        "code:operationalObjective",
        "title:operationalObjective",
      ]),
    );
    expect(below).toEqual([
      "reference:strategicObjective",
      "code:operationalObjective",
      "title:operationalObjective",
    ]);
  });

  it("points upwards where it repeats the plain numbers of a table above", () => {
    const strategic = `
      | N. | Obiettivo strategico |
      | 1 | Un porto più pulito |
      | 2 | Banchine sicure |`;
    const operational = `
      | Rif. | Obiettivo operativo |
      | 1 | Posare le barriere |
      | 1 | Raccogliere gli oli |
      | 2 | Illuminare i moli |
      | 2 | Formare gli ormeggiatori |`;
    const [, below] = settled(
      assigned(strategic, ["code:strategicObjective", "title:strategicObjective"]),
      assigned(operational, ["code:operationalObjective", "title:operationalObjective"]),
    );
    expect(below).toEqual(["reference:strategicObjective", "title:operationalObjective"]);
  });

  it("stands for the node itself where its table has no titles", () => {
    const [, below] = settled(
      assigned(SPECIFIC, ["code:strategicObjective", "title:strategicObjective"]),
      assigned(INDICATORS, ["code:indicator", "code:indicator", "name"]),
    );
    expect(below).toEqual(["code:strategicObjective", "code:indicator", "name"]);
  });

  it("stays what a planner says it is", () => {
    const roles: Role[] = ["code:area", "title:area", "title:objective"];
    expect(settled(assigned(AREAS, roles, 1))).toEqual([roles]);
  });
});
