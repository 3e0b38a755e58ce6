import { tidyText } from "../../grid/foldText";
import { groupBy } from "../../model/groupBy";
import type { Region, Section } from "../model";
import { isPerspective } from "../words/isPerspective";
import { areNumbered, setOffNumber } from "../words/numbersOfTitles";
import type { Columns } from "./columnsOf";
import { ledTitles } from "./ledTitles";
import { nestSections } from "./nestSections";
import { isRemark, readSection, type SectionFact } from "./readSection";

/** What the lines over the records of a table say, by the record below them. */
export function sectionsByRecord(
  { sections }: Region,
  columns: Columns,
  place: number,
  isAlone: boolean,
): ReadonlyMap<number, readonly SectionFact[]> {
  const said = sections.filter((section) => !isRemark(section));
  const numbered = areNumbered(said.flatMap(({ cells: [first] }) => (first ? [first.text] : [])));
  const byRecord = groupBy(numbered ? said.map(withNumberSetOff) : said, ({ record }) => record);
  // Beside "B. Tutela del mercato" "A. Imprese e territorio" is no perspective.
  const ofMarked = arePerspectives(said.filter(isMarked));
  const led = ledTitles(said.flatMap(({ cells: [first] }) => (first ? [tidyText(first.text)] : [])));
  const read = (line: Section) =>
    readSection(line, columns, place, { isAlone, led, perspectives: !isMarked(line) || ofMarked });
  const nested = nestSections([...byRecord.values()].map((lines) => lines.map(read)));
  return new Map([...byRecord.keys()].map((record, at) => [record, nested[at] ?? []]));
}

/** "A. …", "2 - …": one of several that are told apart by letters or numbers. */
const isMarked = ({ cells: [first] }: Section): boolean =>
  /^\s*(?:[A-Z]|[IVX]{1,4}|\d{1,2})\s*[.)–—-]\s/.test(first?.text ?? "");

const arePerspectives = (lines: readonly Section[]): boolean =>
  lines.filter(({ cells: [first] }) => first && isPerspective(tidyText(first.text))).length * 2 >=
  lines.length;

const withNumberSetOff = (section: Section): Section => ({
  ...section,
  cells: section.cells.map((cell, at) => (at === 0 ? { ...cell, text: setOffNumber(cell.text) } : cell)),
});
