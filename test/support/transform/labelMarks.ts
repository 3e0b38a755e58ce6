import type { Grid } from "../../../src/model/grid";
import { foldLabel, isLabel } from "./labels";
import type { Random } from "./random";
import { cellsOf, mapCells, withText } from "./sheetParts";
import { hasColumns } from "./tableParts";
import { inPlace } from "./transformation";

type Rewrite = (text: string, random: Random) => string;

const bare = (text: string) => text.replace(/\s*:?\s*$/, "");

const labels = (rewrite: Rewrite) => (grid: Grid, random: Random) =>
  mapCells(grid, (cell) => (isLabel(cell) ? withText(cell, rewrite(bare(cell.text), random)) : cell));

/** Peso (*), Target (1), Indicatore¹: a remark stands below the table. */
export const footnotes = inPlace(
  "footnotes on labels",
  labels(
    (text, random) => text + random.pick(["*", " *", "(*)", " (*)", " (1)", "¹", " (**)", " ²", " [1]"]),
  ),
);

const HINTS: Readonly<Record<string, string>> = {
  peso: "somma = 100",
  target: "valore atteso",
  indicatori: "max 3",
  indicatore: "cosa si misura",
  algoritmo: "come si calcola",
  descrizione: "max 500 caratteri",
  responsabile: "nome e cognome",
  responsabili: "ufficio",
  fonte: "da dove viene il dato",
  "un.mis.": "n., %, gg.",
};

/** What to fill in, in brackets: Peso (somma = 100). */
export const hintsInBrackets = inPlace(
  "hints in brackets after labels",
  labels((text) => {
    const hint = HINTS[foldLabel(text)];
    return hint ? `${text} (${hint})` : text;
  }),
);

/** The same in a line below. */
export const hintsBelow = inPlace(
  "hints in a second line of labels",
  labels((text) => {
    const hint = HINTS[foldLabel(text)];
    return hint ? `${text}\n(${hint})` : text;
  }),
);

const LETTERS = "abcdefghijklmnopqrstuvwxyz";

/** Columns lettered in their headings: (a) Obiettivo, (b) Peso … */
export const letteredHeadings = inPlace("headings lettered from left to right", (grid, random) => {
  if (!hasColumns(grid)) return grid;
  const style = random.pick([
    (letter: string, text: string) => `(${letter}) ${text}`,
    (letter: string, text: string) => `${letter}) ${text}`,
    (letter: string, text: string) => `${text} (${letter})`,
  ]);
  return mapCells(grid, (cell) =>
    isLabel(cell) && cell.at.col < LETTERS.length
      ? withText(cell, style(LETTERS[cell.at.col] ?? "", bare(cell.text)))
      : cell,
  );
});

/** Fields of a card numbered from its top: 1) Missione, 2) Programma … */
export const numberedFields = inPlace("fields of cards numbered", (grid) => {
  if (hasColumns(grid)) return grid;
  const numbers = new Map<string, number>();
  for (const cell of cellsOf(grid).filter(isLabel)) {
    const key = foldLabel(cell.text);
    if (!numbers.has(key)) numbers.set(key, numbers.size + 1);
  }
  return mapCells(grid, (cell) =>
    isLabel(cell) ? withText(cell, `${numbers.get(foldLabel(cell.text)) ?? 0}) ${bare(cell.text)}`) : cell,
  );
});

/** Brackets, quotes, bullets, arrows and dots around a label. */
export const ornaments = inPlace("ornaments around labels", (grid, random) => {
  const [before, after] = random.pick([
    ["[", "]"],
    ["«", "»"],
    ['"', '"'],
    ["• ", ""],
    ["- ", " -"],
    ["► ", ""],
    ["", " →"],
    ["", "…"],
    ["", " ........"],
    ["*", "*"],
  ] as const);
  return mapCells(grid, (cell) => (isLabel(cell) ? withText(cell, before + bare(cell.text) + after) : cell));
});
