/** Sheets whose last reading is out of date, or everything. */
export type DirtySheets = ReadonlySet<string> | "all";

export const nothingDirty: DirtySheets = new Set();

/** Adds a sheet, or (null) everything, to what must be read again. */
export function soil(dirty: DirtySheets, sheet: string | null): DirtySheets {
  if (dirty === "all" || sheet === null) return "all";
  return new Set([...dirty, sheet]);
}
