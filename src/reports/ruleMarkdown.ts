import type { PictureTable, RulePage } from "./rulePage";
import { words } from "./pageWords";
import type { Language } from "./language";

/** A rule's page as Markdown, its heading at the given level. Ends without a line break. */
export function ruleMarkdown(page: RulePage, language: Language, level = 2): string {
  const say = words[language];
  return [
    `${"#".repeat(level)} ${page.id}`,
    "",
    `**${say.severity[page.severity]}** · ${page.title}`,
    "",
    `${page.why} ${page.source === null ? `_${say.goodPractice}_` : `_${say.source}: ${page.source}_`}`,
    ...(page.options.length === 0
      ? []
      : ["", ...page.options.map(({ name, usual }) => `- ${say.option(`\`${name}\``, `\`${usual}\``)}`)]),
    ...page.pictures.flatMap((picture) => [
      "",
      `${picture.kind === "good" ? say.good : say.bad}:`,
      ...pictureMarkdown(picture),
    ]),
  ].join("\n");
}

function pictureMarkdown({ sheets }: PictureTable): string[] {
  return sheets.flatMap(({ name, rows, columns, hiddenRows }) => {
    const [header, ...body] = rows.map((row, index) => {
      const cells = row.map(({ text, marked }) => {
        const shown = text.replaceAll("|", "\\|").replaceAll("\n", "<br>");
        return marked ? `**${shown === "" ? "…" : shown}** ◄` : shown;
      });
      return `| ${cells.join(" | ")} |${hiddenRows.has(index) ? " _(nascosta)_" : ""}`;
    });
    return [
      "",
      ...(sheets.length > 1 ? [`_${name}_`, ""] : []),
      header ?? "",
      `|${columns.map(() => " --- |").join("")}`,
      ...body,
    ];
  });
}
