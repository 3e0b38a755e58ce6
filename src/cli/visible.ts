/** Control characters a terminal would obey, those that turn the direction of writing, and line ends that would forge a line. */
const OBEYED =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

const PICTURES = 0x2400;
const DELETE = 0x7f;

/**
 * A text for people, in which characters that only command the terminal are seen instead: escape is "␛", a right-to-left override
 * "⟨U+202E⟩". Cells and file names are written by strangers; they must not hide or forge a line of ours (CWE-150).
 */
export const visible = (text: string): string =>
  text.replace(OBEYED, (sign) => {
    const code = sign.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(PICTURES + code);
    if (code === DELETE) return "\u2421";
    return `⟨U+${code.toString(16).toUpperCase().padStart(4, "0")}⟩`;
  });

/** The same for a name inside a line: a line break or tab in it is seen as well. */
export const visibleName = (text: string): string =>
  visible(text).replace(/[\n\t]/g, (sign) => String.fromCharCode(PICTURES + sign.charCodeAt(0)));
