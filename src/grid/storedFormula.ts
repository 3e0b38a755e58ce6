const STRING = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;
/** Functions younger than the file format, which a file marks; the list of Microsoft's "_xlfn." page, as far as plans go. */
const NEWER =
  /(?<![\w.])(IFS|SWITCH|TEXTJOIN|CONCAT|MAXIFS|MINIFS|XLOOKUP|XMATCH|UNIQUE|SEQUENCE|RANDARRAY|LET|LAMBDA|TEXTBEFORE|TEXTAFTER|TEXTSPLIT|VSTACK|HSTACK|TOCOL|TOROW|WRAPROWS|WRAPCOLS|TAKE|DROP|CHOOSEROWS|CHOOSECOLS|EXPAND|IFNA|DAYS|ISOWEEKNUM|NUMBERVALUE|FORMULATEXT|ISFORMULA|SHEET|SHEETS|XOR|UNICHAR|UNICODE|PERCENTILE\.INC|PERCENTILE\.EXC|QUARTILE\.INC|QUARTILE\.EXC|RANK\.EQ|RANK\.AVG|STDEV\.S|STDEV\.P|VAR\.S|VAR\.P|MODE\.SNGL)(?=\s*\()/gi;
/** These two also carry the mark of their own group. */
const SHEET_FUNCTIONS = /(?<![\w.])(FILTER|SORT|SORTBY)(?=\s*\()/gi;

/** A formula as a file holds it, without its "=": the other way round of `typedFormula`. */
export function storedFormula(typed: string): string {
  const pieces = typed
    .replace(/^=/, "")
    .split(STRING)
    .map((piece, index) => {
      if (index % 2 === 1) return piece;
      return piece
        .replace(
          /(?<![\w.])PERF\.([A-Z0-9]+)(?=\s*\()/gi,
          (_match, name: string) => `_xldudf_PERF_${name.toUpperCase()}`,
        )
        .replace(NEWER, (name) => `_xlfn.${name.toUpperCase()}`)
        .replace(SHEET_FUNCTIONS, (name) => `_xlfn._xlws.${name.toUpperCase()}`);
    });
  return pieces.join("");
}
