const BETWEEN = /[/|,;]|\s[-–—]\s|\s(?:e|ed|and|und|con|with)\s(?:relativ[ie]\s|rispettiv[ie]\s|i\s|gli\s)?/i;

/** "1.1 Obiettivo operativo": how it is numbered. */
const NUMBERED = /^\s*\d{1,2}(?:\.\d{1,2})*\.?\s+/;

/** What a heading of several things names, one by one: "Obiettivi", "indicatori" of "Obiettivi e relativi indicatori". */
export const partsOfHeading = (heading: string): readonly string[] =>
  heading.split(BETWEEN).map((part) => part.replace(NUMBERED, ""));
