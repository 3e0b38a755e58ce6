/** Parts of an outline code, without leading zeros and closing dots: "01.2." → ["1", "2"], "OP3" → ["op", "3"]. */
export function codeParts(code: string): string[] {
  // Nearly all codes are figures and dots.
  if (/^[1-9]\d*(?:\.[1-9]\d*)*$/.test(code)) return code.split(".");
  const parts = code.toLowerCase().match(/\p{L}+|\p{N}+/gu) ?? [];
  return parts.map((part) => part.replace(/^0+(?=.)/, ""));
}

/** Two codes that differ at most in zeros, dots and capitals are the same code. */
export function sameCode(a: string, b: string): boolean {
  return a === b || codeParts(a).join(".") === codeParts(b).join(".");
}
