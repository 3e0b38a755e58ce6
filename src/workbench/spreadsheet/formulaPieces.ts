/** One piece of a formula; what no language changes (texts, sheet names, operators) is "kept". */
export interface FormulaPiece {
  readonly kind: "kept" | "function" | "word" | "number" | "error" | "separator";
  readonly text: string;
  /** Between the braces of an array constant, whose separators are its own. */
  readonly inArray: boolean;
}

/** Strings, quoted sheet names and what stands in brackets (tables, other workbooks) come first: nothing in them counts. */
const pieces = (decimal: string) =>
  new RegExp(
    [
      /(?<kept>"(?:[^"]|"")*"|'(?:[^']|'')*'!?|\[(?:[^[\]]|\[[^\]]*\])*\]|[\p{L}_][\p{L}\p{N}_.]*!)/u.source,
      /(?<error>#[\p{L}/0]+[!?]?)/u.source,
      /(?<function>[\p{L}_][\p{L}\p{N}_.]*)(?=\s*\()/u.source,
      /(?<word>[\p{L}_$][\p{L}\p{N}_.$]*)/u.source,
      `(?<number>\\d+(?:${decimal}\\d+)?(?:[eE][-+]?\\d+)?|(?<![\\p{L}\\p{N}_)\\]"'])${decimal}\\d+)`,
      /(?<separator>[,;\\])/u.source,
      /(?<brace>[{}])/u.source,
      /(?<rest>[^])/u.source,
    ].join("|"),
    "gu",
  );

const PIECES = { ",": pieces(","), ".": pieces("\\.") } as const;

/** Cuts a formula into pieces whose texts together are the formula; `decimal` is the decimal sign of its numbers. */
export function formulaPieces(formula: string, decimal: "," | "."): FormulaPiece[] {
  let inArray = false;
  return [...formula.matchAll(PIECES[decimal])].map(({ 0: text, groups = {} }): FormulaPiece => {
    if (groups["brace"] !== undefined) inArray = text === "{";
    const kind = KINDS.find((known) => groups[known] !== undefined) ?? "kept";
    return { kind, text, inArray };
  });
}

const KINDS = ["function", "word", "number", "error", "separator"] as const;
