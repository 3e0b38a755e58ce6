/**
 * What a row below headings is. A `section` stands over the records below it, `more` says more of the record above it,
 * an `end` begins something else, a `pass` is left out: a remark, a legend, headings written again.
 */
export type RowKind = "record" | "section" | "more" | "total" | "again" | "pass" | "end";
