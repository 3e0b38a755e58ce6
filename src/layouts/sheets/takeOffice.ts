import { addToSection } from "./addToSection";
import type { Context } from "./context";

/** "SETTORE 2 - AREA AMMINISTRATIVA": a line that begins with the word of an office. */
const OFFICE =
  /^\s*(?:settore|servizio|direzione|dipartimento|ufficio|dirigente|struttura|u\.?\s?o\.?(?:\s?c\.?)?|centro di responsabilit[aà]|c\.?d\.?r\.?|department|directorate|division)(?![\p{L}])/iu;

/** A heading above a table or between its rows that names an office, not a theme: its objectives are those below. */
export function takeOffice(context: Context): void {
  const { heading } = context;
  if (!heading || !OFFICE.test(heading.text)) return;
  addToSection(context, heading, heading.at);
  context.heading = null;
}
