import { closeLetterSpacing, tidyText } from "../../grid/foldText";
import type { SheetView, Spot } from "../../grid/sheetView";
import type { Term } from "./vocabulary";
import { withoutPlace, withoutSigns } from "./bareHeading";
import { joinedHeading } from "./joinedHeading";
import { isLevel } from "./levels";
import { readLabel, type Label } from "./readLabel";
import { isPeriodOnly, readPeriod } from "./readPeriod";

/** A heading word of a table: a label, a period ("2020", "al 30/6") or a level ("80%"). */
export interface HeadingWord {
  readonly text: string;
  readonly label: Label | null;
  readonly period: string | null;
  readonly level: number | null;
}

const known = new Map<string, HeadingWord | null>();
const REMEMBERED = 50_000;

/** Reads a cell as a heading; a bare number counts only as a year. */
export function headingWord({ cell }: Pick<Spot, "cell">): HeadingWord | null {
  if (cell.type === "text") return headingText(cell.text);
  const text = tidyText(cell.text);
  if (cell.type === "number" && typeof cell.value === "number" && !cell.format?.includes("%")) {
    const year = Number.isInteger(cell.value) && cell.value >= 1990 && cell.value <= 2100;
    return year ? { text, label: null, period: String(cell.value), level: null } : null;
  }
  return cell.type === "date" ? { text, label: null, period: readPeriod(text), level: null } : null;
}

/** A table repeats its words in every row: they are read once. */
function headingText(written: string): HeadingWord | null {
  let word = known.get(written);
  if (word === undefined) {
    word = readHeadingText(written);
    if (known.size >= REMEMBERED) known.clear();
    known.set(written, word);
  }
  return word;
}

function readHeadingText(written: string): HeadingWord | null {
  const text = tidyText(closeLetterSpacing(written));
  const bare = withoutSigns(withoutPlace(text)?.words ?? text);
  if (isPeriodOnly(bare)) return { text, label: null, period: readPeriod(bare), level: null };
  const joined = joinedHeading(withoutPlace(written)?.words ?? written);
  if (joined) return joined;
  const label = readLabel(written);
  if (!label || (label.inline !== null && readPeriod(label.inline) === null)) return null;
  if (label.number !== null && isLevel(label.term)) return null;
  return {
    text,
    label,
    period: label.period ?? (label.inline === null ? null : readPeriod(label.inline)),
    level: label.level,
  };
}

/** Headings that make a table of their own beside a leading text. */
export const VALUE_TERMS: readonly Term[] = [
  "baseline",
  "target",
  "actual",
  "threshold",
  "weight",
  "unit",
  "monitoring",
  "frequency",
  "source",
];

/** Below "Soglie", 80 % is a level; below "Target", 2020 is a year. */
export function subheadingWord(view: SheetView, spot: Spot, row: number, top: number): HeadingWord | null {
  const above = headingAbove(view, row, spot.left, top);
  // "Soglia 80%" has its level already, "Target 2026" its year: what stands below is a value.
  const told = above?.level !== null && above !== null;
  const scale = above?.label?.term === "threshold" || (above !== null && isScale(view, row, spot, above));
  const level = scale && !told ? levelOf(spot) : null;
  if (told || (above?.label && above.period !== null && spot.cell.type === "date")) return null;
  if (level !== null) return { text: tidyText(spot.cell.text), label: null, period: null, level };
  const word = headingWord(spot);
  if (
    word &&
    word.label === null &&
    spot.cell.type !== "text" &&
    above?.label &&
    !VALUE_TERMS.includes(above.label.term)
  )
    return null;
  return word;
}

/** "Grado di raggiungimento" over several columns: what must be reached for 100, 80, 60 % of the score. */
function isScale(view: SheetView, row: number, { left }: Spot, { label, text }: HeadingWord): boolean {
  const merge = view.mergeAt(row - 1, left);
  return label?.term === "other" && merge !== undefined && merge.right > merge.left && SCALE.test(text);
}

const SCALE = /raggiungimento|punteggio|score|achievement/i;

function levelOf({ cell }: Spot): number | null {
  const written =
    typeof cell.value === "number"
      ? cell.value
      : Number(/(\d+(?:[.,]\d+)?)\s*%?/.exec(cell.text)?.[1]?.replace(",", ".") ?? "NaN");
  const level = written > 1 ? written / 100 : written;
  return level > 0 && level <= 1 ? level : null;
}

function headingAbove(view: SheetView, row: number, col: number, top: number): HeadingWord | null {
  for (let above = row - 1; above >= top; above -= 1) {
    if (view.isBlankRow(above)) continue;
    for (let left = col; left >= 0 && left > col - 8; left -= 1) {
      const cell = view.shown(above, left);
      if (!cell) continue;
      const word = headingWord({ cell });
      // "Anno" between "Target" and its years.
      if (word?.label?.term !== "other" || above === top) return word;
      const upper = headingAbove(view, above, col, top);
      return upper?.label && VALUE_TERMS.includes(upper.label.term) ? upper : word;
    }
  }
  return null;
}
