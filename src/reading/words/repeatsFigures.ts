/** "Valore 2023" over "Wert 2023": a line with the figures of the one above, and words besides, says it once more in another language. */
export function repeatsFigures(first: string, second: string): boolean {
  const figures = (text: string): string => (text.match(/\d+/g) ?? []).join(" ");
  return figures(first) !== "" && figures(first) === figures(second) && /\p{L}{3}/u.test(second);
}
