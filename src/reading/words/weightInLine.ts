import { readLabel } from "./readLabel";

/** "Peso 2" is the second of several weights, "Peso 2026" that of a year. */
const LEAST = 5;
const MOST = 100;

/** "Peso 40", "Peso dell'obiettivo 40 %": a weight behind its label without a colon between them; undefined for any other text. */
export function weightInLine(text: string): { readonly label: string; readonly value: string } | undefined {
  const match = /^(\p{L}[\p{L}'’ .]{2,40}?)\s+(\d{1,3}(?:[.,]\d{1,2})?\s?%?)$/u.exec(text);
  const [, label = "", value = ""] = match ?? [];
  const share = Number(value.replace(",", ".").replace("%", ""));
  if (!match || share < LEAST || share > MOST || readLabel(label)?.term !== "weight") return undefined;
  return { label, value };
}
