import { escapeXml } from "./escapeXml";

/** A table of cells that are HTML already; the first of a row names it. */
export function htmlTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  className = "",
): string {
  const body = rows.map(
    ([first = "", ...others]) => `<tr>${rowHead(first)}${others.map(cell).join("")}</tr>`,
  );
  return `${tableHead(header, className)}<tbody>\n${body.join("\n")}\n</tbody></table>`;
}

/** The beginning of a table, up to its first body. */
export function tableHead(header: readonly string[], className: string): string {
  const head = header.map((text) => `<th scope="col">${escapeXml(text)}</th>`).join("");
  return `<table${className ? ` class="${className}"` : ""}><thead><tr>${head}</tr></thead>`;
}

export const rowHead = (content: string): string => `<th scope="row">${content}</th>`;

const cell = (content: string): string => `<td>${content}</td>`;
