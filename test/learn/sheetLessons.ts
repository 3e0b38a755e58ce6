import { foldText } from "../../src/grid/foldText";
import type { Cell, Grid, Workbook } from "../../src/model/grid";
import { defaultProfile } from "../../src/model/profile";
import { findPlan, type FoundPlan } from "../../src/reading/recognise";
import { sheetLooks, type SheetLook } from "../../src/reading/report/sheetLooks";
import type { Learned } from "../../src/reading/roles/weighEvidence";
import type { Picture } from "../reading/pictures";
import { comparePlan } from "../support/comparePlan";
import { seeded, type Random } from "../support/transform/random";

/** A sheet as it was read: what makes that doubtful, and whether it was right. */
export interface SheetLesson {
  readonly family: string;
  readonly look: SheetLook;
  readonly right: boolean;
  /** Its headings are those it was drawn with. */
  readonly asDrawn: boolean;
  /** How much it counts. */
  readonly weight: number;
}

/** What the exam calls right. */
const RIGHT = 0.98;

/** Headings nobody listed, as an office may write them. */
const STRANGE = [
  "Voce",
  "Elemento di riscontro",
  "Contenuto",
  "Parametro",
  "Esito previsto dal nucleo",
  "Riferimento interno",
  "Dato",
  "Quota attribuita",
  "Descrizione sintetica dell'intervento",
  "Linea",
  "Annotazioni dell'ufficio",
  "Cosa si vuole",
  "Come si vede",
  "Chi",
  "Quanto vale",
  "Riscontro",
  "Valorizzazione",
  "Categoria",
  "Ambito",
  "Previsione",
  "Grado",
  "Rilievo",
];

/** Shares of the headings of a picture that are written in other words, and how much a lesson of it counts. */
const STRANGENESS: readonly { readonly share: number; readonly weight: number }[] = [
  { share: 0, weight: 1 },
  { share: 0.15, weight: 0.5 },
  { share: 0.35, weight: 0.2 },
];

/** Every picture as it is drawn, and again under headings that are partly unknown: the reader is not tuned to real sheets either. */
export function sheetLessons(picture: Picture, learned: Learned): SheetLesson[] {
  return STRANGENESS.flatMap(({ share, weight }, at) => {
    const random = seeded(hash(`${picture.family}/${picture.name}`) + at);
    const workbook = share === 0 ? picture.workbook : withStrangeHeadings(picture.workbook, share, random);
    const found = findPlan(workbook, defaultProfile, learned);
    const isRight = rightSheets(found, picture.plan);
    const looks = [...sheetLooks(found)];
    // Sheets of one workbook are much alike.
    return looks.map(([sheet, look]) => ({
      ...{ family: picture.family, look, right: isRight(sheet), asDrawn: share === 0 },
      weight: weight / Math.sqrt(looks.length),
    }));
  });
}

/** By sheet whether nearly all that is expected there was found. What is missing may be missing on any. */
function rightSheets({ tree }: FoundPlan, expected: string | null): (sheet: string) => boolean {
  if (expected === null) return () => false;
  const checks = comparePlan(tree, expected);
  return (sheet) => {
    const own = checks.filter((check) => check.sheet === null || check.sheet === sheet);
    return own.length > 0 && own.filter(({ ok }) => ok).length >= own.length * RIGHT;
  };
}

function withStrangeHeadings(workbook: Workbook, share: number, random: Random): Workbook {
  const { regions } = findPlan(workbook, defaultProfile);
  const headings = new Set(
    regions.flatMap(({ region }) =>
      region.fields.flatMap(({ headings: cells }) => cells.map(({ text }) => foldText(text))),
    ),
  );
  const words = random.shuffle(STRANGE);
  const others = new Map<string, string>();
  for (const heading of headings)
    if (random.chance(share)) others.set(heading, words[others.size % words.length] ?? "");
  const changed = (cell: Cell | undefined): Cell | undefined => {
    const text = cell?.type === "text" ? others.get(foldText(cell.text)) : undefined;
    return cell && text !== undefined ? { ...cell, text, value: text } : cell;
  };
  return {
    ...workbook,
    sheets: workbook.sheets.map((grid): Grid => ({
      ...grid,
      rows: grid.rows.map((row) => row.map(changed)),
    })),
  };
}

const hash = (text: string): number =>
  [...text].reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0)) >>> 0, 7);
