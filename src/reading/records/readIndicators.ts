import { sameWhenFolded, tidyText } from "../../grid/foldText";
import type { Cell } from "../../model/grid";
import type { Address } from "../../model/address";
import { periodYear } from "../../targets/period";
import type { Field, IndicatorFact, Role } from "../model";
import type { Column } from "./column";
import type { IndicatorColumns } from "./indicatorsOf";
import { createIndicator } from "./createFacts";
import { createNamed } from "./createNamed";
import { isPlaceholder } from "./isPlaceholder";
import { noteBlank } from "./noteBlank";
import { noteBlanks } from "./noteBlanks";
import { readListed } from "./readListed";
import type { RecordOfIndicators } from "./recordOfIndicators";
import { onceFor } from "../onceFor";
import { readSenses } from "../words/senses";
import { codeText } from "../words/readTitle";
import { withWeightBehind } from "./withWeightBehind";
import { isNothing, setIndicatorField } from "./setIndicatorField";

/** Indicators that begin in a record, and the one a following record may go on with. */
export interface IndicatorsRead {
  readonly begun: readonly IndicatorFact[];
  readonly last: IndicatorFact | null;
}

/** Reads the indicators of a record: named, listed line by line, going on with the one above, or the measure of the objective itself. */
export function readIndicators(of: RecordOfIndicators): IndicatorsRead {
  const { columns, record, owner, before, inherited } = of;
  const filled = columns.ofIndicator.filter(({ field }) => present(field.cells[record]));
  const named = columns.name?.field;
  const cell = named?.cells[record];
  if (named && cell && present(cell)) {
    const listed = readListed(of, cell);
    if (listed) return { begun: listed, last: listed[listed.length - 1] ?? null };
    const indicator = createNamed(withWeightBehind(cell, named));
    // A roll-up with nothing to be reached is said by the tree itself.
    if (
      indicator.aggregate &&
      !columns.ofIndicator.some(({ role, field }) => GOALS.includes(role) && shows(field, record))
    )
      return { begun: [], last: null };
    if (before && !before.aggregate && sameName(before, indicator) && goesOn(before, columns, record)) {
      fill(before, filled.filter(isNew(before, record)), of);
      return { begun: [], last: before };
    }
    return begin(indicator, of);
  }
  const merged = (columns.name?.field.origins[record] ?? -1) >= 0;
  if (before && merged) {
    fill(before, filled, of);
    return { begun: [], last: before };
  }
  if (!columns.name) {
    if (inherited) {
      fill(inherited, filled, of);
      return { begun: [], last: inherited };
    }
    const code = columns.code?.field.cells[record];
    // What the code stands for is said elsewhere, or the tree leaves it out.
    if (owner && code && present(code)) return beginNameless(code.at, of);
    return readImplied(of, filled);
  }
  const telling = filled.some(({ role }) => role === "target" || role === "algorithm");
  const place = columns.name.field.places[record];
  if (!telling || !owner || !place) return { begun: [], last: before };
  return beginNameless(place, of);
}

/** What is to be reached stands there, and nobody wrote of what. */
function beginNameless(place: Address, of: RecordOfIndicators): IndicatorsRead {
  const nameless = createIndicator({ value: "", at: place });
  noteBlank(nameless, "name", place);
  return begin(nameless, of);
}

/** Formulas without a heading, which are the names. */
const nameOf = ({ ofIndicator }: IndicatorColumns): Column | undefined =>
  ofIndicator.find(
    ({ role, field }) => role === "algorithm" && field.col !== null && field.path.length === 0,
  );

const GOALS: readonly Role[] = ["target", "threshold", "baseline"];

const shows = ({ cells, origins }: Field, record: number): boolean =>
  present(cells[record] ?? cells[origins[record] ?? -1]);

const present = (cell: Cell | undefined): cell is Cell =>
  cell !== undefined && !isNothing(cell) && !isPlaceholder(cell);

const sameName = (a: IndicatorFact, b: IndicatorFact): boolean =>
  a.name.value !== "" && sameWhenFolded(a.name.value, b.name.value);

