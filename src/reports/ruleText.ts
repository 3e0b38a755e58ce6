import { noInk, type Ink } from "./ink";
import { wrapText } from "./layoutText";
import type { PictureTable, RulePage } from "./rulePage";
import { words } from "./pageWords";
import type { Language } from "./language";

export interface RuleTextOptions {
  readonly language: Language;
  readonly ink?: Ink;
  /** Characters a line may have; 100 where nothing says otherwise. */
  readonly width?: number;
}

/** A rule's page for a terminal: demand, reason, source, pictures with the faulty cells marked. Ends with a line break. */
export function ruleText(page: RulePage, { language, ink = noInk, width = 100 }: RuleTextOptions): string {
  const say = words[language];
  const lines = [
    `${ink.strong(page.id)}  ${ink.faint(say.severity[page.severity])}`,
    ...wrapText(page.title, width),
    "",
    ...wrapText(page.why, width),
    ...wrapText(`${say.source}: ${page.source ?? say.goodPractice}`, width).map(ink.faint),
    ...page.options.map(({ name, usual }) => ink.faint(say.option(name, usual))),
  ];
  for (const picture of page.pictures) {
    const heading = picture.kind === "good" ? ink.good(say.good) : ink.bad(say.bad);
    lines.push("", heading, ...pictureLines(picture, ink));
  }
  return `${lines.join("\n")}\n`;
}

function pictureLines({ sheets }: PictureTable, ink: Ink): string[] {
  return sheets.flatMap(({ name, rows, columns }) => {
    const shown = rows.map((row) => row.map(({ text, marked }) => (marked ? `${text} ◄`.trim() : text)));
    const widths = columns.map((_, col) => Math.max(1, ...shown.map((row) => row[col]?.length ?? 0)));
    const lines = shown.map((row, index) => {
      const cells = row.map((text, col) => {
        const padded = text.padEnd(widths[col] ?? 0);
        return rows[index]?.[col]?.marked ? ink.bad(padded) : padded;
      });
      return `  │ ${cells.join(" │ ")} │`;
    });
    return [...(sheets.length > 1 ? [`  ${name}`] : []), ...lines];
  });
}
