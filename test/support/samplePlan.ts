import { drawSheet } from "../../src/grid/drawSheet";
import type { Address } from "../../src/model/address";
import { defaultProfile, type Profile } from "../../src/model/profile";
import { review } from "../../src/review";

/** A small plan of our own: two strategic objectives, the weights of the first add up to 90 %. */
export const SAMPLE = `
  | Piano della performance 2026 | <                            | <    | <                     | <           |
  | Obiettivo strategico         | Obiettivo operativo          | Peso | Indicatore            | Target 2026 |
  | 1 Servizi digitali           | 1.1 Sportello online         | 60%  | Pratiche evase online | >= 90%      |
  | ^                            | 1.2 Formazione del personale | 30%  | Ore di formazione     | 20          |
  | 2 Imprese                    | 2.1 Contributi alle imprese  | 50%  | Domande evase         | >= 80%      |
  | ^                            | 2.2 Fiere                    | 50%  | Imprese partecipanti  | 25          |`;

export const sampleWorkbook = () => drawSheet(SAMPLE, "piano.xlsx").workbook;

export const reviewOf = (picture: string, profile: Profile = defaultProfile) =>
  review(drawSheet(picture).workbook, profile);

/** A cell of the sheet "Piano" by 0-based row and column. */
export const cell = (row: number, col: number): Address => ({ sheet: "Piano", row, col });

/** The wrong weight of the sample and its neighbour. */
export const WRONG_WEIGHT = cell(3, 2);
