import { drawSheet } from "../../../src/grid/drawSheet";
import type { Workbook } from "../../../src/model/grid";
import type { Plan } from "../../../src/model/plan";
import { numberCell, textCell, withCells } from "./newCells";
import type { Random } from "./random";
import { calledSheet } from "./sheetParts";
import type { Transformation } from "./transformation";

const LISTS = `
  ## Elenchi
  | Tipo indicatore | Frequenza   | Unità di misura | Stato     | Prospettiva            |
  | Efficacia       | Annuale     | %               | In linea  | Processi interni       |
  | Efficienza      | Semestrale  | numero          | In corso  | Utenti                 |
  | Qualità         | Trimestrale | giorni          | Concluso  | Economico finanziaria  |
  | Impatto         | Mensile     | SI/NO           | Sospeso   | Apprendimento          |
`;

const HISTORY = `
  ## Revisioni
  | Rev. | Data       | Descrizione della modifica        | Redatto    | Approvato           |
  | 0    | 15/01/2019 | Prima emissione                   | Ufficio CG | Segretario Generale |
  | 1    | 30/06/2019 | Recepite le osservazioni dell'OIV | Ufficio CG | Segretario Generale |
  | 2    | 25/07/2019 | Corretti refusi                   | Ufficio CG | Giunta              |
`;

const BANDS = `
  ## Fasce
  | Grado di raggiungimento | Punteggio | Giudizio      |
  | 0% - 59%                | 0         | Insufficiente |
  | 60% - 79%               | 60        | Sufficiente   |
  | 80% - 99%               | 80        | Buono         |
  | 100%                    | 100       | Ottimo        |
`;

const GLOSSARY = `
  ## Glossario
  | Termine              | Definizione                                                   |
  | Obiettivo strategico | Traguardo di durata triennale che l'ente si prefigge          |
  | Obiettivo operativo  | Declinazione annuale di un obiettivo strategico               |
  | Indicatore           | Grandezza usata per misurare il grado di raggiungimento       |
  | Target               | Valore che l'indicatore deve assumere                         |
  | Peso                 | Importanza relativa di ciascun obiettivo rispetto agli altri  |
  | Fonte                | Archivio o sistema da cui si ricava il dato                   |
`;

const CONTACTS = `
  ## Referenti
  | Servizio                | Referente    | Telefono | E-mail             |
  | Registro imprese        | Rossi Anna   | 0810001  | ri@ente.example    |
  | Ragioneria              | Bianchi Ugo  | 0810002  | rag@ente.example   |
  | Affari generali         | Verdi Lia    | 0810003  | aagg@ente.example  |
`;

const CALENDAR = `
  ## Scadenzario
  | Fase                              | Scadenza   | Responsabile        |
  | Approvazione del piano            | 31/01/2019 | Giunta              |
  | Monitoraggio semestrale           | 31/07/2019 | Ufficio CG          |
  | Relazione sulla performance       | 30/06/2020 | Segretario Generale |
`;

/** Drop-down lists, revisions, bands of scores, a glossary, contacts and deadlines: what else a workbook of a plan holds. */
export const officeSheets: Transformation = {
  name: "lists, revisions, glossary, contacts and deadlines added",
  apply: (workbook, random) => {
    const added = [LISTS, HISTORY, BANDS, GLOSSARY, CONTACTS, CALENDAR].flatMap(
      (drawn) => drawSheet(drawn).workbook.sheets,
    );
    const sheets = [...workbook.sheets];
    for (const grid of added) sheets.splice(random.below(sheets.length + 1), 0, grid);
    return { workbook: { ...workbook, sheets }, where: (at) => at };
  },
};

/** Empty sheets under the names Excel gives them. */
export const emptySheets: Transformation = {
  name: "empty sheets added",
  apply: (workbook, random) => {
    const sheets = [...workbook.sheets];
    const empty = drawSheet("## Vuoto\n| |").workbook.sheets.map((grid) => ({
      ...grid,
      rows: [],
      merges: [],
    }));
    for (const name of ["Foglio7", "Foglio8", "Sheet9"])
      for (const grid of empty) sheets.splice(random.below(sheets.length + 1), 0, calledSheet(grid, name));
    return { workbook: { ...workbook, sheets }, where: (at) => at };
  },
};

/** A pivot table over the plan: how many indicators stand under each objective, with a total. */
export function pivotSheet(read: (workbook: Workbook) => Plan): Transformation {
  return {
    name: "a pivot table over the plan added",
    apply: (workbook, random: Random) => {
      const plan = read(workbook);
      const counts = new Map<string, number>();
      for (const { parent } of plan.indicators) counts.set(parent, (counts.get(parent) ?? 0) + 1);
      const titles = plan.nodes.flatMap(({ id, title }) => {
        const count = counts.get(id);
        return count === undefined ? [] : [[title.value, count] as const];
      });
      const sheet = "Pivot";
      const heads = random.pick([
        ["Etichette di riga", "Conteggio di Indicatore"],
        ["Obiettivo", "N. indicatori"],
        ["Row Labels", "Count of Indicatore"],
      ] as const);
      const at = (row: number, col: number) => ({ sheet, row, col });
      const cells = [
        ...heads.map((head, col) => textCell(at(2, col), head)),
        ...titles.flatMap(([title, count], index) => [
          textCell(at(index + 3, 0), title),
          numberCell(at(index + 3, 1), count),
        ]),
        textCell(at(titles.length + 3, 0), "Totale complessivo"),
        numberCell(at(titles.length + 3, 1), plan.indicators.length),
      ];
      const blank = {
        sheet,
        hidden: false,
        rows: [],
        merges: [],
        hiddenRows: new Set<number>(),
        hiddenCols: new Set<number>(),
      };
      const pivot = withCells(blank, cells);
      const sheets = random.chance(0.5) ? [pivot, ...workbook.sheets] : [...workbook.sheets, pivot];
      return { workbook: { ...workbook, sheets }, where: (each) => each };
    },
  };
}

export const reverseSheets: Transformation = {
  name: "sheets in reverse order",
  apply: (workbook) => ({
    workbook: { ...workbook, sheets: [...workbook.sheets].reverse() },
    where: (at) => at,
  }),
};

/** A copy of a sheet, as Ctrl and dragging its tab makes it: a plan read twice is no plan of twice the size. */
export const copiedSheet: Transformation = {
  name: "a sheet copied",
  apply: (workbook, random) => {
    const grid = random.pick(workbook.sheets);
    const copy = calledSheet(grid, `${grid.sheet} (2)`);
    return { workbook: { ...workbook, sheets: [...workbook.sheets, copy] }, where: (at) => at };
  },
};

/** All sheets copied, the copies hidden at the end. */
export const copiedWorkbook: Transformation = {
  name: "all sheets copied",
  apply: (workbook) => {
    const copies = workbook.sheets.map((grid) => ({
      ...calledSheet(grid, `Copia di ${grid.sheet}`),
      hidden: true,
    }));
    return { workbook: { ...workbook, sheets: [...workbook.sheets, ...copies] }, where: (at) => at };
  },
};
