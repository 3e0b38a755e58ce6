import { decodeXml } from "./decodeText";
import { attribute, elements, escapeText, firstElement, prefixOf, withAttribute } from "./xmlText";

/** Collects the styles that cells with another number format need. */
export interface StylePatch {
  /** The style that looks like another one, with that number format. */
  styleFor(style: string | undefined, format: string | undefined): string | undefined;
  /** The styles part with what was asked for, undefined when nothing was. */
  xml(): string | undefined;
}

/** A file's own number formats start here. */
const FIRST_OWN = 164;
const GENERAL = "General";

/** Adds styles at the end of those a file has: no style a cell already uses changes. */
export function patchStyles(source: string): StylePatch {
  const prefix = prefixOf(source, "styleSheet");
  const list = firstElement(source, `${prefix}cellXfs`);
  const styles = [...elements(list?.body ?? "", `${prefix}xf`)];
  const formats = new Map<string, string>([[GENERAL, "0"]]);
  let highest = FIRST_OWN - 1;
  const own = firstElement(source, `${prefix}numFmts`);
  for (const { start, attributes } of elements(source, `${prefix}numFmt`)) {
    const id = attribute(attributes, "numFmtId") ?? "";
    // A conditional format may use a number for a format of its own: taken, but no cell's.
    highest = Math.max(highest, Number(id) || 0);
    if (!own || start < own.start || start >= own.end) continue;
    const code = attribute(attributes, "formatCode");
    if (code !== undefined) formats.set(decodeXml(code), id);
  }
  const newFormats: string[] = [];
  const newStyles: string[] = [];
  const made = new Map<string, string>();

  const formatId = (code: string): string => {
    const known = formats.get(code);
    if (known !== undefined) return known;
    highest += 1;
    newFormats.push(`<${prefix}numFmt numFmtId="${highest}" formatCode="${escapeText(code)}"/>`);
    formats.set(code, String(highest));
    return String(highest);
  };

  return {
    styleFor(style, format = GENERAL) {
      const like = styles[Number(style ?? 0)];
      if (!list || !like) return style;
      const key = `${style ?? 0} ${format}`;
      const known = made.get(key);
      if (known !== undefined) return known;
      const attributes = withAttribute(
        withAttribute(like.attributes, "numFmtId", formatId(format)),
        "applyNumberFormat",
        "1",
      );
      newStyles.push(
        like.body === undefined
          ? `<${prefix}xf${attributes}/>`
          : `<${prefix}xf${attributes}>${like.body}</${prefix}xf>`,
      );
      const number = String(styles.length + newStyles.length - 1);
      made.set(key, number);
      return number;
    },
    xml() {
      if (newStyles.length === 0) return undefined;
      const withStyles = append(source, prefix, "cellXfs", newStyles);
      if (newFormats.length === 0) return withStyles;
      if (firstElement(withStyles, `${prefix}numFmts`))
        return append(withStyles, prefix, "numFmts", newFormats);
      // Number formats come first in the part.
      const root = new RegExp(`<${prefix}styleSheet(?:[^>"']|"[^"]*"|'[^']*')*>`);
      return withStyles.replace(
        root,
        (tag) =>
          `${tag}<${prefix}numFmts count="${newFormats.length}">${newFormats.join("")}</${prefix}numFmts>`,
      );
    },
  };
}

/** A list of a styles part with more at its end. */
function append(xml: string, prefix: string, name: string, more: readonly string[]): string {
  const list = firstElement(xml, `${prefix}${name}`);
  if (!list) return xml;
  const singular = name === "cellXfs" ? "xf" : "numFmt";
  const count = [...elements(list.body ?? "", `${prefix}${singular}`)].length + more.length;
  const attributes = withAttribute(list.attributes, "count", String(count));
  return `${xml.slice(0, list.start)}<${prefix}${name}${attributes}>${list.body ?? ""}${more.join("")}</${prefix}${name}>${xml.slice(list.end)}`;
}
