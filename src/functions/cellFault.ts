import type { Bilingual } from "../model/finding";
import { language } from "./language";

/** Errors a function may answer with. */
export type FaultCode = "#VALUE!" | "#N/A" | "#NUM!" | "#DIV/0!" | "#NULL!";

const ANSWERS = new Set<string>(["#VALUE!", "#N/A", "#NUM!", "#DIV/0!", "#NULL!"]);

/** An error in place of a value: Excel shows the code in the cell and, for #VALUE! and #N/A, the message beside it. */
export class CellFault {
  constructor(
    readonly code: FaultCode,
    readonly message: string,
  ) {}
}

/** Wrong input: the message says what to write, in the user's language. */
export const wrongInput = (message: Bilingual): CellFault => new CellFault("#VALUE!", message[language()]);

/** Right input without an answer: something else is needed. */
export const notAvailable = (message: Bilingual): CellFault => new CellFault("#N/A", message[language()]);

/** How the hosts hand an error cell over: an error object of Excel, an entity value, or its text. */
function errorCodeOf(value: unknown): string | null {
  if (value instanceof CellFault) return value.code;
  if (typeof value === "string")
    return /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/.test(value) ? value : null;
  if (typeof value !== "object" || value === null) return null;
  const { code, basicValue, type } = value as { code?: unknown; basicValue?: unknown; type?: unknown };
  if (typeof code === "string" && code.startsWith("#")) return code;
  return type === "Error" && typeof basicValue === "string" ? basicValue : null;
}

/** The fault that passes an error cell on; null for any other value. #REF! and #NAME? cannot be answered and become #VALUE!. */
export function faultIn(value: unknown): CellFault | null {
  // Numbers and plain texts are all but always what a cell holds.
  if (typeof value === "number" || value === null || value === undefined) return null;
  const code = errorCodeOf(value);
  if (code === null) return null;
  const message = { it: `una cella usata qui contiene ${code}`, en: `a cell used here holds ${code}` }[
    language()
  ];
  return new CellFault(ANSWERS.has(code) ? (code as FaultCode) : "#VALUE!", message);
}

/** The first error among the values. */
export function firstFault(values: readonly unknown[]): CellFault | null {
  for (const value of values) {
    const fault = faultIn(value);
    if (fault) return fault;
  }
  return null;
}
