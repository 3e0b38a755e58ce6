import type { Part } from "./planSigns";

const ROWS = /^(?:row labels|etichette (?:di )?riga)$/i;
const COUNTED = /^(?:count|sum|average|max|min|conteggio|somma|media)\s+(?:of|di)\s+\S/i;
/** "N. indicatori": how many of the plan's own parts there are; "N. obiettivo" is the number of one. */
const COUNTS =
  /^(?:n[.°]*|nr\.?|num\.?|numero(?: di)?|number of|no\.)\s+(?:indicatori|indicators|obiettivi|objectives|kpis?|azioni|actions)$/i;
/** What a table has that holds more than counts. */
const MEASURED = /^(?:name|target|actual|baseline|threshold|weight:.*)$/;

/** "Row Labels | Count of Indicatore", "Obiettivo | N. indicatori": a table that Excel or a planner made out of another one. */
export function isPivot({ regions }: Part): boolean {
  const said = regions.flatMap(({ region: { titles, fields } }) => [
    ...titles.map(({ text }) => text),
    ...fields.flatMap(({ path }) => path),
  ]);
  const says = (words: RegExp) => said.some((text) => words.test(text.trim()));
  if (says(ROWS) && says(COUNTED)) return true;
  return says(COUNTS) && regions.every(countsAlone);
}

const countsAlone = ({ region: { fields }, roles }: Part["regions"][number]): boolean =>
  roles.every((role, at) => !MEASURED.test(role) || COUNTS.test(fields[at]?.path.at(-1)?.trim() ?? ""));
