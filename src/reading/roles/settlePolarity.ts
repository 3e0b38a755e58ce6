import { readPolarity } from "../../directions/readPolarity";
import { foldText } from "../../grid/foldText";
import type { Assignment, Evidence, Field } from "../model";

/** What such a column is called; words that name other things too need "atteso", "migliore" beside them. */
const NAMED =
  /^(?:polarita|polarity|verso|segno|orientamento|direzione|direction|[+↑]\s*[/-]\s*[-−↓])(?:\s|$)|^(?:andamento|tendenza|trend)\s+(?:attes|desiderat|auspicat|ottimal|miglior|expected|desired)|^(?:expected|desired|target|better|preferred)\s+(?:trend|direction)|^(?:meglio|migliora|better|improves)\s+(?:se|if|when|quando)\b/;
const MOST = 0.6;

const SAID: Evidence = {
  feature: "polarity",
  because: {
    it: "si chiama così la colonna del verso e contiene versi (negativa, ↓, crescente)",
    en: "this is what the column of the direction is called, and it holds directions (negative, ↓, rising)",
  },
  weight: 3,
};

/** A column that is called Polarità, Verso, Andamento atteso and holds directions is one. Planners' corrections are left alone. */
export function settlePolarity(assignment: Assignment): Assignment {
  const { shape } = assignment;
  const found = shape.fields.map((field, at) => assignment.certainty[at] !== 1 && isPolarity(field));
  if (!found.includes(true)) return assignment;
  const changed = <Item>(items: readonly Item[], item: Item): readonly Item[] =>
    items.map((kept, at) => (found[at] === true ? item : kept));
  return {
    ...assignment,
    roles: changed(assignment.roles, "direction"),
    certainty: changed(assignment.certainty, 0.95),
    evidence: changed(assignment.evidence, [SAID]),
  };
}

function isPolarity({ path, cells }: Field): boolean {
  if (!NAMED.test(foldText(path[path.length - 1] ?? ""))) return false;
  const texts = cells.flatMap((cell) => (cell ? [cell.text] : []));
  const directions = texts.filter((text) => readPolarity(text) !== null);
  return directions.length > 0 && directions.length >= texts.length * MOST;
}
