import { drawSheet } from "../../src/grid/drawSheet";
import { formatAddress, formatCell, type Address } from "../../src/model/address";
import type { Finding } from "../../src/model/finding";
import type { Profile } from "../../src/model/profile";
import type { Rule } from "../../src/rules/rule";
import { findingsOn } from "./testRule";

/**
 * What a rule says of a drawn sheet, one text a finding: its cell, the related ones, the words in both languages, and what its fix would
 * write: "B3 (B2): Attesa … / Expected … → B2=0.5 0% B3=0.5 0%".
 */
export function said(rule: Rule, picture: string, settings: Partial<Profile> = {}): string[] {
  const { workbook } = drawSheet(picture);
  const place = (at: Address) => (workbook.sheets.length > 1 ? formatAddress(at) : formatCell(at));
  const written = ({ fix }: Finding) =>
    fix?.changes.map(({ at, value, format }) =>
      [`${place(at)}=${JSON.stringify(value)}`, format ?? []].flat().join(" "),
    ) ?? [];
  return findingsOn(rule, workbook, settings).map((finding) => {
    const related = finding.related.map(place).join(" ");
    const words = `${place(finding.at)}${related && ` (${related})`}: ${finding.message.it} / ${finding.message.en}`;
    return [
      words,
      ...written(finding)
        .slice(0, 1)
        .map(() => "→"),
      ...written(finding),
    ].join(" ");
  });
}
