import { tidyLinesOf } from "../../grid/foldText";
import type { Role } from "../model";
import { pieceOf } from "../pieceOf";
import { readLabel } from "../words/readLabel";
import type { Term } from "../words/term";
import type { Taken } from "./taken";
import { withParts, type Part } from "./withParts";

const ROLES: Partial<Record<Term, Role>> = {
  indicator: "name",
  target: "target",
  baseline: "baseline",
  actual: "actual",
  algorithm: "algorithm",
  unit: "unit",
  source: "source",
  weight: "weight:indicator",
};

/** So many cells of a column say a target in a line of its own. */
const MOST = 0.8;

interface Line {
  readonly role: Role;
  readonly text: string;
  readonly period: string | null;
}

/**
 * A table with "Ind.: Servizi serali⏎Target: 60" in one column as one with a column for each label; what is labelled twice is a list. Other
 * tables stay as they are, those with a column of targets among them.
 */
export function splitByLabel(taken: Taken): Taken {
  const { region, roles, certainty } = taken;
  const at = roles.indexOf("name");
  const named = region.fields[at];
  if (region.kind !== "table" || !named || roles.includes("target")) return taken;
  const said = named.cells.map((cell) => linesIn(cell?.text ?? ""));
  const filled = said.filter(({ length }) => length > 0);
  const aimed = filled.filter((lines) => lines.some(({ role }) => role === "target"));
  if (aimed.length === 0 || aimed.length < filled.length * MOST) return taken;
  const kinds = [...new Set(said.flatMap((lines) => lines.map(({ role }) => role)))];
  const partOf = (kind: Role): Part => {
    const own = said.map((lines) => lines.filter(({ role }) => role === kind));
    const cells = named.cells.map((cell, record) => {
      const texts = own[record]?.map(({ text }) => text) ?? [];
      return cell && texts.length > 0 ? pieceOf(cell, texts.join("\n")) : undefined;
    });
    const period = own.flat().find((line) => line.period !== null)?.period ?? named.period;
    return { field: { ...named, cells, period }, role: kind, sure: certainty[at] ?? 0 };
  };
  return withParts(
    taken,
    region.fields.flatMap((field, place): Part[] =>
      place === at
        ? kinds.map(partOf)
        : [{ field, role: roles[place] ?? "unknown", sure: certainty[place] ?? 0 }],
    ),
  );
}

/** The lines of a cell by their labels: the first without one is the name, a later one goes on with the line above. */
function linesIn(text: string): readonly Line[] {
  const found: Line[] = [];
  for (const line of tidyLinesOf(text)) {
    const label = line.includes(":") ? readLabel(line) : undefined;
    const role = label?.inline ? ROLES[label.term] : undefined;
    const last = found.pop();
    if (role && label?.inline)
      found.push(...(last ? [last] : []), { role, text: label.inline, period: label.period });
    else
      found.push(
        last ? { ...last, text: `${last.text} ${line}` } : { role: "name", text: line, period: null },
      );
  }
  return found;
}
