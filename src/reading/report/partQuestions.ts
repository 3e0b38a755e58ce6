import type { Question } from "../../model/sheetReading";
import type { JudgedPart } from "../sheets/judgedPart";
import { notReadAreas } from "./notReadAreas";

/** From this chance on a sheet that is not read as a plan may be one: sooner where the workbook shows no other. */
const LIKELY = { alone: 0.1, beside: 0.3 };
/** What speaks for a plan where only its words do. */
const BY_WORDS = 0.3;

/** Sheets that gave nothing and may be part of the plan: they speak of one, or nearly look like one. The likeliest first. */
export function partQuestions(
  parts: readonly JudgedPart[],
  holding: ReadonlySet<string>,
): readonly Question[] {
  const speaking = new Set(notReadAreas(parts).map(({ at }) => at.sheet));
  const least = holding.size === 0 ? LIKELY.alone : LIKELY.beside;
  const chances = new Map<string, number>();
  for (const { regions, facts, chance } of parts) {
    const sheet = regions[0]?.region.sheet;
    if (sheet === undefined || holding.has(sheet) || facts.length === 0) continue;
    const likely = Math.max(chance, speaking.has(sheet) ? BY_WORDS : 0);
    if (likely >= least) chances.set(sheet, Math.max(likely, chances.get(sheet) ?? 0));
  }
  return [...chances]
    .sort((a, b) => b[1] - a[1])
    .map(([sheet, chance]): Question => ({
      id: `part ${sheet}`,
      sheet,
      cells: parts.flatMap(({ regions }) =>
        regions.flatMap(({ region }) => (region.sheet === sheet && !region.within ? [region.range] : [])),
      ),
      ask: {
        it: `Il foglio «${sheet}» fa parte del piano?`,
        en: `Is the sheet “${sheet}” part of the plan?`,
      },
      answers: [
        {
          label: { it: "no, non c’entra", en: "no, it is something else" },
          correction: { kind: "notPart", texts: [], sheet },
          certainty: 1 - chance,
        },
        {
          label: { it: "sì, ne fa parte", en: "yes, it is" },
          correction: { kind: "part", sheet },
          certainty: chance,
        },
      ],
    }));
}
