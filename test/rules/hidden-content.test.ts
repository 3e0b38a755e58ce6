import { drawSheet } from "../../src/grid/drawSheet";
import { formatCell } from "../../src/model/address";
import type { Grid } from "../../src/model/grid";
import { hiddenContent } from "../../src/rules/hidden-content";
import { said } from "../support/said";
import { findingsOn, testRule } from "../support/testRule";

testRule(hiddenContent, {
  "takes neighbouring rows for one block": `
    | Obiettivo operativo                   | Indicatore | Target |
    | Formare il personale                  | Ore        | >= 20  |
    | Aprire lo sportello {hidden-content}  | Utenti     | >= 300 | hidden
    | Pagare prima                          | Giorni     | <= 30  | hidden
    | Ridurre i costi                       | Costi      | <= 10  |`,
});

const picture = `
  | Obiettivo operativo  | Indicatore | Target |
  | Formare il personale | Ore        | >= 20  |
  | Aprire lo sportello  | Utenti     | >= 300 |
  | Pagare prima         | Giorni     | <= 30  |`;

it.each<[string, Partial<Grid>, string[]]>([
  ["a column", { hiddenCols: new Set([2]) }, ["C2", "C3", "C4"]],
  ["a sheet", { hidden: true }, ["A2", "B2", "C2", "A3", "B3", "C3", "A4", "B4", "C4"]],
  ["a row and a column", { hiddenCols: new Set([2]), hiddenRows: new Set([2]) }, ["C2", "C4"]],
])("tells of %s once", (_what, hiding, cells) => {
  const { workbook } = drawSheet(picture);
  const sheets = workbook.sheets.map((grid) => ({ ...grid, ...hiding }));
  const [first] = findingsOn(hiddenContent, { ...workbook, sheets }).filter(
    ({ at }) => at.col !== 0 || hiding.hidden,
  );
  expect([first?.at, ...(first?.related ?? [])].map((at) => at && formatCell(at))).toEqual(cells);
});

// What a planner reads, and where.
it.each<[string, readonly string[]]>([
  [
    `
    | Obiettivo operativo  | Indicatore | Target |
    | Formare il personale | Ore        | 3      |
    | Aprire lo sportello  | Utenti     | 4      | hidden
    | Pagare prima         | Giorni     | 4      |
    | Curare gli archivi   | Fondi      | 4      | hidden`,
    [
      "A3 (B3 C3): Attese celle visibili, trovate 3 celle nascoste del piano. / Expected visible cells, found 3 hidden cells of the plan.",
      "A5 (B5 C5): Attese celle visibili, trovate 3 celle nascoste del piano. / Expected visible cells, found 3 hidden cells of the plan.",
    ],
  ],
  [
    `
    | Obiettivo operativo  | Indicatore | Target |
    | Formare il personale | Ore        | 3      |
    | ^                    | Corsi      | 4      | hidden
    | Pagare prima         | Giorni     | 4      |`,
    [
      "B3 (C3): Attese celle visibili, trovate 2 celle nascoste del piano. / Expected visible cells, found 2 hidden cells of the plan.",
    ],
  ],
  [
    `
    | Obiettivo operativo  | Indicatore | Target |
    | Formare il personale | Ore        | 3      |
    | ^                    | Corsi      |        | hidden
    | Pagare prima         | Giorni     | 4      |`,
    [
      "B3: Attese celle visibili, trovata una cella nascosta del piano. / Expected visible cells, found 1 hidden cell of the plan.",
    ],
  ],
  // A sheet is hidden at one stroke, whatever stands between its columns.
  [
    `
    ## Piano | hidden
    | Obiettivo operativo  | Indicatore |  | Target |
    | Formare il personale | Ore        |  | 3      |`,
    [
      "A2 (B2 D2): Attese celle visibili, trovate 3 celle nascoste del piano. / Expected visible cells, found 3 hidden cells of the plan.",
    ],
  ],
])("says in full what it found (%#)", (picture, texts) => {
  expect(said(hiddenContent, picture)).toEqual(texts);
});
