import type { Language } from "./command";

/**
 * Italian, unless `--lang` or the terminal's own language (LC_ALL, LC_MESSAGES, LANG) says otherwise; a terminal
 * without a language ("C", "POSIX") says nothing.
 */
export function chooseLanguage(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Language {
  const at = args.lastIndexOf("--lang");
  const asked =
    at >= 0 ? args[at + 1] : args.find((arg) => arg.startsWith("--lang="))?.slice("--lang=".length);
  if (asked === "it" || asked === "en") return asked;
  const own = env["LC_ALL"] || env["LC_MESSAGES"] || env["LANG"] || "";
  return /^(?:it|c|posix|$)(?![a-z])/i.test(own) ? "it" : "en";
}
