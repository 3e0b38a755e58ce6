import type { Owner } from "../model";
import { onceFor } from "../onceFor";
import { isGrouping, isIndicator, isLevel, isObjectiveLevel, rankOfOwner } from "../words/levels";
import type { Term } from "../words/term";
import type { RoleOwner } from "./baseRole";
import { hasOtherCodes, holdsCodes, isTwiceOnce } from "./codePairs";
import { isNumberOfLabel } from "./breaches";
import { changesOf, type FieldView } from "./fieldView";
import { addUpToWhole, numberOf } from "./numbersOf";

/** A field that may own weights and codes: titles of a level, names of indicators. */
export interface Holder {
  readonly owner: Owner | "indicator";
  readonly at: number;
  readonly view: FieldView;
}

/** Owners that the words of a heading name, the nearest heading first. */
export const ownersSaid = onceFor((view: FieldView): readonly (Owner | "indicator")[] => {
  const said = (terms: readonly Term[]) =>
    terms.flatMap((term): (Owner | "indicator")[] =>
      isIndicator(term) ? ["indicator"] : isLevel(term) ? [term] : [],
    );
  // "Incidenza sul traguardo triennale" is the share of something below it.
  if (/\b(?:su|sul|sulla|sull|nel|nell|within)\b/i.test(view.leaf)) return [];
  const leaf = said(view.senses.any);
  // Under "Attività" stand codes and weights of actions.
  const above = (any: readonly Term[]) => said(any.map((term) => (term === "steps" ? "action" : term)));
  return leaf.length > 0 ? leaf : view.groups.flatMap(({ any }) => above(any));
});

/** Records where a holder begins something new: an indicator at every name. */
const beginnings = ({ owner, view }: Holder): ReadonlySet<number> =>
  owner === "indicator"
    ? new Set(view.begins.flatMap((begins, record) => (begins ? [record] : [])))
    : isToldByCodes(view)
      ? filledAt(view)
      : changesOf(view);

/** Titles with a code each right before them are told apart by it where two with the same words follow each other. */
const isToldByCodes = onceFor(({ all, index, field }: FieldView): boolean => {
  const before = all[index - 1]?.field;
  return before !== undefined && holdsCodes(before) && isTwiceOnce(before, field);
});

/** How well some records, where something begins, keep step with the beginnings of a holder: -1 … 1. */
function stepWith(cells: ReadonlySet<number>, holder: Holder): number {
  const starts = beginnings(holder);
  if (cells.size === 0 || starts.size === 0) return 0;
  const inStep = [...cells].filter((record) => starts.has(record)).length / cells.size;
  const covered = [...starts].filter((record) => cells.has(record)).length / starts.size;
  return inStep + covered - 1;
}

const filledAt = ({ begins }: FieldView): ReadonlySet<number> =>
  new Set(begins.flatMap((filled, record) => (filled ? [record] : [])));

/** Whether a field shows one value only while a holder stays the same. */
const steadyWithin = (view: FieldView, holder: Holder): boolean => unsteadyWithin(view, holder) === 0;

/** In how many records a field shows another value while a holder stays the same. */
function unsteadyWithin(view: FieldView, holder: Holder): number {
  const starts = beginnings(holder);
  let value = "";
  let changed = 0;
  view.shown.forEach((text, record) => {
    if (record === 0 || starts.has(record)) value = "";
    if (text === "") return;
    if (value !== "" && value !== text) changed += 1;
    value = text;
  });
  return changed;
}

/** Whether the weights, one for each of a holder, add up to a whole: all of them, or below each of the next coarser holder. */
function wholeBy(view: FieldView, holder: Holder, holders: readonly Holder[]): boolean {
  const starts = beginnings(holder);
  const upper = holders
    .filter(
      (other) => other !== holder && other.owner !== "indicator" && beginnings(other).size < starts.size,
    )
    .sort((a, b) => beginnings(b).size - beginnings(a).size);
  return [...upper, null].some((above) => {
    const cuts = above ? beginnings(above) : new Set<number>();
    const groups: number[][] = [[]];
    let open = true;
    view.shown.forEach((text, record) => {
      if (record > 0 && cuts.has(record)) groups.push([]);
      if (record === 0 || starts.has(record)) open = true;
      const origin = view.field.origins[record] ?? -1;
      const cell = origin < 0 ? undefined : view.field.cells[origin];
      if (!open || text === "" || !cell) return;
      open = false;
      groups.at(-1)?.push(numberOf(cell) ?? 0);
    });
    const filled = groups.filter(({ length }) => length > 0);
    const whole = filled.filter(addUpToWhole).length;
    return (
      whole > 0 &&
      whole >= filled.length * 0.75 &&
      filled.some(({ length }) => length > 1 || filled.length > 1)
    );
  });
}

