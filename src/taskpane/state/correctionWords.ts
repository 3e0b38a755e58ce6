import type { Correction, RoleCorrection } from "../../model/correction";
import type { Messages } from "../../locales/it";

type Words = Pick<Messages, "reading" | "plan">;

/** What a correction says, as the list of the pane shows it. */
export function correctionWords(correction: Correction, { reading, plan }: Words): string {
  switch (correction.kind) {
    case "role":
      return roleWords(correction, { reading, plan });
    case "headings":
      return onSheet(reading.taughtHeadings(joined(correction.texts), correction.rows), correction, reading);
    case "section": {
      const level = correction.level === "objective" ? plan.objective : plan.kinds[correction.level];
      return onSheet(reading.taughtSection(correction.text, level), correction, reading);
    }
    case "notPart":
      return correction.texts.length === 0
        ? reading.taughtSheetNotPart(correction.sheet ?? "")
        : onSheet(reading.taughtNotPart(joined(correction.texts)), correction, reading);
    case "ownPlan":
      return reading.taughtOwnPlan(correction.sheet);
    case "part":
      return reading.taughtPart(correction.sheet);
    case "planYear":
      return reading.taughtYear(correction.year);
  }
}

function roleWords(correction: RoleCorrection, { reading, plan }: Words): string {
  const { role, share, headings, sheet, column, headerRow } = correction;
  const what = share === undefined ? plan.roles[role] : reading.taughtShare(plan.roles[role], share);
  const row = headerRow === undefined ? "" : ` (${reading.headerRow(headerRow)})`;
  if (headings.length === 0)
    return reading.taughtRole(reading.columnOf(sheet ?? "", column ?? ""), what) + row;
  const words = reading.taughtRole(reading.headingsOf(headings.join(" › ")), what);
  return onSheet(words, correction, reading) + row;
}

const joined = (texts: readonly string[]): string => texts.join(" | ");

const onSheet = (words: string, { sheet }: { readonly sheet?: string }, reading: Words["reading"]): string =>
  sheet === undefined ? words : reading.onlyOn(words, sheet);
