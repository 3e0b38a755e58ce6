/** What is ours among the conditional formats of this workbook, by id: what Excel cannot read it can still remove. */
export type KnownMarks = Set<string>;
