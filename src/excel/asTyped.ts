/** What Excel would take for a formula, a number, a date, a truth value or an error when somebody types it. */
const NOT_PLAIN = /^[\s=+\-@'#＝＋－＠]|\d|^(?:true|false|vero|falso)$/i;

/**
 * A value as it has to be handed to Excel so that it stays what it is: a text that begins with = + - @, or that Excel would
 * turn into a number or a date ("1.1", "gen 20"), gets the apostrophe a person would type. Null empties the cell.
 */
export function asTyped(value: string | number | boolean | null): string | number | boolean {
  if (value === null) return "";
  return typeof value === "string" && NOT_PLAIN.test(value) ? `'${value}` : value;
}
