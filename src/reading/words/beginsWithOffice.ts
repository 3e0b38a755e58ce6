const OFFICE =
  /^\s*(?:settore|servizio|direzione|dipartimento|ufficio|dirigente|responsabile|struttura|unit[aà]|u\.?\s?o\.?(?:\s?[cs]\.?)?|centro di responsabilit[aà]|c\.?d\.?r\.?|posizione organizzativa|e\.?q\.?|department|directorate|division|manager|head of|direttore|direttrice)(?![\p{L}])/iu;

/** "SETTORE 2 - AREA AMMINISTRATIVA": a line that begins with the word of an office. */
export const beginsWithOffice = (text: string): boolean => OFFICE.test(text);
