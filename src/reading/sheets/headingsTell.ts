import type { Role } from "../../model/role";
import type { Field } from "../model";
import type { RegionRoles } from "../records/regionsInOrder";
import { isLevel, isObjectiveLevel } from "../words/levels";
import { termOf } from "../words/termOf";
import type { Term } from "../words/term";

/** Enough cells to tell what kind they are. */
const SAMPLE = 200;

const PLAN = [/^title:(?:strategic|operational|obj)/, /^name$/, /^target$/];

/** Rows or headings that name a level in so many words and what stands beside one in a plan: nothing else need speak for it. */
export function tells({ region, roles, rowsSay }: RegionRoles): boolean {
  if (rowsSay && PLAN.every((is) => roles.some((role) => is.test(role)))) return true;
  const said = region.fields.flatMap((field, at) => saidBy(field, roles[at] ?? "aside"));
  const terms = new Set(said.map(({ term }) => term));
  const measured = terms.has("indicator") && terms.has("target");
  const levels = said.filter(({ term }) => isLevel(term));
  if (terms.has("area") && terms.has("indicator") && saysStrategic(levels)) return roles.includes("target");
  if (measured && region.kind === "table" && said.some(isTargetOfYear) && isPlaced(region, roles))
    return true;
  if (terms.has("action") && terms.has("target") && terms.has("responsible")) return true;
  if (region.kind === "cards" || levels.every(({ text }) => !NAMES_LEVEL.test(text)))
    return measured && levels.some(({ term }) => isObjectiveLevel(term));
  const kinds = new Set(levels.map(({ term }) => term).filter(isObjectiveLevel));
  return kinds.size > 1 || (kinds.size === 1 && COMPANIONS.some((term) => terms.has(term)));
}

const saysStrategic = (levels: readonly Said[]): boolean =>
  levels.some(({ text }) => /\bstrateg/i.test(text));

const NAMES_LEVEL = /\b(?:strateg|operati|gestional)/i;

/** What stands beside a named level in a plan. */
const COMPANIONS: readonly Term[] = ["indicator", "target", "responsible", "weight"];

/** So few columns may hold what no plan has: a register of risks has an indicator and a target beside its own. */
const FEW = 0.25;

function isPlaced({ fields }: RegionRoles["region"], roles: readonly Role[]): boolean {
  const filled = fields.flatMap((field, at) =>
    field.cells.some((cell) => cell !== undefined) ? [{ field, role: roles[at] }] : [],
  );
  const dull = filled.filter(({ field, role }) => (role === "aside" || role === "unknown") && !isCost(field));
  return dull.length <= filled.length * FEW;
}

/** What an activity costs, and when it is done: beside its targets it makes no register of it. */
const isCost = ({ path }: Field): boolean =>
  /\b(?:cost[oi]|ricav[oi]|entrat[ae]|spes[ae]|budget|import[oi]|periodo|durata|tempi|costs?|income|duration)\b/i.test(
    path.at(-1) ?? "",
  );

/** "Target 2026": indicators to be reached in a year are a plan, with or without objectives. */
const isTargetOfYear = ({ term, period }: Said): boolean =>
  term === "target" && /^(?:19|20)\d\d/.test(period ?? "");

interface Said {
  readonly term: Term;
  readonly text: string;
  readonly period: string | null;
}

/** The word over a field that was taken for what it says. */
function saidBy({ headings, cells, path, period }: Field, role: Role): Said[] {
  const text = headings.at(-1)?.text ?? "";
  const term = termOf(text);
  const value = cells.find((cell) => cell !== undefined)?.text;
  // "Obiettivi | Obiettivo operativo": a list of what there is, or another word in the place of the value.
  const isList = cells.length < 2 && PLURAL.test(path.at(-1) ?? "");
  // In a form the word of another label is a value nobody filled in; a column may hold it: "Servizi", an objective.
  const isBlank = value === undefined || (termOf(value) !== undefined && countFilled(cells) < 2);
  if (isList || term === undefined || isBlank) return [];
  const agrees =
    (role.startsWith("title:") && isLevel(term)) ||
    (role === "name" && term === "indicator") ||
    role === term ||
    role.startsWith(`${term}:`);
  return agrees ? [{ term, text, period }] : [];
}

const countFilled = (cells: Field["cells"]): number => cells.filter((cell) => cell !== undefined).length;

const PLURAL = /\b(?:obiettivi|indicatori|objectives|indicators)\b/i;

const EXPLAINED = /^(?:camp[oi]|fields?|termin[ei]|terms?|cosa scrivere|come si compila|what to write)$/i;

/** "Campo | Descrizione": what the fields of a form mean. */
export const explains = ({ region: { fields, titles } }: RegionRoles): boolean =>
  [...fields.flatMap(({ path }) => path), ...titles.map(({ text }) => text)].some((text) =>
    EXPLAINED.test(text.trim()),
  );

const PLACEHOLDER =
  /^\s*[([<]?\s*(?:inserire|indicare|specificare|descrivere|enter|insert|xx+|[._…]{2,})|^\W*_{2,}/i;

/** 0 … 1: how much of what is filled in is none, 1 from a half on. */
export function placeholders(regions: readonly RegionRoles[]): number {
  const texts = filledIn(regions);
  const empty = texts.filter((text) => PLACEHOLDER.test(text)).length;
  return texts.length === 0 ? 0 : Math.min(1, (2 * empty) / texts.length);
}

const filledIn = (regions: readonly RegionRoles[]): readonly string[] =>
  regions.flatMap(({ region }) =>
    region.fields.flatMap(({ cells }) => cells.slice(0, SAMPLE).flatMap((cell) => cell?.text ?? [])),
  );

const ACCOUNT =
  /^(?:capitol[oi]|cap\.?|descrizione capitolo|stanziament\w*|previsione|piano dei conti|macroaggregato|missione e programma|account|budget line)\b/i;

/** Columns of a budget. */
export const hasAccounts = ({ region: { fields } }: RegionRoles): boolean =>
  fields.some(({ path }) => path.some((text) => ACCOUNT.test(text.trim())));
