import type { Cell, Grid } from "../../../src/model/grid";
import { headerWords } from "./headerWords";
import { foldLabel, isLabel } from "./labels";
import type { Random } from "./random";
import { mapCells, withText } from "./sheetParts";
import { inPlace } from "./transformation";

type Rewrite = (text: string, random: Random) => string;

const labels = (rewrite: Rewrite) => (grid: Grid, random: Random) =>
  mapCells(grid, (cell) => (isLabel(cell) ? withText(cell, rewrite(cell.text, random)) : cell));

const texts = (rewrite: Rewrite) => (grid: Grid, random: Random) =>
  mapCells(grid, (cell: Cell) => (cell.type === "text" ? withText(cell, rewrite(cell.text, random)) : cell));

const NO_BREAK = "\u00a0";

/** Double, leading, trailing and non-breaking spaces in every text. */
export const oddSpaces = inPlace(
  "odd spaces everywhere",
  texts((text, random) => {
    const odd = text.replaceAll(" ", () => random.pick([" ", "  ", NO_BREAK, `${NO_BREAK} `]));
    return random.pick(["", " ", NO_BREAK]) + odd + random.pick(["", " ", `  `, NO_BREAK]);
  }),
);

export const labelsInCapitals = inPlace(
  "labels in capitals",
  labels((text) => text.toUpperCase()),
);

export const labelsInSmallLetters = inPlace(
  "labels in small letters",
  labels((text) => text.toLowerCase()),
);

export const everythingInCapitals = inPlace(
  "everything in capitals",
  texts((text) => text.toUpperCase()),
);

/** O B I E T T I V O   O P E R A T I V O, as titles are widened by hand. */
export const letterSpaced = inPlace(
  "letter-spaced labels",
  labels((text) =>
    text
      .trim()
      .toUpperCase()
      .split(/\s+/)
      .map((word) => [...word].join(" "))
      .join("   "),
  ),
);

export const brokenLines = inPlace(
  "line breaks in labels",
  labels((text, random) => text.trim().replaceAll(/\s+/g, () => (random.chance(0.7) ? "\n" : " "))),
);

export const trailingColons = inPlace(
  "colons after labels",
  labels((text, random) => text.replace(/\s*:?\s*$/, random.pick([":", " :"]))),
);

const known = new Set(headerWords.flatMap(({ from, it, en }) => [...from, ...it, ...en].map(foldLabel)));

/**
 * One letter of a word of five or more dropped, doubled, or swapped with the next, never the first; never such that
 * another heading comes out. Abbreviations leave no room for a slip.
 */
function slip(text: string, random: Random): string {
  const places = [...text.matchAll(/\p{L}{5,}/gu)].flatMap((word) =>
    Array.from({ length: word[0].length - 2 }, (_, offset) => word.index + 1 + offset),
  );
  if (places.length === 0) return text;
  const at = random.pick(places);
  const [letter = "", next = ""] = text.slice(at, at + 2);
  const slipped = random.pick([next, letter + letter + next, next + letter]);
  const result = text.slice(0, at) + slipped + text.slice(at + 2);
  return known.has(foldLabel(result)) ? text : result;
}

/** A typing slip in every third label. */
export const typingSlips = inPlace(
  "typing slips in labels",
  labels((text, random) => (random.chance(0.35) ? slip(text, random) : text)),
);
