import { drawSheet } from "../../../src/grid/drawSheet";
import { defaultProfile } from "../../../src/model/profile";
import { recognise } from "../../../src/reading/recognise";

/** Status of every indicator of a drawn sheet. */
const statuses = (picture: string): readonly (readonly [string, string])[] =>
  recognise(drawSheet(picture).workbook, defaultProfile).indicators.map(({ name, status }) => [
    name.value,
    status,
  ]);

const DRAWN: Readonly<Record<string, string>> = {
  "beside the table, a column away": `
    | Obiettivo operativo | Indicatore | Target 2026 | Servizio |
    | Semplificare le visure | Minuti di attesa | <= 10 | Registro | | |
    | Sostenere chi esporta | Imprese seguite | 85 | Promozione | | Modificato con delibera di Giunta n. 8 |
    | Tutelare i mercati | Eventi | 3 | Legale | | |`,
  "in a column with a number and no heading": `
    | Obiettivo operativo | Indicatore | Target 2026 | Servizio | Area | |
    | (1) | (2) | (3) | (4) | (5) | (6) |
    | Semplificare le visure | Minuti di attesa | <= 10 | Registro | II | |
    | Sostenere chi esporta | Imprese seguite | 85 | Promozione | III | Modificato con delibera di Giunta n. 8 |
    | Tutelare i mercati | Eventi | 3 | Legale | SG | |`,
};

it.each(Object.entries(DRAWN))("what a rolling update changed is read %s", (_where, picture) => {
  expect(statuses(picture)).toEqual([
    ["Minuti di attesa", "active"],
    ["Imprese seguite", "updated"],
    ["Eventi", "active"],
  ]);
});

it.each<[string, string]>([
  [
    "of its own",
    `
    | Obiettivo operativo | Indicatore | Target 2026 | Servizio | |
    | Semplificare le visure | Minuti di attesa | <= 10 | Registro | |
    | Sostenere chi esporta | Imprese seguite | 85 | Promozione | |
    | | | | | Modificato con delibera di Giunta n. 8 |
    | Tutelare i mercati | Eventi | 3 | Legale | |`,
  ],
  [
    "with something in a column that is no part of the plan",
    `
    | Obiettivo operativo | Indicatore | Target 2026 | Servizio | | Capitolo |
    | Semplificare le visure | Minuti di attesa | <= 10 | Registro | | 1564 |
    | Sostenere chi esporta | Imprese seguite | 85 | Promozione | | 1230 |
    | | | | | Modificato con delibera di Giunta n. 8 | 1288 |
    | Tutelare i mercati | Eventi | 3 | Legale | | 1390 |`,
  ],
])("an update in a row %s is nobody's: it is not understood", (_where, picture) => {
  const { indicators, unread } = recognise(drawSheet(picture).workbook, defaultProfile);
  expect(indicators.map(({ status }) => status)).toEqual(["active", "active", "active"]);
  expect(unread.map(({ text }) => text)).toContain("Modificato con delibera di Giunta n. 8");
});
