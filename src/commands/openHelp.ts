import { commandWords } from "../locales/commands";
import type { Command } from "./command";

/** *Aiuto*: the instructions, in a window of their own. */
export const openHelp: Command = {
  show: "whenNotDone",
  async run({ openPage, language }) {
    openPage(language() === "it" ? "help.html" : "help.en.html");
    return { kind: "done", words: commandWords.helpOpened, journal: null };
  },
};
