import { cellAt } from "../model/cellAt";
import { percentFormat } from "../grid/percentFormat";
import { formatAddress } from "../model/address";
import type { Bilingual, CellChange } from "../model/finding";
import type { Cell, Workbook } from "../model/grid";
import type { Language } from "../reports/language";
import { words } from "../reports/pageWords";
import { subjectNames } from "../reports/subjectNames";
import type { Review } from "../review";

/** A correction that can be made: what it does, to what, and every cell with what stands there now. */
export interface ReadyFix {
  readonly title: Bilingual;
  /** Name of the objective or indicator it is about. */
  readonly subject: string | null;
  readonly lines: readonly { readonly change: CellChange; readonly now: Cell | undefined }[];
}

/** The corrections of standing findings; what a formula computes, what another correction wants or an unsure reading proposes, stays. */
export function readyFixes(
  { plan, findings }: Pick<Review, "plan" | "findings">,
  workbook: Workbook,
): ReadyFix[] {
  const taken = new Set<string>();
  const subjectOf = subjectNames(plan);
  return findings.flatMap((finding) => {
    const { fix, ignored, unsure } = finding;
    if (!fix || ignored !== null || unsure) return [];
    const lines = fix.changes.map((change) => ({ change, now: cellAt(workbook, change.at) }));
    const blocked = lines.some(
      ({ change, now }) => now?.formula !== undefined || taken.has(formatAddress(change.at)),
    );
    if (blocked) return [];
    for (const { change } of lines) taken.add(formatAddress(change.at));
    return [{ title: fix.title, subject: subjectOf(finding), lines }];
  });
}

/** A correction for people: its name, then cell by cell what stands there and what will, both written alike. */
export function fixText({ title, subject, lines }: ReadyFix, language: Language): string {
  const show = (value: CellChange["value"], format: string | undefined) =>
    typeof value === "number"
      ? percentFormat(format) === "scaled"
        ? words[language].format.percent(value, 4)
        : words[language].format.number(value, 4)
      : String(value ?? "");
  return [
    `  ${title[language]}${subject === null ? "" : `: ${subject}`}`,
    ...lines.map(({ change, now }) => {
      const before = now?.type === "number" ? show(now.value, now.format) : (now?.text ?? "");
      return `    ${formatAddress(change.at)}: «${before}» → «${show(change.value, change.format ?? now?.format)}»`;
    }),
  ].join("\n");
}
