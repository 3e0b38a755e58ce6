/** "(segue)": the title of the page before once more. */
const CONTINUED = /\s*[([–—-]\s*(?:segue|continua|continued)\s*[)\]]?$/iu;

/** "segue 3. Tutelare …", "(segue) Tutelare …": the same before the title. "Segue il cantiere" is a title. */
const CONTINUING =
  /^[([]?(?:[Ss]egue|SEGUE|[Cc]ontinua|CONTINUA|[Cc]ontinued)[)\]]?\s*[:–—-]?\s+(?=\p{Lu}|\d|["“«])/u;

/** A title without "(segue)", the sign that a page goes on. */
export const withoutContinued = (head: string): string =>
  (head.endsWith(")") || head.endsWith("segue") || head.endsWith("continua")
    ? head.replace(CONTINUED, "")
    : head
  ).replace(CONTINUING, "");
