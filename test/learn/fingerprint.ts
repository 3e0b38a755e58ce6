import { FEATURES } from "../../src/reading/roles/features/features";
import { LEVEL_FEATURES } from "../../src/reading/roles/features/levels";
import { BASE_ROLES } from "../../src/reading/roles/baseRole";
import { VOCABULARY } from "../../src/reading/words/vocabulary";
import type { Picture } from "../reading/pictures";

/** Says what was learned from: features, vocabulary and pictures. Another one means that `npm run learn` is due. */
export function fingerprint(pictures: readonly Picture[]): string {
  const drawn = pictures.map(({ family, name, workbook, plan }) => [
    family,
    name,
    plan,
    workbook.sheets.map(({ sheet, rows }) => [
      sheet,
      rows.map((row) => row.map((cell) => cell?.text ?? null)),
    ]),
  ]);
  const seen = [...FEATURES, ...LEVEL_FEATURES].map(({ id, bins = [] }) => [id, bins]);
  return hash(JSON.stringify([BASE_ROLES, seen, VOCABULARY, drawn]));
}

function hash(text: string): string {
  let [low, high] = [2_166_136_261, 5_381];
  for (let at = 0; at < text.length; at += 1) {
    low = Math.imul(low ^ text.charCodeAt(at), 16_777_619) >>> 0;
    high = (Math.imul(high, 33) + text.charCodeAt(at)) >>> 0;
  }
  return low.toString(36) + high.toString(36);
}
