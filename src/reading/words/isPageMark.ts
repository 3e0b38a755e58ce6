const PAGE =
  /^\s*(?:pag(?:ina|\.)?|pages?|foglio)\s*(?:n\.?\s*)?\d{1,3}(?:\s*(?:di|su|of|\/)\s*\d{1,3})?\s*$/i;

/** "Prot. 21877/2023", "Data 18.12.2023": a stamp. */
const STAMP =
  /^\s*(?:prot(?:ocollo)?\.?\s*(?:n\.?°?\s*)?\d[\d./-]*(?:\s+del\s+[\d./-]+)?|dat[ae]\s*:?\s*\d{1,2}[./-]\d{1,2}[./-]\d{2,4})\s*$/i;

/** "pag. 2", "Pagina 3 di 7", "Page 1 of 4", or a stamp: of the sheet of paper, nothing of the plan. */
export const isPageMark = (text: string): boolean => PAGE.test(text) || STAMP.test(text);
