import type { Cell, Grid, Workbook } from "../../../src/model/grid";
import { drawSheet } from "../../../src/grid/drawSheet";
import { notPlans } from "../negatives/notPlans";
import { calledSheet } from "./sheetParts";
import type { Random } from "./random";
import type { Transformation } from "./transformation";

function renamed(workbook: Workbook, nameOf: (grid: Grid, index: number) => string) {
  const names = new Map(workbook.sheets.map((grid, index) => [grid.sheet, nameOf(grid, index)]));
  return {
    workbook: {
      ...workbook,
      sheets: workbook.sheets.map((grid) => calledSheet(grid, names.get(grid.sheet) ?? grid.sheet)),
    },
    where: <T extends { readonly sheet: string }>(at: T) => ({
      ...at,
      sheet: names.get(at.sheet) ?? at.sheet,
    }),
  };
}

/** Sheets called as Excel calls them, which says nothing about their content. */
export const renameSheets: Transformation = {
  name: "sheets renamed",
  apply: (workbook) => renamed(workbook, (_grid, index) => `Foglio${index + 1}`),
};

export const shuffleSheets: Transformation = {
  name: "sheets in another order",
  apply: (workbook, random) => ({
    workbook: { ...workbook, sheets: random.shuffle(workbook.sheets) },
    where: (at) => at,
  }),
};

const FRONT = `
  ## Copertina
  | | | |
  | | CAMERA DI COMMERCIO INDUSTRIA ARTIGIANATO AGRICOLTURA | < |
  | | | |
  | | Ciclo di gestione della performance | < |
  | | Allegato tecnico alla deliberazione della Giunta | < |
  | | | |
  | | Ufficio Pianificazione e Controllo | < |
  | | Versione | 1.2 |
  | | Redatto da | Servizio programmazione |
`;

const NOTES = `
  ## Istruzioni
  | Istruzioni per la compilazione |
  | |
  | 1. Compilare una riga per ogni indicatore e non unire altre celle. |
  | 2. Il peso esprime l'importanza relativa dell'obiettivo: la somma dei pesi di uno stesso livello è 100. |
  | 3. Il target è il valore che si prevede di raggiungere entro la fine dell'anno. |
  | 4. Le schede vanno restituite all'Ufficio Controllo di gestione entro la data indicata nella circolare. |
  | |
  | Per chiarimenti rivolgersi all'Ufficio Controllo di gestione, interno 214. |
  ## Legenda
  | Legenda | |
  | Voce | Significato |
  | Obiettivo | Risultato che l'ente intende raggiungere |
  | Indicatore | Grandezza con cui si misura il risultato |
  | Peso | Importanza relativa fra obiettivi dello stesso livello |
  | Target | Valore da raggiungere |
  | Verde | In linea |
  | Giallo | Da seguire |
  | Rosso | Non in linea |
`;

function indexOf(workbook: Workbook): Grid {
  const text = (row: number, col: number, value: string): Cell => ({
    at: { sheet: "Indice", row, col },
    type: "text",
    value,
    text: value,
  });
  const heading = [
    [text(0, 0, "Indice")],
    [],
    [text(2, 0, "N."), text(2, 1, "Foglio"), text(2, 2, "Pagina")],
  ];
  const lines = workbook.sheets.map((grid, index): Cell[] => [
    {
      at: { sheet: "Indice", row: index + 3, col: 0 },
      type: "number",
      value: index + 1,
      text: String(index + 1),
    },
    text(index + 3, 1, grid.sheet),
    {
      at: { sheet: "Indice", row: index + 3, col: 2 },
      type: "number",
      value: index * 2 + 3,
      text: String(index * 2 + 3),
    },
  ]);
  return {
    sheet: "Indice",
    hidden: false,
    rows: [...heading, ...lines],
    merges: [],
    hiddenRows: new Set(),
    hiddenCols: new Set(),
  };
}

/** A cover and an index in front, instructions and a legend behind. */
export const addCoverSheets: Transformation = {
  name: "cover, index, instructions and legend added",
  apply: (workbook, random: Random) => {
    const front = drawSheet(FRONT).workbook.sheets;
    const notes = random.shuffle(drawSheet(NOTES).workbook.sheets);
    return {
      workbook: { ...workbook, sheets: [...front, indexOf(workbook), ...workbook.sheets, ...notes] },
      where: (at) => at,
    };
  },
};

/** Sheets of everyday offices among those of the plan: budgets, timesheets, registers. */
export const addForeignSheets: Transformation = {
  name: "sheets that are no plan added",
  apply: (workbook, random) => {
    const strangers = random
      .shuffle(notPlans.flatMap(([, { sheets }]) => sheets).filter(({ rows }) => rows.length > 3))
      .slice(0, 6)
      .map((grid, index) => calledSheet(grid, `${grid.sheet} (${index + 1})`));
    const sheets = [...workbook.sheets];
    for (const grid of strangers) sheets.splice(random.below(sheets.length + 1), 0, grid);
    return { workbook: { ...workbook, sheets }, where: (at) => at };
  },
};
