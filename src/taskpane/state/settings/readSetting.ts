/** What somebody typed for a setting, read; or what is wrong with it. */
export type ReadSetting<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly wrong: WrongSetting };

/** Why a setting cannot be what was typed; the pane says it in words. */
export type WrongSetting =
  | "number"
  | "year"
  | "cap"
  | "tolerance"
  | "level"
  | "levelsMissing"
  | "levelsOrder"
  | "bandFrom"
  | "bandScore"
  | "bandsMissing"
  | "bandsSame"
  | "bandsFall"
  | "statusFrom"
  | "statusOrder";

const refuse = (wrong: WrongSetting) => ({ ok: false, wrong }) as const;

/** A number as people write it, with a decimal comma or point: "12,5", " 80 % ". Undefined for anything else. */
export function readNumber(typed: string): number | undefined {
  const plain = typed.replace(/[\s\u00a0%]/g, "").replace(",", ".");
  return /^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : undefined;
}

/** A percentage within bounds, as a fraction. */
export function readShare(
  typed: string,
  [least, most]: readonly [number, number],
  wrong: WrongSetting,
): ReadSetting<number> {
  const percent = readNumber(typed);
  if (percent === undefined) return refuse("number");
  if (percent < least || percent > most) return refuse(wrong);
  // 55 / 100 is not always 0.55: what is stored has no more digits than what was typed.
  return { ok: true, value: Number((percent / 100).toFixed(6)) };
}

export const readCap = (typed: string) => readShare(typed, [100, 1000], "cap");

export function readTolerance(typed: string): ReadSetting<number> {
  const points = readNumber(typed);
  if (points === undefined) return refuse("number");
  return points < 0 || points > 5 ? refuse("tolerance") : { ok: true, value: points };
}

/** A name; nothing: as the workbook writes it. */
export function readBody(typed: string): ReadSetting<string | null> {
  return { ok: true, value: typed.trim() || null };
}

/** A year of four digits; nothing: the workbook's own. */
export function readYear(typed: string): ReadSetting<number | null> {
  const plain = typed.trim();
  if (plain === "") return { ok: true, value: null };
  const year = /^\d{4}$/.test(plain) ? Number(plain) : Number.NaN;
  return year >= 1990 && year <= 2099 ? { ok: true, value: year } : refuse("year");
}

/** "80; 60": levels of the thresholds, best first. */
export function readLevels(typed: string): ReadSetting<readonly number[]> {
  const parts = typed.split(/[;\n]/).filter((part) => part.trim() !== "");
  if (parts.length === 0) return refuse("levelsMissing");
  const levels: number[] = [];
  for (const part of parts) {
    const level = readShare(part, [0, 100], "level");
    if (!level.ok) return level;
    if (level.value === 0 || level.value === 1) return refuse("level");
    if (level.value >= (levels.at(-1) ?? 1)) return refuse("levelsOrder");
    levels.push(level.value);
  }
  return { ok: true, value: levels };
}
