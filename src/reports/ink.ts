/** How a text report stands out on a terminal; each function returns its text, dressed or as it is. */
export interface Ink {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly good: (text: string) => string;
  readonly careful: (text: string) => string;
  readonly bad: (text: string) => string;
}

const asItIs = (text: string): string => text;

/** For files, pipes and people who asked for no colour. */
export const noInk: Ink = { strong: asItIs, faint: asItIs, good: asItIs, careful: asItIs, bad: asItIs };
