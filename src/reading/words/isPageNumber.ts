/** "pag. 2", "Pagina 3 di 7", "Page 1 of 4": of the sheet of paper, nothing of the plan. */
export const isPageNumber = (text: string): boolean =>
  /^\s*(?:pag(?:ina|\.)?|pages?|foglio)\s*(?:n\.?\s*)?\d{1,3}(?:\s*(?:di|su|of|\/)\s*\d{1,3})?\s*$/i.test(
    text,
  );
