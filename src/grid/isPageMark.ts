import type { Cell } from "../model/grid";
import { tidyText } from "./foldText";

const PAGE =
  /^(?:[-–—]\s*\d{1,3}\s*[-–—]|(?:pag(?:ina|\.)?|page|foglio|sheet)\s*(?:n\.\s*)?\d{1,3}(?:\s*(?:di|of|\/)\s*\d{1,3})?)$/i;
const LONGEST = 24;

/** A cell that counts the page it was printed on: "Pagina 2 di 9", "- 3 -". */
export const isPageMark = ({ type, text }: Cell): boolean =>
  type === "text" && text.length <= LONGEST && PAGE.test(tidyText(text));
