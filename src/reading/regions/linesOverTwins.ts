import { foldText, stemsOf, tidyText } from "../../grid/foldText";
import type { SheetView, Spot } from "../../grid/sheetView";
import type { Cell } from "../../model/grid";
import { groupBy } from "../../model/groupBy";
import { asBefore } from "../asBefore";
import type { Region } from "../model";
import { endsInColon } from "../words/endsInColon";
import { isBareCode } from "../words/isBareCode";
import { isLevel } from "../words/levels";
import { levelNamedBy } from "../words/levelNamedBy";
import { namesOffice } from "../words/namesOffice";
import { namesPlan } from "../words/namesPlan";
import { objectivesNamed } from "../words/objectivesNamed";
import { readLabel } from "../words/readLabel";
import type { Term } from "../words/term";
import { termOf } from "../words/termOf";
import type { PlacedTable, SheetTables } from "./placedTable";
import { sayingOf } from "./sayingOf";
import { sharedField } from "./sharedField";

/** What stands right above the headings of a table, and the line over that one and those that follow: "(A) Obiettivi strategici". */
interface Line {
  readonly code: Cell | undefined;
  readonly title: Cell;
  readonly caption: Cell | undefined;
  /** Nothing stands right above it. */
  readonly begins: boolean;
}

/** Headings fewer than these may be alike by chance. */
const FEWEST = 3;

/**
 * Tables of indicators with the same headings, each right below a line of its own: "1 | Der Schutzwald ist stabil", "Consulenza alle imprese".
 * That is what its indicators measure: a title, perhaps with its number, that all records share.
 */
export function linesOverTwins(sheets: readonly SheetTables[]): (readonly PlacedTable[])[] {
  const lines = new Map<PlacedTable, Line>();
  for (const { view, tables } of sheets) {
    let caption: Cell | undefined;
    for (const table of inOrder(tables)) {
      const line = isOfIndicators(table.region) ? lineOver(view, tables, table) : undefined;
      if (!line) continue;
      const above = line.title.at.row > 0 ? view.spots(line.title.at.row - 1) : [];
      if (above.length > 0) caption = captionIn(above);
      lines.set(table, { ...line, caption, begins: above.length === 0 });
    }
  }
  const twins = groupBy(lines, ([{ region }]) => headingsOf(region));
  const titled = new Map(
    [...twins.values()].filter((twin) => areTitles(twin.map(([, line]) => line))).flat(),
  );
  return sheets.map(({ tables }) =>
    tables.some((table) => titled.has(table))
      ? tables.map((table) => {
          const line = titled.get(table);
          return line ? led(table, line.code, line.title, line.caption) : table;
        })
      : tables,
  );
}

/** Each is another, and most begin what they stand over: what stands below a title of its own describes it. */
const areTitles = (lines: readonly Line[]): boolean =>
  new Set(lines.map(({ title }) => foldText(title.text))).size > 1 &&
  lines.filter(({ begins }) => begins).length * 2 >= lines.length;

const inOrder = (tables: readonly PlacedTable[]): readonly PlacedTable[] =>
  [...tables].sort((a, b) => a.region.range.top - b.region.range.top);

/** A line that names the level of what is numbered below it and nothing else. */
function captionIn([only, ...others]: readonly Spot[]): Cell | undefined {
  return only && others.length === 0 && objectivesNamed(only.cell.text) ? only.cell : undefined;
}

const headingsOf = ({ fields }: Region): string =>
  fields.map(({ path }) => foldText(path.join(" › "))).join(" | ");

const MEASURES: readonly Term[] = ["indicator", "indicatorNumber", "target", "baseline", "actual", "unit"];

/** Headings say what is measured, and name no level above it. */
function isOfIndicators({ fields }: Region): boolean {
  const headed = fields.filter(({ headings }) => headings.length > 0);
  if (headed.length < FEWEST || fields.some(({ col }) => col === null)) return false;
  const terms = headed.flatMap(({ path }) => path.flatMap((words) => termOf(words) ?? []));
  return terms.some((term) => MEASURES.includes(term)) && !terms.some((term) => isLevel(term));
}

/** The line right above a table that belongs to no other one: words that are nobody's label, perhaps behind their number. */
function lineOver(
  view: SheetView,
  tables: readonly PlacedTable[],
  { region }: PlacedTable,
): Pick<Line, "code" | "title"> | undefined {
  const row = region.range.top - 1;
  if (row < 0 || tables.some((other) => other.region.range.top <= row && row < other.end)) return undefined;
  const spots = view.spots(row);
  const [first, second] = spots;
  if (first && second && spots.length === 2 && isBareCode(tidyText(first.cell.text)))
    return isTitle(second) ? { code: first.cell, title: second.cell } : undefined;
  return first && spots.length === 1 && isTitle(first) ? { code: undefined, title: first.cell } : undefined;
}

function isTitle({ cell }: Spot): boolean {
  const words = tidyText(cell.text);
  if (cell.type !== "text" || sayingOf(cell).kind !== "words" || endsInColon(words)) return false;
  if (readLabel(words) || levelNamedBy(words) || namesPlan(words)) return false;
  return /\p{L}{3}/u.test(words) && namesOffice(stemsOf(words)) === null;
}

/** The table with the line above it as fields that all records share. An edit elsewhere leaves it the same object. */
const led = asBefore(
  (table: PlacedTable, code: Cell | undefined, title: Cell, caption: Cell | undefined): PlacedTable => {
    const { range, records, fields } = table.region;
    const lead = [
      ...(code ? [sharedField(code, records)] : []),
      sharedField(title, records, caption ? [caption] : []),
    ];
    const region: Region = {
      ...table.region,
      range: { ...range, top: title.at.row, left: Math.min(range.left, (code ?? title).at.col) },
      fields: [...lead, ...fields],
    };
    return { ...table, region };
  },
);
