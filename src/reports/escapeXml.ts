const NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
  }),
);

/** Characters that command a terminal or turn the direction of what follows: a report would show another text than the cell holds. */
const TURNING = /[\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Text for an element or a quoted attribute of HTML, SVG or XML; characters XML does not know are dropped, those that turn the direction of writing are shown. */
export function escapeXml(text: string): string {
  return text
    .replace(/[&<>"']/g, (character) => NAMES.get(character) ?? character)
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
    .replace(TURNING, (sign) => `⟨U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}⟩`);
}
