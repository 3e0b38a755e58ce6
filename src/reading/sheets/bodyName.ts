import { foldText } from "../../grid/foldText";
import type { Cell, Grid, Workbook } from "../../model/grid";
import { ABOVE_OTHERS, BODY_NOUNS, ENGLISH_BODIES } from "../words/bodyNouns";

/** Rows from the top of a sheet in which a body writes its name. */
const HEAD = 8;
const LONGEST = 90;

/** The name of the body whose plan a workbook is, as the head of its sheets writes it; null where none does. */
export function bodyName(workbook: Workbook): string | null {
  const heads = workbook.sheets.filter(({ hidden }) => !hidden).flatMap(headTexts);
  return (
    firstOf(heads, nameIn(BODY_NOUNS)) ?? firstOf(heads, englishName) ?? firstOf(heads, nameIn(ABOVE_OTHERS))
  );
}

type Find = (text: string) => string | null;

function firstOf(texts: readonly string[], find: Find): string | null {
  for (const text of texts) {
    const name = find(text);
    if (name !== null) return name;
  }
  return null;
}

/** Texts that stand alone in a row, above the first row that is a record, a label or a line of headings; cut where a dash or a line ends a name. */
function headTexts({ rows }: Grid): string[] {
  const filled = rows
    .slice(0, HEAD)
    .map((row) => row.filter((cell): cell is Cell => cell !== undefined && cell.text.trim() !== ""));
  const below = filled.findIndex((cells) => cells.length > 1);
  const head = below < 0 ? filled : filled.slice(0, below);
  return head.flat().flatMap(({ text }) => text.split(CUTS).map((part) => part.trim()));
}

const CUTS = /\s[-–—|/]\s|:\s|\n|,?\s+anno\s/i;
const OF = /^(?:del|della|dello|dell'|di)$/;

/** "Piano della performance del Comune di Rocca 2026" → "Comune di Rocca": a noun at the start or after "del", to the end. */
const nameIn =
  (nouns: readonly string[]): Find =>
  (text) => {
    const parts = text.replace(/\b(dell)['’]\s*/gi, "$1' ").split(/\s+/);
    const folded = parts.map(foldText);
    const start = folded.findIndex((_, place) => {
      if (place > 0 && !OF.test(folded[place - 1] ?? "")) return false;
      const rest = `${folded.slice(place).join(" ")} `;
      return nouns.some((noun) => rest.startsWith(`${noun} `));
    });
    return start < 0
      ? null
      : asName(
          parts
            .slice(start)
            .join(" ")
            .replace(/\b(dell)' /gi, "$1'"),
        );
  };

const englishName: Find = (text) => {
  const last = foldText(text).split(/\s+/).at(-1) ?? "";
  return ENGLISH_BODIES.includes(last) ? asName(text) : null;
};

/** Two words at least, no sentence, no year behind. */
function asName(text: string): string | null {
  const name = text.replace(/[\s,(]*\b(?:19|20)\d\d(?:\s*[-/–]\s*(?:20)?\d\d)*\)?\s*$/, "").trim();
  const long = name.length > LONGEST || /[.;?!]\s|\d{3}/.test(name);
  return long || !/\s/.test(name) ? null : name;
}
