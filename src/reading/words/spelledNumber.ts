import { foldText } from "../../grid/foldText";

const BELOW_TWENTY =
  "zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove".split(
    " ",
  );
const TENS = "venti trenta quaranta cinquanta sessanta settanta ottanta novanta".split(" ");

/** "trenta", "ventotto", "cento": what may be a part of a hundred. */
const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...BELOW_TWENTY.map((word, number) => [word, number] as const),
  ...TENS.flatMap((tens, at) =>
    ["", ...BELOW_TWENTY.slice(1, 10)].map((unit, number) => {
      // Before a vowel the last one is dropped: "ventuno", "trentotto".
      const stem = /^[uo]/.test(unit) ? tens.slice(0, -1) : tens;
      return [stem + unit, (at + 2) * 10 + number] as const;
    }),
  ),
  ["cento", 100],
]);

/** A text with the numbers in it that are written as words in figures: "trenta punti su cento" as "30 punti su 100". */
export const spelledNumber = (text: string): string =>
  text.replace(/\p{L}+/gu, (word) => String(NUMBERS.get(foldText(word)) ?? word));
