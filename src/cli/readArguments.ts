import { parseArgs } from "node:util";
import { CliError } from "./CliError";
import { COMMANDS, OPTIONS, type CommandName, type OptionName, type Texts } from "./command";
import { nearest } from "./nearest";

export interface Arguments {
  readonly values: Readonly<Partial<Record<OptionName, string>>>;
  readonly positionals: readonly string[];
  readonly help: boolean;
}

/** Put before "-7%" and "-5", which are values and not options. */
const SHIELD = "\0";
const unshield = (value: string): string => (value.startsWith(SHIELD) ? value.slice(1) : value);

/** Reads what follows a command's name; throws CliError on an option the command does not have or one without its value. */
export function readArguments(command: CommandName, args: readonly string[], texts: Texts): Arguments {
  const known: readonly OptionName[] = [...COMMANDS[command].options, "lang", "help"];
  const options = Object.fromEntries(known.map((name) => [name, OPTIONS[name]]));
  const shielded = args.map((arg) => (/^-[\d,.]/.test(arg) ? SHIELD + arg : arg));
  const { tokens } = parseArgs({
    args: shielded,
    options,
    strict: false,
    tokens: true,
    allowPositionals: true,
  });
  const values: Partial<Record<OptionName, string>> = {};
  const positionals: string[] = [];
  let help = false;
  for (const token of tokens) {
    if (token.kind === "positional") positionals.push(unshield(token.value));
    if (token.kind !== "option") continue;
    const name = known.find((option) => option === token.name);
    if (!name) {
      const meant = nearest(token.name, known);
      throw new CliError(texts.unknownOption(token.rawName, meant && `--${meant}`, command));
    }
    if (name === "help") help = true;
    else if (OPTIONS[name].type === "boolean") values[name] = "yes";
    else if (!token.value || (!token.inlineValue && token.value.startsWith("--"))) {
      throw new CliError(texts.missingValue(`--${name}`));
    } else values[name] = unshield(token.value);
  }
  const { lang } = values;
  if (lang !== undefined && lang !== "it" && lang !== "en") {
    throw new CliError(texts.wrongChoice("--lang", lang, ["it", "en"]));
  }
  return { values, positionals, help };
}

/** The value of an option that takes one of a few words; `fallback` when it was not given. */
export function choice<T extends string>(
  name: OptionName,
  value: string | undefined,
  allowed: readonly T[],
  fallback: T,
  texts: Texts,
): T {
  if (value === undefined) return fallback;
  const chosen = allowed.find((word) => word === value);
  if (chosen === undefined) throw new CliError(texts.wrongChoice(`--${name}`, value, allowed));
  return chosen;
}

/** The year of `--year`; null where there is none. */
export function readYear(value: string | undefined, texts: Texts): number | null {
  if (value === undefined) return null;
  if (!/^(?:19|20)\d\d$/.test(value)) throw new CliError(texts.wrongYear(value));
  return Number(value);
}
