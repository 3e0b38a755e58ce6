import { readLabel } from "./readLabel";

/** What the values of a row are: "Target", "Soglia 80%". */
export interface ValueKind {
  readonly role: "target" | "actual" | "baseline" | "threshold";
  /** 0.8 of "Soglia 80%". */
  readonly share: number | null;
}

/** The kind of values that some words name; null where they name none. */
export function valueKind(text: string): ValueKind | null {
  const label = readLabel(text);
  if (label?.term === "threshold") return { role: "threshold", share: label.level };
  return label?.term === "target" || label?.term === "actual" || label?.term === "baseline"
    ? { role: label.term, share: null }
    : null;
}
