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
      "offices left open in the first rows for a level",
      "| Centro di responsabilità | Obiettivo esecutivo | Peso obiettivo | Fase | Peso fase | Indicatore di fase | Target | Inizio |\n| | 1. Aprire il centro per le famiglie | 60 | Individuare la sede | 30 | Sede individuata | 31/03/2025 | 01/01/2025 |\n| ^ | ^ | ^ | Arredare i locali | 30 | Locali arredati | 30/06/2025 | 01/04/2025 |\n| ^ | ^ | ^ | Avviare i servizi | 40 | Servizi avviati | 30/09/2025 | 01/07/2025 |\n| Demografici | 2. Subentrare nell'archivio dello stato civile | 40 | Bonificare gli atti | 50 | Atti bonificati | >= 90% | 01/02/2025 |\n| ^ | ^ | ^ | Migrare i registri | 50 | Registri migrati | 6 | 01/06/2025 |",
      1,
      0,
      /^title/,
      false,
    ],
    [
      "the weight of an objective with the title of the one above and a code of its own for an indicator's",
      "| Cod. OS | Obiettivo strategico | Peso % | Cod. OO | Obiettivo operativo | Peso % | Indicatore | Target | < | < | Risorse finanziarie (€) |\n| ^ | ^ | ^ | ^ | ^ | ^ | ^ | 2024 | 2025 | 2026 | ^ |\n| OS.1 | Tutelare il consumatore | 45 | OO.1.1 | Vigilare sulla concorrenza | 100 | Segnalazioni trattate entro 60 giorni | 85% | 90% | 95% | 20000 |\n| OS.2 | Far crescere le competenze | 55 | OO.2.1 | Orientare gli studenti | 65 | Studenti coinvolti | 1200 | 1300 | 1400 | 45000 |\n| | | | OO.2.2 | Orientare gli studenti | 35 | Certificazioni rilasciate | 150 | 200 | 250 | 15000 |",
      2,
      5,
      /^weight:indicator/,
      false,
    ],
    [
      "formulas beside a name that is missing for names",
      "| Codice KPI | Nome KPI | Tipologia KPI | Algoritmo KPI | Peso KPI | Valore 2025 | Target 2026 |\n| KPI 1 | Imprese certificate | Efficacia | Imprese certificate nell'anno | 70% | 85 | 100 |\n| KPI 2 | Voucher erogati | Efficienza | Voucher erogati / voucher concessi | 30% | 80% | >= 85% |\n| KPI 3 | | Efficacia | Numero imprese | 100% | 300 | 320 |",
      1,
      3,
      /^name/,
      false,
    ],
    [
      "all offices among other officials for a title",
      "| Obiettivi | < | Peso per obiettivo |\n| Dirigente Area Amministrativa | Obiettivo Operativo 3.1.1 Misure organizzative | 15% |\n| ^ | Obiettivo Operativo 3.1.2 Ottimizzazione delle procedure | 20% |\n| ^ | Obiettivo Operativo 3.1.3 Rinnovo degli organi | 65% |\n| Conservatore del Registro | Obiettivo Operativo 2.1.1 Valorizzare il registro | 70% |\n| ^ | Obiettivo Operativo 2.1.2 Sviluppo del fascicolo | 30% |\n| Tutti gli uffici | Obiettivo Operativo 1.1.1 Alternanza scuola-lavoro | 40% |\n| ^ | Obiettivo Operativo 1.1.2 Impresa 4.0 | 60% |",
      1,
      0,
      /^title/,
      false,
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
