import { COMMANDS, OPTIONS, type CommandName, type OptionName, type Texts } from "./command";

/** The help of one command, or of all of them. */
export function helpText(texts: Texts, command?: CommandName): string {
  const sections = command ? commandHelp(texts, command) : generalHelp(texts);
  return `${sections.join("\n")}\n`;
}

function generalHelp(texts: Texts): string[] {
  const names = Object.keys(COMMANDS) as CommandName[];
  return [
    texts.intro,
    "",
    texts.usage,
    ...names.map((name) => `  cruscotto ${texts.commands[name].usage}`),
    "",
    texts.commandsTitle,
    ...columns(names.map((name) => [name, texts.commands[name].summary])),
    "",
    texts.optionsTitle,
    ...optionLines(["lang", "help", "version"], texts),
    "",
    texts.examples,
    ...names.map((name) => `  ${texts.commands[name].examples[0]}`),
    "",
    texts.exitCodes,
  ];
}

function commandHelp(texts: Texts, name: CommandName): string[] {
  const { summary, usage, examples } = texts.commands[name];
  return [
    summary,
    "",
    texts.usage,
    `  cruscotto ${usage}`,
    "",
    texts.optionsTitle,
    ...optionLines([...COMMANDS[name].options, "lang", "help"], texts),
    "",
    texts.examples,
    ...examples.map((example) => `  ${example}`),
    "",
    ...(usage.includes("FILE…") ? [texts.whatFile, texts.severalFiles] : []),
    texts.exitCodes,
  ];
}

function optionLines(names: readonly OptionName[], texts: Texts): string[] {
  return columns(
    names.map((name) => {
      const { value, summary } = texts.options[name];
      const option = OPTIONS[name];
      const short = "short" in option ? `-${option.short}, ` : "    ";
      return [`${short}--${name}${value && ` ${value}`}`, summary];
    }),
  );
}

function columns(rows: readonly (readonly [left: string, right: string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length)) + 2;
  return rows.map(([left, right]) => `  ${left.padEnd(width)}${right}`);
}
