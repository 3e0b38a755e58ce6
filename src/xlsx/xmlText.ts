/** What XML 1.0 cannot hold, and what Excel would read as such a mark: written as "_x000B_". */
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\r|_(?=x[0-9a-f]{4}_)/gi;

/** A text of a cell as the file holds it. */
export const cellText = (text: string): string =>
  escapeText(
    text.replace(
      UNWRITABLE,
      (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
    ),
  );

/** A text between tags or quotes. */
export const escapeText = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** The value of an attribute in the inside of a tag: `r="B5"`. */
export const attribute = (attributes: string, name: string): string | undefined =>
  new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)
    .exec(attributes)
    ?.slice(1)
    .find((value) => value !== undefined);

/** A tag's inside with an attribute set. */
export function withAttribute(attributes: string, name: string, value: string): string {
  const written = `${name}="${escapeText(value)}"`;
  const place = new RegExp(`(^|\\s)${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
  return place.test(attributes)
    ? attributes.replace(place, (_found, before: string) => before + written)
    : `${attributes.trimEnd()} ${written}`;
}

/** An element without elements of its own name inside it. */
export interface Element {
  readonly start: number;
  readonly end: number;
  /** The inside of its tag, with the space before. */
  readonly attributes: string;
  /** Undefined where the tag closes itself. */
  readonly body: string | undefined;
}

/** The elements of a name between two places of a document, one after the other. `name` has the prefix the file uses. */
export function* elements(xml: string, name: string, from = 0, to = xml.length): Generator<Element> {
  const tag = new RegExp(`<${name}(?=[\\s/>])((?:[^>"']|"[^"]*"|'[^']*')*?)(/?)>`, "g");
  const closing = `</${name}`;
  tag.lastIndex = from;
  for (let match = tag.exec(xml); match && match.index < to; match = tag.exec(xml)) {
    const [all, attributes = "", closed] = match;
    const start = match.index;
    if (closed) {
      yield { start, end: start + all.length, attributes, body: undefined };
      continue;
    }
    const bodyEnd = xml.indexOf(closing, tag.lastIndex);
    if (bodyEnd < 0) return;
    const body = xml.slice(tag.lastIndex, bodyEnd);
    const end = xml.indexOf(">", bodyEnd) + 1;
    tag.lastIndex = end;
    yield { start, end, attributes, body };
  }
}

/** The first element of a name. */
export const firstElement = (xml: string, name: string): Element | undefined =>
  elements(xml, name).next().value ?? undefined;

/** The prefix the file gives the elements of a namespace, told by the root: "x:" in <x:worksheet>. */
export const prefixOf = (xml: string, root: string): string =>
  new RegExp(`<([\\w.-]+:)?${root}(?=[\\s/>])`).exec(xml)?.[1] ?? "";
