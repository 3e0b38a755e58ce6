import { drawSheet } from "../../../src/grid/drawSheet";
import { bodyName } from "../../../src/reading/sheets/bodyName";

const named = (...heads: readonly string[]) =>
  bodyName(
    drawSheet(
      `## Piano\n${heads.map((head) => `| ${head} |`).join("\n")}\n| Obiettivo | Indicatore | Target |\n| Aprire | Utenti | 3 |`,
    ).workbook,
  );

it.each<readonly [string | null, readonly string[]]>([
  ["CAMERA DI COMMERCIO DI ROCCA", ["CAMERA DI COMMERCIO DI ROCCA", "Piano della performance 2026"]],
  ["Comune di Rocca", ["Piano esecutivo di gestione del Comune di Rocca 2026"]],
  ["AUTORITÀ DEL LAGO", ["AUTORITÀ DEL LAGO - OBIETTIVI 2026"]],
  ["Università degli Studi di Rocca", ["Università degli Studi di Rocca, anno 2026"]],
  ["AZIENDA SANITARIA DI ROCCA", ["REGIONE DEL NORD", "AZIENDA SANITARIA DI ROCCA"]],
  ["Regione del Nord", ["Regione del Nord", "Obiettivi del direttore"]],
  ["Rocca District Council", ["Rocca District Council", "KPIs"]],
  ["Ente parco dell'Alto Monte", ["Piano integrato dell'Ente parco dell'Alto Monte 2026-2028"]],
  [null, ["Piano della performance 2026"]],
  [null, ["Azienda"]],
  [null, ["Comune di Rocca gli uffici rispondono entro 30 giorni. Regole per i dirigenti."]],
  [null, ["Ambiente ed efficienza interna"]],
])("finds %s at the head of a sheet", (name, heads) => {
  expect(named(...heads)).toBe(name);
});

it("takes no name from a record or a line of headings", () => {
  expect(
    bodyName(
      drawSheet(`
        ## Piano
        | Obiettivo | Ente | Target |
        | Aprire | Comune di Rocca | 3 |`).workbook,
    ),
  ).toBeNull();
});