/** How near a field stands to a holder; a field follows what it belongs to. */
function nearness(at: number, holder: Holder): number {
  const distance = at - holder.at;
  if (distance === 1) return 1.2;
  if (distance === -1) return 0.7;
  return distance > 0 ? Math.max(0, 0.9 - 0.2 * distance) : Math.max(-0.5, 0.3 + 0.15 * distance);
}

function byWords(said: readonly RoleOwner[], owner: RoleOwner): number {
  if (said.length === 0) return 0;
  if (said.includes(owner)) return said[0] === owner || said.length === 1 ? 4 : 3;
  if (said.includes("objective") && isObjectiveLevel(owner)) return 2.5;
  return owner === "objective" && said.some(isObjectiveLevel) ? 2 : -3;
}

/** A weight that may be of several is the lowest objective's, rather than its only indicator's or the area's above. */
function usual({ owner }: Holder, holders: readonly Holder[], onCard: boolean): number {
  if (owner === "indicator") return -1.6;
  const owners = holders.flatMap((other) => (other.owner === "indicator" ? [] : [other.owner]));
  const weighed = owners.filter((other) => !isGrouping(other));
  // Missions and programmes only say where an objective belongs, programmes even where they stand below it.
  const usually = weighed.length > 0 ? weighed : owners;
  if (usually.includes(owner) && rankOfOwner(owner) >= Math.max(...usually.map(rankOfOwner))) return 0;
  // A card is about its objective: "Linea di mandato" beside "Peso" only says where that belongs.
  return onCard ? -2 : -0.8;
}

/** How well a weight fits an owner, in log-odds. */
function weightFitsAnew(view: FieldView, at: number, holder: Holder, holders: readonly Holder[]): number {
  const many = view.shown.length > 1;
  return (
    byWords(ownersSaid(view), holder.owner) +
    nearness(at, holder) +
    usual(holder, holders, view.field.col === null) +
    (many
      ? 1.5 * stepWith(filledAt(view), holder) +
        (steadyWithin(view, holder) ? 0 : -3) +
        (wholeBy(view, holder, holders) ? 2.5 : 0)
      : 0)
  );
}

/** Price of a code for titles that begin with codes of their own. */
const HAS_CODES = 2.5;

/** How well a code fits an owner: it stands beside its title, mostly before it; "Scheda obiettivo n. 2" counts what the card is about. */
export function codeFits(view: FieldView, at: number, holder: Holder, holders: readonly Holder[]): number {
  const distance = holder.at - at;
  const beside = distance === 1 ? 2.5 : distance === -1 ? 1.2 : distance > 0 ? 0.8 - 0.2 * distance : 0;
  return (
    byWords(ownersSaid(view), holder.owner) +
    (ownersSaid(view)[0] === "objective" && isNumberOfLabel(view) ? 2 * usual(holder, holders, true) : 0) +
    beside -
    (hasOtherCodes(view.field, holder.view.field) ? HAS_CODES : 0) +
    // Two objectives may have the same words, or one code by mistake: of few records that says little.
    (view.shown.length > 1
      ? 2 * stepWith(changesOf(view), holder) * (view.shown.length / (view.shown.length + 1)) -
        Math.min(3, unsteadyWithin(view, holder))
      : 0)
  );
}

const fits = new WeakMap<FieldView, Map<string, number>>();

/** The same, told once for a weight beside the same holders: choices differ in few fields. */
export function weightFits(view: FieldView, at: number, holder: Holder, holders: readonly Holder[]): number {
  const known = fits.get(view) ?? new Map<string, number>();
  fits.set(view, known);
  const key = `${holder.owner}@${holder.at}|${holders.map((each) => `${each.owner}@${each.at}`).join(",")}`;
  const value = known.get(key) ?? weightFitsAnew(view, at, holder, holders);
  known.set(key, value);
  return value;
}
