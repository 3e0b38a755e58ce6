import type { Part } from "./planSigns";

const ROWS = /^(?:row labels|etichette (?:di )?riga)$/i;
const COUNTED = /^(?:count|sum|average|max|min|conteggio|somma|media)\s+(?:of|di)\s+\S/i;

/** "Row Labels | Count of Indicatore": a table that Excel made out of another one. */
export function isPivot({ regions }: Part): boolean {
  const said = regions.flatMap(({ region: { titles, fields } }) => [
    ...titles.map(({ text }) => text),
    ...fields.flatMap(({ path }) => path),
  ]);
  return said.some((text) => ROWS.test(text.trim())) && said.some((text) => COUNTED.test(text.trim()));
}
