import { tidyText } from "../../grid/foldText";
import { isNodeCode } from "../isNodeCode";
import type { Field, NodeFact } from "../model";
import { namesPlan } from "../words/namesPlan";
import { termOf } from "../words/termOf";
import { createNode } from "./createFacts";
import type { RegionRoles } from "./regionsInOrder";

/** "Indicatori di attività e qualità 2026", or "Indicatori di salute economica" over "Target 2026": a list of a year. */
const MEASURES = /\b(?:indicatori|indicators|kpi)\b.*\b20\d\d\b/i;

/** "Periodo di valutazione: 1/1/2023 - 31/12/2023": a label with a day behind it says when, not what. */
const DATED = /:\s*\d{1,2}[/.]\d{1,2}[/.]\d{2,4}/;

/** "Target", and "Obiettivo 2023" over what is to be reached in it. */
const isAim = ({ path, period }: Field): boolean => {
  const term = termOf(path.at(-1) ?? "");
  return term === "target" || (term === "objective" && period !== null);
};

/**
 * What the indicators of a list measure that shows no objective at all: what the title above it names.
 * Undefined where a column or a line of the list says whose they are, or no title says that it is of a plan.
 */
export function homeOf({ region, roles, place }: RegionRoles): NodeFact | undefined {
  const { kind, fields, sections, titles } = region;
  const aims = fields.filter((_, at) => roles[at] === "target");
  const aimed = aims.map(({ path }) => path.at(-1) ?? "");
  const isList =
    kind === "table" &&
    sections.length === 0 &&
    roles.includes("name") &&
    aims.some(isAim) &&
    titles.some(({ text }) => namesPlan(text) || MEASURES.test([text, ...aimed].join(" "))) &&
    !roles.some((role) => role.startsWith("title:") || isNodeCode(role));
  const top = fields.flatMap(({ headings }) => headings)[0]?.at.row ?? 0;
  const title = titles.findLast(({ type, at, text }) => type === "text" && at.row < top && !DATED.test(text));
  return isList && title
    ? createNode("area", null, { value: tidyText(title.text), at: title.at }, null, place)
    : undefined;
}
