import type { Cell, Grid } from "../../../src/model/grid";
import { isLabel } from "./labels";
import type { Random } from "./random";
import { mapCells, withText } from "./sheetParts";
import { inPlace } from "./transformation";

type Rewrite = (text: string, random: Random) => string;

const labels = (rewrite: Rewrite) => (grid: Grid, random: Random) =>
  mapCells(grid, (cell) => (isLabel(cell) ? withText(cell, rewrite(cell.text, random)) : cell));

const texts = (rewrite: Rewrite) => (grid: Grid, random: Random) =>
  mapCells(grid, (cell: Cell) => (cell.type === "text" ? withText(cell, rewrite(cell.text, random)) : cell));

/** Straight apostrophes curled, as Word does. */
export const curlyApostrophes = inPlace(
  "typographic apostrophes",
  texts((text, random) => text.replaceAll("'", () => random.pick(["’", "‘", "`", "´"]))),
);

const BARE: Readonly<Record<string, string>> = { à: "a", è: "e", é: "e", ì: "i", ò: "o", ù: "u" };

/** PRIORITA', attivita': accents as they are typed on a keyboard without accented capitals. */
export const apostrophesForAccents = inPlace(
  "apostrophes for accents in labels",
  labels((text, random) =>
    text
      .toLowerCase()
      .replaceAll(
        /[àèéìòù](?!\p{L})/gu,
        (letter) => (BARE[letter] ?? letter) + random.pick(["'", "’", "`", "´"]),
      )
      .toUpperCase(),
  ),
);

export const noAccents = inPlace(
  "labels without accents and apostrophes",
  labels((text) =>
    text
      .normalize("NFD")
      .replaceAll(/[\u0300-\u036f]/g, "")
      .replaceAll(/['’](?!\p{L})/gu, ""),
  ),
);

/** Accents as signs of their own: texts out of a PDF, or of a Mac. */
export const decomposedAccents = inPlace(
  "accents apart from their letters",
  texts((text) => text.normalize("NFD")),
);

/** Line ends of Windows, of an old Mac, or the mark Excel's XML has for a carriage return. */
export const windowsLineEnds = inPlace(
  "line ends of other systems",
  texts((text, random) => text.replaceAll("\n", () => random.pick(["\r\n", "\r", "\u2028", "\u000b"]))),
);

/** Soft hyphens, zero-width spaces and joiners, marks of direction: what copying from the web leaves in a text. */
const UNSEEN = ["\u00ad", "\u200b", "\u200c", "\u200d", "\u2060", "\ufeff", "\u200e"];

export const unseenCharacters = inPlace(
  "characters nobody sees",
  texts((text, random) => {
    const inside = text.replaceAll(/(?<=\p{L}{2})(?=\p{L}{2})/gu, () =>
      random.chance(0.2) ? random.pick(UNSEEN) : "",
    );
    return random.pick(["", ...UNSEEN]) + inside + random.pick(["", ...UNSEEN]);
  }),
);

/** Thin, narrow, ideographic and tab spaces. */
export const rareSpaces = inPlace(
  "rare spaces everywhere",
  texts((text, random) =>
    text.replaceAll(" ", () => random.pick([" ", "\u2009", "\u202f", "\u3000", "\t", "\u2003"])),
  ),
);

/** Obiet-⏎tivo strate-⏎gico: words cut at the end of a narrow column. */
export const hyphenation = inPlace(
  "words of labels cut at line ends",
  labels((text, random) =>
    text.replaceAll(/(?<=\p{L}{4})(?=\p{L}{4})/gu, () => (random.chance(0.25) ? "-\n" : "")),
  ),
);

/** Ligatures, full-width letters and the like, as some converters write them. */
export const ligatures = inPlace(
  "ligatures in texts",
  texts((text) => text.replaceAll("fi", "ﬁ").replaceAll("fl", "ﬂ")),
);

export const titleCase = inPlace(
  "Labels With Capital Initials",
  labels((text) => text.toLowerCase().replaceAll(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())),
);
