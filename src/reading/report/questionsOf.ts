import type { Bilingual } from "../../model/finding";
import { familyOf, isDecisive } from "../../model/role";
import type { Answer, FieldReading, Question, SheetReading } from "../../model/sheetReading";
import { roleWords } from "./roleWords";

/** Below this certainty a field is asked about. */
const SURE = 0.8;
/** What is worth asking: fields that are not sure, those on which most hangs first. A heading on several sheets is asked about once. */
export function questionsOf(sheets: readonly SheetReading[]): readonly Question[] {
  const asked = new Set<string>();
  return sheets
    .filter(({ recognised }) => recognised)
    .flatMap(({ name, fields }) => fields.map((field) => ({ name, field })))
    .filter(({ field }) => field.certainty < SURE && worthOf(field) > 0)
    .sort((a, b) => worthOf(b.field) - worthOf(a.field))
    .filter(({ field }) => {
      const key = JSON.stringify(field.anchor);
      return !asked.has(key) && asked.add(key);
    })
    .map(({ name, field }) => questionOf(name, field));
}

/** What hangs on the answer: decisive roles before others, many cells before few, doubt before likelihood. */
function worthOf({ role, runnerUp, certainty, cells }: FieldReading): number {
  if (runnerUp === null) return 0;
  const decisive = isDecisive(role) || isDecisive(runnerUp);
  const between = familyOf(role) === familyOf(runnerUp) ? 0.5 : 1;
  const size = cells.reduce((sum, { top, bottom }) => sum + bottom - top + 1, 0);
  return (decisive ? 1 : 0.1) * between * (1 - certainty) * Math.log2(1 + size);
}

function questionOf(sheet: string, field: FieldReading): Question {
  const { heading, cells, role, runnerUp, certainty } = field;
  const ask: Bilingual =
    heading === ""
      ? {
          it: "Che cosa c’è in questa colonna senza intestazione?",
          en: "What does this column without a heading hold?",
        }
      : { it: `Che cosa c’è sotto «${heading}»?`, en: `What stands under “${heading}”?` };
  const left = Math.max(0, 1 - certainty);
  return {
    id: `field ${sheet} ${JSON.stringify(field.anchor)}`,
    sheet,
    cells,
    ask,
    answers: [
      answerOf(field, role, certainty),
      ...(runnerUp === null ? [] : [answerOf(field, runnerUp, left * 0.7)]),
    ],
  };
}

const answerOf = (field: FieldReading, role: FieldReading["role"], certainty: number): Answer => ({
  label: roleWords(role),
  correction: {
    kind: "role",
    role,
    ...(field.share !== null && role === "threshold" ? { share: field.share } : {}),
    ...field.anchor,
  },
  certainty,
});
