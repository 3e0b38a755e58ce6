import { assignRoles } from "../../../src/reading/roles/assignRoles";
import { FACTS } from "../../../src/reading/roles/facts";
import { shapeOf } from "./shapeOf";

const rolesOf = (drawing: string, headingRows = 1) => assignRoles(shapeOf(drawing, headingRows), []).roles;

describe("facts", () => {
  it("each have a name of their own, a price and a reason", () => {
    expect(new Set(FACTS.map(({ id }) => id)).size).toBe(FACTS.length);
    for (const { price, because } of FACTS)
      expect([price > 0, because.it !== "", because.en !== ""]).toEqual([true, true, true]);
  });

  it("take the total of departments for the target, its parts for nothing", () => {
    const roles = rolesOf(
      `
      | Obiettivo operativo | Indicatore | Target 2026 | < | < |
      | ^ | ^ | Nord | Sud | Ente |
      | Controllare gli scarichi in mare | Campioni prelevati | 18 | 4 | 22 |
      | Rilevare la qualità dell'aria | Stazioni attive | 60 | 15 | 75 |
      | Rispondere alle segnalazioni | Sopralluoghi | 30 | 12 | 42 |`,
      2,
    );
    expect(roles.map((role) => role === "target")).toEqual([false, false, false, false, true]);
  });

  it("never take yes and no for titles", () => {
    const roles = rolesOf(
      "| Obiettivo | Obiettivo operativo |\n| SI | Aprire la sala la sera |\n| NO | Accogliere le classi |",
    );
    expect(roles[0]).not.toMatch(/^(?:title|name)/);
  });

  it("take columns that differ in period alone for the same thing", () => {
    const roles = rolesOf(
      `
      | Obiettivo operativo | Indicatore | Stato di avanzamento | < | < |
      | ^ | ^ | I trim. | II trim. | III trim. |
      | Asfaltare le strade di collina | Chilometri asfaltati | 3 | 5 | 8 |
      | Potare gli alberi dei viali | Alberi potati | avviato | in corso | 120 |`,
      2,
    );
    expect(new Set(roles.slice(2)).size).toBe(1);
  });

  it.each<[string, string, number, number, RegExp, boolean]>([
    [
      "sentences for codes",
      "| Nodo | Obiettivo |\n| Rendere più brevi le attese allo sportello dei passaporti | 1 |",
      1,
      0,
      /^code/,
      false,
    ],
    [
      "arrows for codes",
      "| Trend | Indicatore | Target |\n| ▲ | Visitatori | 300 |\n| ▼ | Reclami | 20 |",
      1,
      0,
      /^code/,
      false,
    ],
    [
      "phases beside months for objectives",
      "| N. | Descrizione della fase | GEN | FEB | MAR | APR |\n| 1 | Rilevare le buche | X | X | | |\n| 2 | Asfaltare le strade | | | X | X |",
      1,
      1,
      /^(?:title|name)/,
      false,
    ],
    [
      "one of several columns below one heading for something else",
      "| Obiettivo operativo | Peso per settore | < | < |\n| ^ | Tributi | Anagrafe | Vigili |\n| Ridurre le code | 40 | 50 | 30 |\n| Aprire il sabato | 60 | 50 | |\n| Segnare le strisce | | | 70 |",
      2,
      3,
      /^weight/,
      true,
    ],
    [
      "amounts below years for targets",
      "| Obiettivo | Stanziamenti | < |\n| ^ | 2026 | 2027 |\n| Riaprire il museo | 250000 | 300000 |\n| Salvare le mura | 1200000 | 900000 |",
      2,
      2,
      /^target/,
      false,
    ],
  ])("do not take %s", (_name, drawing, headingRows, at, role, expected) => {
    expect(role.test(rolesOf(drawing, headingRows)[at] ?? "")).toBe(expected);
  });
});
