import type { Workbook } from "../../../src/model/grid";
import type { Plan } from "../../../src/model/plan";
import type { Sourced } from "../../../src/model/sourced";
import { isGeneric } from "../../../src/rules/isGeneric";
import { sameAddress } from "../../../src/model/address";
import { distinct, edit, holdsOnly, type Planter } from "./plant";

/** Cells that name one responsible and nothing else. */
function responsibleCells({ nodes, indicators }: Plan, workbook: Workbook): Sourced<string>[] {
  return [...nodes, ...indicators]
    .flatMap(({ responsible }) => responsible)
    .filter((named) => holdsOnly(workbook, named));
}

/** Whose weights add up apart, name by name: with another name in one of several rows his weights no longer do. */
const weighsApart = ({ nodes, weightGroups }: Plan, { at }: Sourced<string>): boolean => {
  const members = new Set(weightGroups.flatMap(({ by, members }) => (by === "manager" ? members : [])));
  const rows = nodes.filter(({ id }) => members.has(id));
  const named = rows.filter(({ responsible }) => responsible.some((other) => sameAddress(other.at, at)));
  const again = named.flatMap(({ responsible }) => responsible.map(({ value }) => value));
  return rows.some(
    ({ responsible }) =>
      responsible.some(({ value }) => again.includes(value)) &&
      !responsible.some((other) => sameAddress(other.at, at)),
  );
};

const onResponsible = (drawn: (value: string, all: readonly Sourced<string>[]) => string | null): Planter => {
  return (plan, workbook) => {
    const cells = responsibleCells(plan, workbook);
    const own = cells.filter(
      (cell, index) =>
        cells.findIndex(({ at }) => sameAddress(at, cell.at)) === index && !weighsApart(plan, cell),
    );
    return distinct(
      own.flatMap(({ value, at }) => {
        const text = drawn(value, own);
        return text === null ? [] : [edit(at, text)];
      }),
    );
  };
};

const misspelt = (change: (value: string) => string): Planter =>
  onResponsible((value, all) => {
    const uses = all.filter((other) => other.value === value).length;
    return uses > 1 && !isGeneric(value) && /\p{L} \p{L}/u.test(value) && change(value) !== value
      ? change(value)
      : null;
  });

export const responsiblePlanters: Readonly<Record<string, readonly Planter[]>> = {
  // Where nobody else is named for the same objective.
  "responsible-missing": [
    (plan, workbook) =>
      distinct(
        [...plan.nodes, ...plan.indicators].flatMap((item) => {
          const owner = "title" in item ? undefined : plan.nodes.find(({ id }) => id === item.parent);
          const [first, ...others] = [...item.responsible, ...(owner?.responsible ?? [])];
          return first && holdsOnly(workbook, first) && others.every(({ at }) => sameAddress(at, first.at))
            ? [edit(first.at, "")]
            : [];
        }),
      ),
  ],
  "responsible-generic": ["Uffici diversi", "Tutti gli uffici", "Responsabile del servizio"].map((text) =>
    onResponsible(() => text),
  ),
  "personal-data": ["dott.ssa Anna Verdi", "Mario Rossi", "Rossi Maria", "Dr. Bianchi"].map((name) =>
    onResponsible(() => name),
  ),
  "responsible-spelling": [
    misspelt((value) => value.replace(" ", " per il ")),
    // Two letters exchanged, one dropped, one written twice: slips of a hand that types.
    misspelt((value) => value.replace(/(\p{L}{3})(\p{L})(\p{L})(?=\p{L}{2})/u, "$1$3$2")),
    misspelt((value) => value.replace(/(\p{L}{4})\p{L}(?=\p{L}{2})/u, "$1")),
    misspelt((value) => value.replace(/(\p{L}{4})(\p{L})(?=\p{L})/u, "$1$2$2")),
  ],
};
