import { fold } from "./fold";

/** A piece of a text, found by a search or not. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

/** Cuts a text at what a search finds in it, as the search compares: without case and accents. */
export function matchesIn(text: string, query: string): readonly Piece[] {
  const wanted = fold(query);
  // Letter by letter, because an accent may be a letter of its own.
  const letters = [...text];
  const folded = letters.map((letter) => (letter.trim() === "" ? letter : fold(letter)));
  const ends: number[] = [];
  folded.reduce((length, letter, index) => (ends[index] = length + letter.length), 0);
  const whole = folded.join("");
  const pieces: Piece[] = [];
  let done = 0;
  const letterAt = (place: number) => ends.findIndex((end) => end > place);
  for (let at = wanted === "" ? -1 : whole.indexOf(wanted); at >= 0;) {
    const [from, to] = [letterAt(at), letterAt(at + wanted.length - 1) + 1];
    if (from > done) pieces.push({ text: letters.slice(done, from).join(""), hit: false });
    pieces.push({ text: letters.slice(from, to).join(""), hit: true });
    done = to;
    at = whole.indexOf(wanted, at + wanted.length);
  }
  if (done < letters.length || pieces.length === 0)
    pieces.push({ text: letters.slice(done).join(""), hit: false });
  return pieces;
}
