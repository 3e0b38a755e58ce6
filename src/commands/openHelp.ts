import { commandWords } from "../locales/commands";
import { helpPages } from "../locales/helpPages";
import type { Command } from "./command";

/** *Aiuto*: the instructions, in a window of their own. */
export const openHelp: Command = {
  show: "whenNotDone",
  async run({ openPage, language }) {
    openPage(helpPages[language()]);
    return { kind: "done", words: commandWords.helpOpened, journal: null };
  },
};
