import { namesPlan } from "./namesPlan";

const OF_A_YEAR = /^[\p{L}. ]+\s(?:19|20)\d\d(?:\s?[-/–]\s?\d+)?$/u;

/** "PEG 2023", "Piano della performance 2023-2025": the document a form belongs to, and no title of an objective. */
export const namesDocument = (text: string): boolean => OF_A_YEAR.test(text) && namesPlan(text);
