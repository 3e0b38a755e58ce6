import type { Range } from "../../model/address";
import type { Answer, Question } from "../../model/sheetReading";
import type { JudgedPart } from "../sheets/judgedPart";
import { claimsOf, type Plans } from "../sheets/plansOf";
import { titleYears } from "../sheets/titleYears";

/** The reading goes by the first of the years: it has a little more to say for itself. */
const FIRST = 0.5;

/** Which of several years is the plan's, where the workbook names them as plainly; none where it names one. */
export function yearQuestion(
  { plans: [first], ties }: Pick<Plans, "plans" | "ties">,
  parts: readonly JudgedPart[],
): readonly Question[] {
  const year = first?.year ?? null;
  const of = claimsOf(year, ties);
  if (year === null || of.length < 2) return [];
  const titles = parts
    .filter(({ isPlan }) => isPlan)
    .flatMap(({ regions }) => regions.flatMap(({ region }) => region.titles))
    .filter(({ text }) => titleYears(text).some((one) => of.includes(one.first)));
  const sheet = titles[0]?.at.sheet ?? parts.find(({ isPlan }) => isPlan)?.regions[0]?.region.sheet ?? "";
  const cells = titles
    .filter(({ at }) => at.sheet === sheet)
    .map(({ at }): Range => ({ top: at.row, left: at.col, bottom: at.row, right: at.col }));
  const others = of.filter((one) => one !== year);
  const answerOf = (one: number, certainty: number): Answer => ({
    label: { it: `il ${one}`, en: `${one}` },
    correction: { kind: "planYear", year: one, of },
    certainty,
  });
  return [
    {
      id: `year ${of.join(" ")}`,
      sheet,
      cells,
      ask: {
        it: `Di quale anno è il piano? Il file ne nomina ${of.length} allo stesso modo.`,
        en: `Which year is the plan for? The file names ${of.length} just as plainly.`,
      },
      answers: [
        answerOf(year, FIRST),
        ...others.reverse().map((one) => answerOf(one, FIRST / others.length)),
      ],
    },
  ];
}
