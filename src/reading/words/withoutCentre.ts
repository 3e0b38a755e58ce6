const CENTRE = /^\s*(?:centro di responsabilit[aà]|c\.?d\.?r\.?)\s*(?:n\.?\s*)?(?::\s*|(?=\d{1,3}\s*[-–:]))/i;

/** "01 - Polizia locale" of "Centro di responsabilità 01 - Polizia locale": what it is called, without what it is. */
export const withoutCentre = (text: string): string => text.replace(CENTRE, "");
