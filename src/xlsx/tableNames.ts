import type { ChangedCell } from "../grid/changedCells";
import { displayOf } from "../grid/displayText";
import { showBoolean } from "../grid/showValue";
import { parseCell } from "../model/address";
import { decodeCellText, decodeXml } from "./decodeText";
import { attribute, elements, firstElement, prefixOf } from "./xmlText";

/** A column of a table gets another name. */
export interface Renamed {
  readonly table: string;
  readonly from: string;
  readonly to: string;
}

/** What changed headings of a table become. */
export interface TableHeadings {
  /** The changes, headings made legal. */
  readonly cells: readonly ChangedCell[];
  readonly renamed: readonly Renamed[];
}

/**
 * Makes changed headings of a table what Excel takes: texts, none empty, none twice in whatever letter case. An emptied heading keeps its name.
 * Excel takes the table away, or gives its columns names of its own, where they are anything else.
 */
export function legalHeadings(source: string, cells: readonly ChangedCell[]): TableHeadings {
  const prefix = prefixOf(source, "table");
  const table = firstElement(source, `${prefix}table`);
  const [from, to] = (table && attribute(table.attributes, "ref")?.split(":").map(parseCell)) ?? [];
  const touched =
    from && to && table && attribute(table.attributes, "headerRowCount") !== "0"
      ? cells.filter(({ row, col }) => row === from.row && col >= from.col && col <= to.col)
      : [];
  if (touched.length === 0 || !from || !table) return { cells, renamed: [] };
  const names = [...elements(source, `${prefix}tableColumn`)].map(({ attributes }) =>
    decodeCellText(decodeXml(attribute(attributes, "name") ?? "")),
  );
  const taken = new Set(names.map((name) => name.toLowerCase()));
  const renamed: Renamed[] = [];
  const name = decodeXml(
    attribute(table.attributes, "displayName") ?? attribute(table.attributes, "name") ?? "",
  );
  const legal = new Map(
    touched.map((change) => {
      const old = names[change.col - from.col] ?? "";
      taken.delete(old.toLowerCase());
      const heading = unlike(shown(change) || old, taken);
      taken.add(heading.toLowerCase());
      if (heading !== old) renamed.push({ table: name, from: old, to: heading });
      return [change, asText(change, heading)] as const;
    }),
  );
  return { cells: cells.map((change) => legal.get(change) ?? change), renamed };
}

/** What a heading shows, as a text. */
function shown({ cell }: ChangedCell): string {
  if (!cell) return "";
  if (typeof cell.value === "boolean") return showBoolean(cell.value);
  return (typeof cell.value === "number" ? displayOf(cell.format).number(cell.value) : cell.value).trim();
}

/** The name itself, or with the first number behind it that nobody has. */
function unlike(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${name}${number}`;
  return free;
}

const asText = (change: ChangedCell, text: string): ChangedCell => ({
  ...change,
  formula: true,
  cell: {
    at: change.cell?.at ?? { sheet: "", row: change.row, col: change.col },
    type: "text",
    value: text,
    text,
    ...(change.cell?.format !== undefined && { format: change.cell.format }),
  },
});

/** A formula, as a file holds it, with the columns of tables by their new names: T1[Valore] → T1[Valore 2026]. */
export const renameColumns = (formula: string, renamed: readonly Renamed[]): string =>
  formula
    .split(TEXT)
    .map((piece, index) => (index % 2 === 1 ? piece : inReferences(piece, renamed)))
    .join("");

const TEXT = /("(?:[^"]|"")*")/;

function inReferences(formula: string, renamed: readonly Renamed[]): string {
  return renamed.reduce((text, { table, from, to }) => {
    const use = new RegExp(
      `(?<![\\w.])${literal(table)}\\[(?:[^[\\]]|'[[\\]]|\\[(?:[^[\\]]|'[[\\]])*\\])*\\]`,
      "gi",
    );
    const column = new RegExp(`(?<=[[\\]:,])(@?)${literal(asColumn(from))}(?=\\])`, "gi");
    return text.replace(use, (reference) =>
      reference.replace(column, (_all, at: string) => at + asColumn(to)),
    );
  }, formula);
}

/** A column's name inside brackets: what means something there is marked. */
const asColumn = (name: string): string => name.replace(/['#@[\]]/g, "'$&");

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
