import { onceFor } from "../onceFor";
import { isPeriodOnly } from "../words/readPeriod";
import { speaksOf, type FieldView } from "./fieldView";
import { numberOf } from "./numbersOf";

/** Fewer columns do not show that one adds up the others. */
const LEAST = 3;

const sameGroup = (one: FieldView, other: FieldView): boolean => {
  const group = ({ field }: FieldView) => field.path.slice(0, -1).join(" › ");
  return group(one) !== "" && group(one) === group(other) && !isPeriodOnly(other.field.path.at(-1) ?? "");
};

/** Whether a field adds up the others of its group, record by record, or is one of those: targets by department with a total. */
export const partInSum = onceFor((view: FieldView): "total" | "part" | null => {
  const group = view.all.filter((other) => sameGroup(view, other));
  if (group.length < LEAST || !group.includes(view) || areCompared(group)) return null;
  const total = group.find((each) => addsUp(each, group));
  return total === undefined ? null : total === view ? "total" : "part";
});

/** "Previsto | Realizzato | Scost.": what was found is what was planned and the difference, no total. */
const areCompared = (group: readonly FieldView[]): boolean =>
  (["target", "actual"] as const).every((term) => group.some((each) => each.senses.any.includes(term)));

function addsUp(total: FieldView, group: readonly FieldView[]): boolean {
  let [records, sums] = [0, 0];
  total.shown.forEach((_text, record) => {
    const values = group.map(({ field }) => {
      const cell = field.cells[record];
      return cell ? numberOf(cell) : null;
    });
    const own = values[group.indexOf(total)];
    const others = values.filter((value, at) => value !== null && group[at] !== total) as number[];
    if (own == null || others.length < 2) return;
    records += 1;
    if (Math.abs(own - others.reduce((sum, value) => sum + value, 0)) < 1e-6) sums += 1;
  });
  return sums >= 2 && sums >= records * 0.5;
}

/** "di cui Nord", "Contributo dei dipartimenti". */
const OF_WHICH =
  /^\s*(?:di cui|of which)\b|\b(?:riparto|ripartizione|contributo)\b.{0,20}\b(?:per|dei|delle|by)\s+(?:dipartiment|struttur|sed[ei]\b|distrett|serviz|unit|department)/i;

const saysOfWhich = (view: FieldView): boolean =>
  !speaksOf(view, "weight") && view.field.path.some((text) => OF_WHICH.test(text));

/** Under "di cui", where a target, or a total, stands elsewhere. */
export const isOfWhich = (view: FieldView): boolean =>
  saysOfWhich(view) &&
  view.all.some((other) => !saysOfWhich(other) && (speaksOf(other, "target") || saysWhole(other)));

/** "Totale Agenzia › 31/12/2026", "Obiettivo azienda 2027". */
const saysWhole = ({ field: { path } }: FieldView): boolean =>
  path.some((text) => /\b(?:total|aziend|agenzia|complessiv)/i.test(text));
