/** What a text inside a formula of Excel may hold at most, in UTF-16 units. */
const LONGEST = 255;

/** A text as it stands in a formula; a long one in pieces that Excel joins. */
export function quotedText(text: string): string {
  const pieces = [""];
  // By letters: a pair of units is not cut in two.
  for (const letter of text) {
    const open = pieces.at(-1) ?? "";
    if (open.length + letter.length > LONGEST) pieces.push(letter);
    else pieces[pieces.length - 1] = open + letter;
  }
  return pieces.map((piece) => `"${piece.replaceAll('"', '""')}"`).join("&");
}
