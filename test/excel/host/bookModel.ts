import type { Workbook } from "../../../src/model/grid";
import { filledCell, key, sheetAt } from "./book";
import type { Book } from "./book";

const PLAN = `
  | Obiettivo | Indicatore | Peso | Target 2024 | Soglia 80% | Soglia 60% | Consuntivo 2024 | Punteggio |
  | Servizi   | Utenti     | 60%  | 880         | 704        | 528        | 700             |           |
  | Servizi   | Giorni     | 30%  | 28          | 29         | 30         | 29              | 0,8       |
  | Sito      | Quota      | 100% | > 90%       |            |            | 92%             |           |
  ## Altro
  | a | 1 |
  | ^ | 2 |
  ## Terzo
  | b | 3 |`;

/** A workbook with everything a write must leave alone: a table, names, a 3-D sum, merges, foreign formats, hidden rows, a part. */
export function openModel(open: (workbook: Workbook | string) => Book): Book {
  const book = open(PLAN);
  const [plan, other] = [sheetAt(book, 0), sheetAt(book, 1)];
  filledCell(plan, 2, 7).formula = "=PERF.SCORE(G3,D3,E3,F3)";
  other.cells.set(key(3, 1), { value: 5, format: "General", formula: "=SUM(Altro:Terzo!B1)" });
  other.cells.set(key(4, 1), { value: 0.6, format: "0.00", formula: "=PesoServizi" });
  plan.tables.push({
    id: "t1",
    name: "Piano",
    style: "TableStyleMedium2",
    range: { top: 0, left: 0, bottom: 3, right: 7 },
  });
  book.names.push({ name: "PesoServizi", formula: "=Piano!$C$2", visible: true });
  const areas = [{ top: 0, left: 0, bottom: 9, right: 3 }];
  plan.conditionalFormats.push(
    { id: "u1", type: "Custom", areas, formula: "=C1>0.5", fill: "#00FF00", border: "" },
    { id: "u2", type: "DataBar", areas, formula: "", fill: "", border: "" },
  );
  plan.hiddenRows.add(3);
  other.hiddenCols.add(4);
  book.customXml.set("{p}", '<altrui xmlns="urn:altri">testo</altrui>');
  return book;
}

/** All there is in a workbook that a planner could miss: every value, formula, format, merge, name and part. */
export const bookModel = (book: Book): unknown => ({
  sheets: book.sheets.map((sheet) => ({
    name: sheet.name,
    visibility: sheet.visibility,
    cells: [...sheet.cells]
      // What PERF formulas say is computed anew wherever they are written.
      .map(([at, { value, formula, format }]) => [at, isPerf(formula) || value, formula ?? null, format])
      .sort(),
    merges: sheet.merges,
    hidden: [[...sheet.hiddenRows], [...sheet.hiddenCols]],
    formats: sheet.conditionalFormats
      .map(({ type, areas, formula, fill }) => JSON.stringify([type, areas, formula, fill]))
      .sort(),
    tables: sheet.tables.map(({ name, range, style }) => [name, range, style]),
    properties: [...sheet.customProperties],
  })),
  names: book.names.map(({ name, formula, visible }) => [nameless(name), formula, visible]).sort(),
  parts: [...book.customXml.values()].map(nameless).sort(),
});

const isPerf = (formula: string | undefined): boolean => formula?.includes("PERF.") === true;

/** Our names carry the moment they were made. */
const nameless = (text: string): string => text.replace(/_cruscotto_[a-z0-9]+_/g, "_cruscotto_…_");
