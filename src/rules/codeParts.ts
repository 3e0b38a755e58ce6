/** Parts of an outline code, without leading zeros and closing dots: "01.2." → ["1", "2"]. */
export function codeParts(code: string): string[] {
  return code
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== "")
    .map((part) => part.replace(/^0+(?=.)/, ""));
}

/** Two codes that differ at most in zeros, dots and capitals are the same code. */
export function sameCode(a: string, b: string): boolean {
  return codeParts(a).join(".") === codeParts(b).join(".");
}
