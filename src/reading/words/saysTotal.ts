import { tidyText } from "../../grid/foldText";

const TOTAL = /^(?:sub)?(?:(?:totale|totali|total|somma)\b|tot\.)/i;
/** What may begin so, once the signs before it and those nobody sees in it are gone. Few titles do. */
const NEAR_TOTAL = /^[^a-z]*(?:s(?:[uo]|[^a-z])|t(?:o|[^a-z]))/i;

/** Whether a row that begins with this text sums up others. */
export const saysTotal = (text: string | undefined): boolean =>
  text !== undefined && NEAR_TOTAL.test(text) && TOTAL.test(tidyText(text));