/** The row above filled down: nothing in this one contradicts it. */
const goesOn = ({ targets, weight }: IndicatorFact, columns: IndicatorColumns, record: number): boolean =>
  columns.ofIndicator
    .filter(({ role }) => role === "target" || role === "weight:indicator")
    .every(({ field }) => {
      const cell = field.cells[record];
      return (
        !cell ||
        targets.some(({ text }) => text === tidyText(cell.text)) ||
        weight?.text === tidyText(cell.text)
      );
    });

/** Whether a column has more than the value above, filled down. */
const isNew =
  ({ targets, thresholds, actuals }: IndicatorFact, record: number) =>
  ({ field, role }: Column): boolean => {
    const text = tidyText(field.cells[record]?.text ?? "");
    const known = role === "actual" ? actuals : role === "baseline" ? [] : [...targets, ...thresholds];
    return !known.some((value) => value.text === text);
  };

function begin(indicator: IndicatorFact, of: RecordOfIndicators): IndicatorsRead {
  const { columns, record, section } = of;
  indicator.section = section;
  const code =
    columns.code?.field.cells[record] ??
    (columns.code ? columns.code.field.cells[columns.code.field.origins[record] ?? -1] : undefined);
  if (code && present(code)) indicator.code = { value: codeText(code), at: code.at };
  fill(indicator, columns.ofIndicator, of);
  noteBlanks(indicator, of);
  indicator.monitoring ??= of.monitoring;
  if (!indicator.monitoring && of.unstated) noteBlank(indicator, "monitoring", of.unstated);
  return { begun: [indicator], last: indicator };
}

function fill(
  indicator: IndicatorFact,
  fields: readonly Column[],
  { record, year }: RecordOfIndicators,
): void {
  const found = latestFirst(fields).flatMap(({ role, field }) => {
    const origin = field.origins[record] ?? -1;
    const cell = field.cells[record] ?? (origin >= 0 ? field.cells[origin] : undefined);
    return cell ? [{ role, field, cell, past: pastOf({ role, field }) }] : [];
  });
  for (const { role, field, cell, past } of found) {
    const before = role === "actual" ? found.filter((other) => other.past > 0 && other.past < past) : [];
    setIndicatorField(indicator, role, field, cell, year, startIn(before));
  }
}

/** What the values before a result say of where the indicator started. */
function startIn(before: readonly Column[]): "value" | "baseline" | null {
  if (before.some(isCalledBaseline)) return "baseline";
  return before.length > 0 ? "value" : null;
}

/** "Baseline (2022)", "Valore di partenza": no result of a year that happens to be the first. */
const isCalledBaseline = ({ role, field }: Column): boolean =>
  role === "baseline" && readSenses(field.path.at(-1) ?? "").any.includes("baseline");

/** Targets before what was found; of several past values the latest is where the plan starts from. */
const latestFirst = onceFor((fields: readonly Column[]): readonly Column[] =>
  fields.some(({ role }) => role === "baseline" || role === "actual")
    ? [...fields].sort((a, b) => pastOf(b) - pastOf(a))
    : fields,
);

const pastOf = ({ role, field }: Column): number => {
  if (role === "target") return Number.MAX_SAFE_INTEGER;
  return role === "baseline" || role === "actual" ? (periodYear(field.period ?? "") ?? 0) : 0;
};

/** Targets without an indicator column measure the objective itself. */
function readImplied(of: RecordOfIndicators, filled: readonly Column[]): IndicatorsRead {
  const { owner, levels, record, columns } = of;
  // "Codice | Risultato 2025": the code stands for the objective.
  const begins = levels.some(
    ({ title, code }) => (title ?? code)?.field.cells[record]?.at === owner?.title.at && owner !== null,
  );
  const named = filled.find(({ role }) => role === "algorithm");
  const algorithm = named?.field.cells[record];
  if (!owner || !filled.some(({ role }) => role === "target" || role === "actual"))
    return { begun: [], last: of.before };
  if (!begins && !algorithm) {
    const place = nameOf(columns)?.field.places[record];
    return place ? beginNameless(place, of) : { begun: [], last: of.before };
  }
  const indicator = createIndicator(
    algorithm ? { value: tidyText(algorithm.text), at: algorithm.at } : owner.title,
  );
  const read = begin(indicator, of);
  // A formula without a heading is the name alone.
  if (algorithm && named?.field.path.length === 0) indicator.algorithm = null;
  return read;
}
