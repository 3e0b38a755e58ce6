import { formatAddress, sameAddress, type Address } from "../../../src/model/address";
import type { Indicator, Plan, Sourced } from "../../../src/model/plan";
import { isGeneric } from "../../../src/rules/isGeneric";
import { edit, measured, textAt, yearTarget, type Defect, type Planter } from "./plant";

type FieldOf = (indicator: Indicator) => Sourced<string> | null;

const blanked = (field: FieldOf): Planter => {
  return (plan, workbook) =>
    measured(plan).flatMap((indicator) => {
      const value = field(indicator);
      const own = value && textAt(workbook, value.at).replace(/\s+/g, " ").trim() === value.value;
      const shared = value && indicator.targets.some(({ at }) => sameAddress(at, value.at));
      return value && own && !shared ? [edit(value.at, "")] : [];
    });
};

/** Cells of responsibles that name one unit and stand in a row of their own. */
function responsibleCells({ nodes, indicators }: Plan): Sourced<string>[] {
  const users = new Map<string, { named: Sourced<string>; by: string[] }>();
  for (const { id, responsible } of [...nodes, ...indicators]) {
    for (const named of responsible) {
      const known = users.get(formatAddress(named.at));
      if (known) known.by.push(id);
      else users.set(formatAddress(named.at), { named, by: [id] });
    }
  }
  const owner = new Map(indicators.map(({ id, parent }) => [id, parent]));
  const names = new Map([...nodes, ...indicators].map(({ id, responsible }) => [id, responsible.length]));
  return [...users.values()].flatMap(({ named, by }) =>
    new Set(by.map((id) => owner.get(id) ?? id)).size === 1 &&
    indicators.filter(({ parent }) => by.includes(parent)).length < 2 &&
    by.every((id) => names.get(id) === 1)
      ? [named]
      : [],
  );
}

const onResponsible = (drawn: (value: string, plan: Plan) => string | null): Planter => {
  return (plan, workbook) =>
    responsibleCells(plan).flatMap(({ value, at }): Defect[] => {
      const text = textAt(workbook, at).trim() === value ? drawn(value, plan) : null;
      return text === null ? [] : [edit(at, text)];
    });
};

const notes = ({ indicators }: Plan): Sourced<string>[] =>
  indicators.flatMap(({ statusNote }) => statusNote ?? []);

/** Empty cells to the right of the titles, some columns behind the last of the sheet. */
const behind = (at: Address, width: number): Address => ({ ...at, col: width + 5 });

export const fieldPlanters: Readonly<Record<string, Planter>> = {
  "algorithm-missing": blanked(({ algorithm }) => algorithm),
  "unit-missing": blanked(({ unit }) => unit),
  "source-missing": blanked(({ source }) => source),
  "responsible-missing": onResponsible(() => ""),
  "responsible-generic": onResponsible(() => "Uffici diversi"),
  "personal-data": onResponsible(() => "dott.ssa Anna Verdi"),
  "responsible-spelling": (plan, workbook) =>
    onResponsible((value) => {
      const uses = responsibleCells(plan).filter((other) => other.value === value).length;
      return uses > 1 && !isGeneric(value) && /^\p{L}+ \p{L}/u.test(value)
        ? value.replace(" ", " per il ")
        : null;
    })(plan, workbook),
  "revision-reference": (plan) =>
    notes(plan).flatMap(({ value, at }) =>
      /n\. \d+/.test(value) ? [edit(at, value.replace(/n\. \d+/, "n."))] : [],
    ),
  "revision-mismatch": (plan) =>
    notes(plan).flatMap(({ value, at }) => {
      const act = (note: string) => note.slice(note.indexOf("n. "));
      const twins = notes(plan).filter((note) => act(note.value) === act(value)).length;
      return twins > 2 && /n\. \d+/.test(value) ? [edit(at, value.replace(/n\. \d+/, "n. 999"))] : [];
    }),
  "removed-with-targets": (plan) =>
    plan.indicators.flatMap(({ status, blankTargets }) =>
      status === "removed"
        ? blankTargets
            .filter(({ period }) => Number(period) >= (plan.year ?? 0))
            .map(({ at }) => edit(at, "90%"))
        : [],
    ),
  "monitoring-missing": (plan) => {
    const inTables = measured(plan).filter(
      ({ monitoring, name }) => monitoring?.at.row === name.at.row && monitoring.at.sheet === name.at.sheet,
    );
    return inTables.length < 2
      ? []
      : inTables.flatMap(({ monitoring }) => (monitoring ? [edit(monitoring.at, "")] : []));
  },
  "monitoring-contradiction": (plan, workbook) =>
    measured(plan).flatMap(({ monitoring }) =>
      monitoring?.state === "onTrack"
        ? [edit(monitoring.at, `${textAt(workbook, monitoring.at)}. In ritardo sul secondo semestre`)]
        : [],
    ),
  "actual-missing": (plan) =>
    measured(plan).flatMap((indicator) => {
      const actual = indicator.actuals.find(
        ({ inline, period }) => !inline && period.includes(String(plan.year ?? "")),
      );
      return actual && yearTarget(indicator, plan) ? [edit(actual.at, "")] : [];
    }),
  "hidden-content": (plan) =>
    plan.nodes.flatMap(({ title }) => [{ edits: [], at: title.at, hide: [title.at] }]),
  "sheet-unread": (plan, { sheets }) =>
    plan.sheets.flatMap(({ name, recognised }) => {
      const grid = sheets.find(({ sheet }) => sheet === name);
      const node = plan.nodes.findLast(({ title }) => title.at.sheet === name);
      if (!recognised || !grid || !node || plan.unread.some(({ at }) => at.sheet === name)) return [];
      const width = grid.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
      return [edit(behind(node.title.at, width), "xyz 12 da rivedere")];
    }),
  "indicator-missing": (plan) =>
    plan.nodes.flatMap((node): Defect[] => {
      const own = measured(plan).filter(({ parent }) => parent === node.id);
      const [only] = own;
      const rowMates = plan.indicators.filter(
        ({ name }) => name.at.row === only?.name.at.row && name.at.sheet === only.name.at.sheet,
      );
      if (!only || own.length !== 1 || rowMates.length !== 1 || node.title.at.row !== only.name.at.row)
        return [];
      if (plan.nodes.some(({ parent }) => parent === node.id)) return [];
      const cells = [
        only.name,
        only.algorithm,
        only.unit,
        only.source,
        only.baseline,
        only.kpiType,
        only.frequency,
        only.weight,
        ...only.targets,
        ...only.thresholds,
        ...only.actuals,
      ].flatMap((value) => (value && !sameAddress(value.at, node.title.at) ? [value.at] : []));
      return [{ edits: cells.map((at) => ({ at, drawn: "" })), at: node.title.at }];
    }),
};
