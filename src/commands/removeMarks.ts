import { commandWords } from "../locales/commands";
import type { Command } from "./command";

/** *Togli i segni*: removes every colour of ours, also those of another day. */
export const removeMarks: Command = {
  show: "whenNotDone",
  async run({ host }) {
    await host.unmark();
    return { kind: "done", words: commandWords.unmarked, journal: null };
  },
};
