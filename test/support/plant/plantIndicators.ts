import { directionOfName } from "../../../src/directions/directionOfName";
import { sameAddress, type Address } from "../../../src/model/address";
import type { Indicator } from "../../../src/model/indicator";
import type { Sourced } from "../../../src/model/sourced";
import { fold } from "../../../src/rules/fold";
import { edit, holdsOnly, isIn, textAt, type Defect, type Planter } from "./plant";
import { cellsOf, childrenOf, measured, yearTarget } from "./planItems";

const blanked = (field: (indicator: Indicator) => Sourced<string> | null): Planter => {
  return (plan, workbook) =>
    measured(plan).flatMap((indicator) => {
      const value = field(indicator);
      const shared = value && indicator.targets.some(({ at }) => sameAddress(at, value.at));
      return value && holdsOnly(workbook, value) && !shared ? [edit(value.at, "")] : [];
    });
};

const onName = (drawn: (text: string) => string | null): Planter => {
  return (plan, workbook) =>
    measured(plan).flatMap(({ name }) => {
      const text = holdsOnly(workbook, name) ? drawn(textAt(workbook, name.at)) : null;
      return text === null ? [] : [edit(name.at, text)];
    });
};

export const indicatorPlanters: Readonly<Record<string, readonly Planter[]>> = {
  "algorithm-missing": [blanked(({ algorithm }) => algorithm)],
  "unit-missing": [blanked(({ unit }) => unit)],
  "source-missing": [blanked(({ source }) => source)],
  "text-truncated": [
    onName((text) => (text.split(" ").length > 1 ? `${text} di` : null)),
    onName((text) => (text.split(" ").length > 2 ? `${text} e la` : null)),
  ],
  "indicator-two-measures": [
    onName((text) => (/[/%]/.test(text) ? null : `${text}/% pratiche evase entro 5 giorni`)),
  ],
  "indicator-name-missing": [
    (plan, workbook) =>
      measured(plan).flatMap(({ name, targets }) =>
        holdsOnly(workbook, name) && targets.some(({ at }) => !sameAddress(at, name.at))
          ? [edit(name.at, "")]
          : [],
      ),
  ],
  "indicator-missing": [
    (plan) =>
      plan.nodes.flatMap((node): Defect[] => {
        const own = plan.indicators.filter(({ parent }) => parent === node.id);
        if (own.length === 0 || childrenOf(plan, node.id).length > 0) return [];
        const cells = own.flatMap((indicator) => cellsOf(indicator, plan));
        return [{ edits: cells.map((at) => ({ at, drawn: "" })), at: node.title.at }];
      }),
  ],
  "indicator-duplicate": [
    (plan, workbook) =>
      measured(plan).flatMap((indicator): Defect[] => {
        const kindOf = ({ parent }: Indicator) => plan.nodes.find(({ id }) => id === parent)?.kind;
        const others = measured(plan).filter(
          (other) => other.parent !== indicator.parent && kindOf(other) === kindOf(indicator),
        );
        // Every second one is copied from far away, the others from near by. A name for which less is better would say another thing of the same targets.
        const way = (name: string) => directionOfName(name)?.way;
        const alike = others.filter(({ name }) => way(name.value) === way(indicator.name.value));
        const other = indicator.name.at.row % 2 === 0 ? alike[0] : alike.at(-1);
        return other &&
          holdsOnly(workbook, indicator.name) &&
          fold(other.name.value) !== fold(indicator.name.value)
          ? [edit(indicator.name.at, other.name.value)]
          : [];
      }),
  ],
  "formula-error": ["#REF!", "#DIV/0!", "#N/A"].flatMap((error): Planter[] => [
    (plan) =>
      measured(plan).flatMap((indicator) => {
        const target = yearTarget(indicator, plan);
        const cells = [
          target,
          indicator.weight,
          indicator.baseline,
          ...indicator.thresholds,
          ...indicator.actuals,
        ];
        return cells.flatMap((cell) => (cell && !cell.inline ? [edit(cell.at, error)] : []));
      }),
    (plan, workbook) =>
      measured(plan).flatMap(({ name, algorithm, unit }) =>
        [name, algorithm, unit].flatMap((text) =>
          text && holdsOnly(workbook, text) ? [edit(text.at, error)] : [],
        ),
      ),
    (plan, workbook) =>
      plan.nodes.flatMap(({ weight, title, code, responsible }) => [
        ...(weight && !weight.inline ? [edit(weight.at, error)] : []),
        ...[title, ...(code ? [code] : []), ...responsible].flatMap((text) =>
          holdsOnly(workbook, text) ? [edit(text.at, error)] : [],
        ),
      ]),
  ]),
  "monitoring-missing": [
    // Behind its label, where both stand in one cell.
    (plan, workbook) => {
      const cells = measured(plan).flatMap(({ monitoring }) => monitoring?.at ?? []);
      const shared = cells.filter((at, index) => isIn(at, cells.slice(0, index)));
      const inform = (at: Address) => /^.*?:/.exec(textAt(workbook, at))?.[0] ?? "";
      const inRow = (at: Address) =>
        measured(plan).some(({ name }) => name.at.row === at.row && name.at.sheet === at.sheet);
      return cells.length < 2
        ? []
        : cells
            .filter((at) => !isIn(at, shared) && (inform(at) !== "" || inRow(at)))
            .map((at) => edit(at, inform(at)));
    },
  ],
  "monitoring-contradiction": [
    (plan, workbook) =>
      measured(plan).flatMap(({ monitoring }) =>
        monitoring?.state === "onTrack"
          ? [edit(monitoring.at, `${textAt(workbook, monitoring.at)}. In ritardo sul secondo semestre`)]
          : [],
      ),
    (plan, workbook) =>
      measured(plan).flatMap(({ monitoring }) =>
        monitoring?.state === "onTrack"
          ? [edit(monitoring.at, `${textAt(workbook, monitoring.at)} - non in linea`)]
          : [],
      ),
  ],
  "actual-missing": [
    (plan) =>
      measured(plan).flatMap((indicator) => {
        const actual = indicator.actuals.find(
          ({ inline, period }) => !inline && period.includes(String(plan.year ?? "")),
        );
        return actual && yearTarget(indicator, plan) ? [edit(actual.at, "")] : [];
      }),
  ],
};
