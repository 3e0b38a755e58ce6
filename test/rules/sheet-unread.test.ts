import { drawSheet } from "../../src/grid/drawSheet";
import { formatCell } from "../../src/model/address";
import { defaultProfile } from "../../src/model/profile";
import { recognise } from "../../src/reading/recognise";
import { checkPlan } from "../../src/rules/checkPlan";
import { sheetUnread } from "../../src/rules/sheet-unread";
import { testRule } from "../support/testRule";
import { said } from "../support/said";

testRule(sheetUnread, {
  "says nothing of a sheet that is no plan": `
    | Obiettivo operativo  | Indicatore | Target |
    | Formare il personale | Ore        | >= 20  |
    | Aprire lo sportello  | Utenti     | >= 300 |
    ## Rubrica
    | Ufficio | Telefono |
    | Sede    | 4512     |`,
});

const read = recognise(
  drawSheet(`
    | Obiettivo operativo  | Indicatore | Target 2026 |
    | Formare il personale | Ore        | >= 20       |`).workbook,
  defaultProfile,
);
const unread = (row: number, text: string) => ({ at: { sheet: "Piano", row, col: 7 }, text });

it.each([
  [[], []],
  [[unread(3, "xyz")], ["H4 (): Una cella non capita: «xyz». / One cell not understood: “xyz”."]],
  [
    [unread(3, "xyz"), unread(5, "abc")],
    ["H4 (H6): 2 celle non capite, la prima è «xyz». / 2 cells not understood, the first is “xyz”."],
  ],
])("tells of what was not understood, once a sheet (%#)", (cells, texts) => {
  const findings = checkPlan({ ...read, unread: cells }, defaultProfile, undefined, [sheetUnread]);
  expect(
    findings.map(
      ({ at, related, message }) =>
        `${formatCell(at)} (${related.map(formatCell).join(" ")}): ${message.it} / ${message.en}`,
    ),
  ).toEqual(texts);
});

it("says what was expected and what stands there", () => {
  expect(sheetUnread.bad.flatMap((picture) => said(sheetUnread, picture))).toEqual([
    "D3: Una cella non capita: «da rivedere xyz». / One cell not understood: “da rivedere xyz”.",
  ]);
});
