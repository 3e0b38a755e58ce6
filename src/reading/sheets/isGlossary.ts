import { readWeight } from "../words/readWeight";
import { termOf } from "../words/termOf";
import type { Part } from "./planSigns";

const TERM =
  /^(?:voce|voci|termin[ei]|parol[ae]|camp[oi]|colonn[ae]|sigl[ae]|terms?|words?|fields?|columns?)$/i;
const MEANING =
  /^(?:definizion[ei]|significat[oi]|descrizion[ei]|spiegazion[ei]|definitions?|meanings?|descriptions?|explanations?)$/i;
const NAMED = /^\W*(?:legend[ae]?|glossari[oa]|glossary|definizion[ei]|definitions?)\b/i;
/** So many known words explained by sentences. */
const FEWEST = 3;

/** "Termine | Definizione" over the words of a plan and what they mean: nothing in it is one of its values. */
export function isGlossary({ regions }: Part): boolean {
  if (regions.some(weighsInWords)) return true;
  const said = regions.flatMap(({ region: { titles, fields } }) => [
    ...titles.map(({ text }) => text.trim()),
    // A table of two columns may be read as labels with their values.
    ...fields.flatMap(({ path, cells: [first] }) => [...path, first?.text.trim() ?? ""]),
  ]);
  const named = regions.some(({ region: { sheet } }) => NAMED.test(sheet));
  if (!named && !(said.some((text) => TERM.test(text)) && said.some((text) => MEANING.test(text))))
    return false;
  const explained = regions.flatMap(({ region: { fields } }) =>
    fields.flatMap(({ path, cells }) =>
      termOf(path.at(-1) ?? "") === undefined ? [] : cells.flatMap((cell) => (cell ? [cell.text] : [])),
    ),
  );
  const sentences = explained.filter((text) => /^\D+$/.test(text) && text.trim().includes(" "));
  return sentences.length >= FEWEST && sentences.length > explained.length * 0.6;
}

/** "Peso: importanza relativa dell'obiettivo": what a weight is, instead of one. */
const weighsInWords = ({ region: { fields }, roles }: Part["regions"][number]): boolean =>
  fields.some(({ cells }, at) => {
    if (!roles[at]?.startsWith("weight")) return false;
    const filled = cells.filter((cell) => cell !== undefined);
    return (
      filled.length > 0 &&
      filled.every((cell) => /^\D+\s\D+\s\D+$/.test(cell.text.trim()) && readWeight(cell).fraction === null)
    );
  });
