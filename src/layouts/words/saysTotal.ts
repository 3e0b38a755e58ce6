import { tidyText } from "../../grid/foldText";

const TOTAL = /^(?:sub)?(?:totale|totali|total|somma)\b/i;
/** What may begin so, once the signs around it are gone. */
const NEAR_TOTAL = /^[^\p{L}]*[st]/iu;

/** Whether a row that begins with this text sums up others. */
export const saysTotal = (text: string | undefined): boolean =>
  text !== undefined && NEAR_TOTAL.test(text) && TOTAL.test(tidyText(text));
