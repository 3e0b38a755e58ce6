import { foldText, tidyText } from "../../grid/foldText";
import type { NodeFact } from "../model";

/** "Digitalizzare i procedimenti…": cut off, by its dots. */
const CUT = /\s*(?:…|\.\.\.)\s*$/u;

/**
 * Facts with titles that were cut off where another sheet shows them whole: "Digitalizzare i procedimenti…" of what it begins alone. One
 * that begins several, or none, stays as it is written.
 */
export function wholeTitles(facts: readonly NodeFact[]): readonly NodeFact[] {
  const cut = facts.filter(({ title }) => CUT.test(title.value));
  if (cut.length === 0) return facts;
  const whole = new Map(
    facts.flatMap(({ title }) =>
      CUT.test(title.value) || title.value === "" ? [] : [[foldText(title.value), tidyText(title.value)]],
    ),
  );
  const meant = new Map<string, string | undefined>();
  for (const { title } of cut) {
    const begun = foldText(title.value.replace(CUT, ""));
    const [one, another] = begun.includes(" ")
      ? [...whole.keys()].filter((words) => words.startsWith(begun))
      : [];
    meant.set(title.value, another === undefined && one !== undefined ? whole.get(one) : undefined);
  }
  // Facts name each other as parents: they are told in place, while they are made.
  for (const fact of cut) {
    const value = meant.get(fact.title.value);
    if (value !== undefined) fact.title = { ...fact.title, value };
  }
  return facts;
}
