import { tidyText } from "../../grid/foldText";
import type { Field, Role } from "../model";
import { codeKey, readCode } from "../words/readTitle";
import { onlyAt } from "./onlyAt";
import type { Taken } from "./taken";

/** Below so many indicators at least. */
const FEWEST = 2;

/**
 * A table without the rows of the data that its indicators are computed from: "A | Imprese iscritte | | | 341" below
 * "KPI1 | Iscritte / attive | 60 | >= 45% | 52%". They have a figure and neither weight nor target, and their letters begin anew below every
 * indicator that has any. A table stays as it is where some such row is something else.
 */
export function withoutData(taken: Taken): Taken {
  const { region, roles } = taken;
  const data = new Set(region.kind === "table" ? dataRows(region.fields, roles) : []);
  if (data.size === 0) return taken;
  const stays = region.records.map((_, record) => !data.has(record));
  return { ...taken, region: { ...region, fields: region.fields.map((field) => onlyAt(field, stays)) } };
}

function dataRows(fields: readonly Field[], roles: readonly Role[]): readonly number[] {
  const named = roles.indexOf("name");
  const names = fields[named < 0 ? roles.findIndex((role) => role.startsWith("title:")) : named];
  const runs: number[][] = [];
  const codes = names ? codesBeside(names, fields, roles) : [];
  if (!codes.some((code) => LETTERS.test(code))) return [];
  const has = (record: number, is: RegExp) =>
    fields.some(({ cells }, at) => is.test(roles[at] ?? "") && cells[record] !== undefined);
  const others = new Set<string>();
  let run: number[] | null = null;
  for (const [record, code] of codes.entries()) {
    const isBare = LETTERS.test(code) && has(record, FIGURES) && !has(record, AIMS) && !has(record, WEIGHTS);
    if (isBare) {
      if (!run) return [];
      if (run.length === 0) runs.push(run);
      run.push(record);
    } else {
      others.add(code);
      run = has(record, AIMS) ? [] : null;
    }
  }
  const [longest = []] = [...runs].sort((a, b) => b.length - a.length);
  const anew = runs.every((each) => each.every((record, at) => codes[record] === codes[longest[at] ?? -1]));
  const apart = longest.every((record) => !others.has(codes[record] ?? ""));
  return runs.length >= FEWEST && anew && apart ? runs.flat() : [];
}

const LETTERS = /^[a-z]{1,3}$/;
const AIMS = /^(?:target|threshold)$/;
const FIGURES = /^(?:actual|baseline)$/;
const WEIGHTS = /^weight:/;

/** By record the code of what is named there, in a column of its own or before the name; "" where there is none. */
function codesBeside(names: Field, fields: readonly Field[], roles: readonly Role[]): readonly string[] {
  const own = roles.indexOf("code:indicator");
  const coded = fields[own < 0 ? roles.findIndex((role) => role.startsWith("code:")) : own];
  return names.cells.map((cell, record) => {
    const code = coded ? coded.cells[record]?.text : readCode(tidyText(cell?.text ?? ""))?.code;
    return cell && code !== undefined ? codeKey(code) : "";
  });
}
