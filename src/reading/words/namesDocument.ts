import { isOfYear } from "./isOfYear";
import { namesPlan } from "./namesPlan";

/** "PEG 2023", "Piano della performance 2023-2025": the document a form belongs to, and no title of an objective. */
export const namesDocument = (text: string): boolean => isOfYear(text) && namesPlan(text);
